export declare const allergyOnset: import("../compile/compiled-type.ts").CompiledType<{
    code: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    };
    type?: "allergy" | "intolerance";
    category: "biologic" | "environment" | "food" | "medication";
    reactions?: {
        code: string | {
            system: string;
            code: string;
            display: string;
        }[] | {
            system: string;
            code: string;
            display: string;
        };
        severity: {
            severe?: number;
            moderate?: number;
            mild?: number;
            none?: number;
        };
    }[];
    diagnose?: "now" | {
        at: string;
    };
    assign?: string;
}>;
