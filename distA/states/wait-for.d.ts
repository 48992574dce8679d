export declare const waitFor: import("../compile/compiled-type.ts").CompiledType<string | boolean>;
