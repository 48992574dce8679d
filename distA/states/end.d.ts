export declare const end: import("../compile/compiled-type.ts").CompiledType<true>;
