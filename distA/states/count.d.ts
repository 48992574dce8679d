export declare const count: import("../compile/compiled-type.ts").CompiledType<{
    [x: string]: number;
}>;
