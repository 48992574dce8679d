export declare const death: import("../compile/compiled-type.ts").CompiledType<{
    cause?: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    } | {
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
        state: string;
    } | {
        attribute: string;
    };
    after?: string | number;
}>;
