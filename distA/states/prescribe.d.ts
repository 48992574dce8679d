export declare const prescribe: import("../compile/compiled-type.ts").CompiledType<string | {
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
    chronic?: boolean;
    dosage?: {
        amount?: string | number | boolean;
        every?: string | number;
        times?: number;
        as_needed?: boolean;
        for?: string | number;
        refills?: number;
        instructions?: (string | {
            system: string;
            code: string;
            display: string;
        }[] | {
            system: string;
            code: string;
            display: string;
        })[];
    };
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
    administered?: boolean;
    effects?: {
        variable: string;
        shift: string | number | boolean;
        over?: string | number;
        lasting?: string | number;
        relative?: boolean;
        adherent?: boolean;
        name?: string;
    }[];
}>;
