export declare const doSteps: import("../compile/compiled-type.ts").CompiledType<{
    [x: string]: unknown;
    [x: number]: unknown;
}[]>;
