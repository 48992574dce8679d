export declare const observe: import("../compile/compiled-type.ts").CompiledType<{
    code: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    };
    unit?: string;
    value?: string | number | boolean | {
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
        text: string;
    } | {
        vital: string;
    } | {
        attribute: string;
    };
    decimals?: number;
    range?: {
        low?: number;
        high?: number;
    };
    category: "exam" | "imaging" | "laboratory" | "procedure" | "social-history" | "survey" | "therapy" | "vital-signs";
    assign?: string;
}>;
