export declare const atVisit: import("../compile/compiled-type.ts").CompiledType<"any" | "symptom" | "wellness">;
