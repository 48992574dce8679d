export declare const VisitKindShape: import("@sinclair/typebox").TUnsafe<"any" | "symptom" | "wellness">;
export declare const firstOf: import("../compile/compiled-type.ts").CompiledType<({
    rate: string | number | boolean;
    times?: {
        when?: string | boolean;
        by: string | number | boolean;
        source?: string;
    }[];
    then?: string | {
        when?: string | boolean;
        to?: string;
        probability?: string | number | boolean;
        one_of?: {
            to: string;
            probability?: string | number | boolean;
        }[];
    }[] | {
        lookup: string;
        to: {
            state: string;
            default: number;
        }[];
    };
} | {
    after: string | number;
    then?: string | {
        when?: string | boolean;
        to?: string;
        probability?: string | number | boolean;
        one_of?: {
            to: string;
            probability?: string | number | boolean;
        }[];
    }[] | {
        lookup: string;
        to: {
            state: string;
            default: number;
        }[];
    };
} | {
    visit: "any" | "symptom" | "wellness";
    when?: string | boolean;
    then?: string | {
        when?: string | boolean;
        to?: string;
        probability?: string | number | boolean;
        one_of?: {
            to: string;
            probability?: string | number | boolean;
        }[];
    }[] | {
        lookup: string;
        to: {
            state: string;
            default: number;
        }[];
    };
} | {
    when: string | boolean;
    then?: string | {
        when?: string | boolean;
        to?: string;
        probability?: string | number | boolean;
        one_of?: {
            to: string;
            probability?: string | number | boolean;
        }[];
    }[] | {
        lookup: string;
        to: {
            state: string;
            default: number;
        }[];
    };
})[]>;
