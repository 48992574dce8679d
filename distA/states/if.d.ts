export declare const ifElse: import("../compile/compiled-type.ts").CompiledType<string | boolean>;
