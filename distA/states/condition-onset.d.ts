import { type Assembler } from '../compile/index.ts';
export declare const conditionOnset: import("../compile/compiled-type.ts").CompiledType<string | {
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
    diagnose?: "never" | "now" | {
        at: string;
    };
    chronic?: boolean;
    assign?: string;
}>;
/** When a condition or an allergy is recorded. */
export declare function diagnosis<W extends string>(when: W | {
    readonly at: string;
}, a: Assembler): W | {
    readonly at: string;
};
