export declare const set: import("../compile/compiled-type.ts").CompiledType<{
    [x: string]: string | number | boolean | {
        code: string | {
            system: string;
            code: string;
            display: string;
        }[] | {
            system: string;
            code: string;
            display: string;
        };
    } | {
        text: string;
    } | {
        value: string | number | boolean;
        decimals?: number;
    } | null;
}>;
