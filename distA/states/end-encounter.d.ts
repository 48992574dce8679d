export declare const endEncounter: import("../compile/compiled-type.ts").CompiledType<true | {
    disposition?: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    };
}>;
