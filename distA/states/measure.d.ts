export declare const measure: import("../compile/compiled-type.ts").CompiledType<string | string[]>;
