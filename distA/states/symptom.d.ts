export declare const symptom: import("../compile/compiled-type.ts").CompiledType<{
    name: string;
    severity: string | number | boolean;
    probability?: number;
    cause?: string;
}>;
