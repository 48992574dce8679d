import type { InvariantDigest } from './definitions/digest.ts';
import type { Run } from './run.ts';
/** Whether a rule holds of a value; undefined where that could not be worked out. */
export type InvariantTest = (value: unknown, run: Run) => boolean | undefined;
/** A rule of a definition, ready to be asked. */
export interface Invariant {
    readonly key: string;
    readonly severity: 'error' | 'warning';
    readonly expression: string;
    readonly test: InvariantTest;
}
/** Prepares the rules of an element; `base` is its path: `Observation.referenceRange`, `Period`. */
export declare function invariantsOf(base: string, digests: readonly InvariantDigest[] | undefined): readonly Invariant[];
/**
 * A test by the FHIRPath engine, compiled when first used. An expression that the engine cannot evaluate says nothing
 * about the resource, so it counts as unknown and not as broken.
 */
export declare function evaluated(base: string, expression: string): InvariantTest;
