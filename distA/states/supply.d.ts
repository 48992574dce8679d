export declare const supply: import("../compile/compiled-type.ts").CompiledType<{
    code: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    };
    quantity: number;
}[]>;
