export declare const procedure: import("../compile/compiled-type.ts").CompiledType<string | {
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
    takes?: string | number;
    reason?: string | {
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
    assign?: string;
}>;
