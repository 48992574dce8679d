import { type Pair } from 'yaml';
import type { Fault } from './yaml-problem.ts';
/**
 * YAML nodes as plain values. Mappings have no prototype, so no name finds anything but what the file says; of a key
 * that stands twice the first counts.
 */
export declare function plainOf(contents: unknown): {
    readonly value: unknown;
    readonly faults: readonly Fault[];
};
/** The text of a key as written (`08` and `yes` stay what they are); undefined for a key that is no scalar. */
export declare function keyOf(pair: Pair | unknown): string | undefined;
