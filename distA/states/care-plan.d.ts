export declare const carePlan: import("../compile/compiled-type.ts").CompiledType<string | {
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
    activities?: (string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    })[];
    goals?: string[];
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
export declare const endCarePlan: import("../compile/compiled-type.ts").CompiledType<string | {
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
    reason?: string | {
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
    reason?: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    };
} | {
    attribute: string;
    reason?: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    };
}>;
