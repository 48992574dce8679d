import type { Module, Position } from './module.ts';
/** A number that no source stands behind. */
export interface AssumedParameter {
    /** `module.parameter`. */
    readonly path: string;
    readonly note: string;
    readonly place: Position;
}
/** The parameters of modules of ours that are marked `assumed`, in order of the modules (`check --assumed`). */
export declare function assumedParameters(modules: readonly Module[]): readonly AssumedParameter[];
