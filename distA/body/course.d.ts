import type { Instant } from '../base/index.ts';
import { type Effect } from './effect.ts';
import type { Model } from './models.ts';
import type { Sex } from './norm.ts';
import { Path, type PathSource } from './path.ts';
/** The person's standard normal score of a variable: `trait` is the share of its variance that stays for life. */
export type ScoreOf = (trait: number, t: Instant) => number;
/** One variable of one person: its level over time, made by its model from score, parents and effects. */
export declare class Course implements PathSource {
    #private;
    readonly name: string;
    readonly birth: Instant;
    readonly path: Path;
    /** `parents` in the order of `model.parents`. `score`: none for what has none of its own. */
    constructor(model: Model, parents: readonly Course[], subject: {
        readonly sex: Sex;
        readonly birth: Instant;
    }, score: ScoreOf | undefined);
    valueAt(t: Instant, plain: boolean): number;
    nextBend(t: Instant): Instant;
    bounded(value: number): number;
    effect(key: string): Effect | undefined;
    /** Puts the effect in the place of the one with its key; those that are over go. The past must have been cut off before. */
    put(effect: Effect, t: Instant): void;
}
