import { type Draws, type Instant } from '../base/index.ts';
import type { Body, Value } from '../engine/index.ts';
import type { Sex } from './norm.ts';
/** What the body needs of a person. */
export interface Subject {
    readonly sex: Sex;
    readonly birth: Instant;
}
/**
 * The body of one person: a pure function of the draws, the person and the effects started so far. `attributes` are those
 * known at birth; the ones that move the body do so from then on.
 */
export declare function createBody(subject: Subject, draws: Draws, attributes?: Readonly<Record<string, Value>>): Body;
