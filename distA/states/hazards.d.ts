export declare const hazards: import("../compile/compiled-type.ts").CompiledType<{
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
}[]>;
