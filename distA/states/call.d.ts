export declare const call: import("../compile/compiled-type.ts").CompiledType<string>;
