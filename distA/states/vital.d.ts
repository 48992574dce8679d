export declare const vital: import("../compile/compiled-type.ts").CompiledType<{
    name: string;
    unit?: string;
    value: string | number | boolean;
    fresh?: boolean;
}>;
