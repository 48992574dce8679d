export declare const diagnose: import("../compile/compiled-type.ts").CompiledType<string | {
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
    assign?: string;
}>;
