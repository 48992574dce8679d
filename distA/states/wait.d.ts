export declare const wait: import("../compile/compiled-type.ts").CompiledType<string | number>;
