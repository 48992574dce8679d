export declare const endEffect: import("../compile/compiled-type.ts").CompiledType<{
    name: string;
    over?: string | number;
}>;
