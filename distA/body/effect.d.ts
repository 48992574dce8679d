import { type Duration, type Instant } from '../base/index.ts';
/** One effect over time: from `from` to `to` between `start` and `end`, then held, from `until` on faded out over `fade`. */
interface Ramp {
    readonly from: number;
    readonly to: number;
    readonly start: Instant;
    readonly end: Instant;
    readonly until: Instant;
    readonly fade: Duration;
}
export interface Effect {
    /** Who caused it; one effect of a key on a variable at a time. */
    readonly key: string;
    /** A relative effect multiplies what exceeds `above`. */
    readonly relative: boolean;
    readonly above: number;
    /** Effects of one agent (an ingredient) do not exceed the strongest of them: an order that renews another adds nothing. */
    readonly agent: string;
    /** Effects of one family (a drug class) add little to the strongest. */
    readonly family: string;
    readonly ramp: Ramp;
}
/**
 * How much a second agent of the same class adds: a doubled dose of an antihypertensive adds about a fifth of what
 * another class would (Wald 2009, Am J Med 122:290, 42 trials: 0.22). Used for all classes (assumed outside blood pressure).
 */
export declare const SAME_FAMILY = 0.2;
export interface EffectPlan {
    /** Added in the variable's unit; a fraction of what exceeds `above` (0) when relative. */
    readonly shift: number;
    readonly relative: boolean;
    readonly above?: number;
    readonly over: Duration;
    readonly lasting?: Duration;
    readonly agent: string;
    readonly family: string;
}
export declare function started(key: string, plan: EffectPlan, before: Effect | undefined, t: Instant): Effect;
export declare function ended(effect: Effect, t: Instant, over: Duration): Effect;
export declare const isOver: (effect: Effect, t: Instant) => boolean;
export declare function strength({ ramp }: Effect, t: Instant): number;
/** The next bend of an effect after `t`; Infinity if there is none. */
export declare function nextBend({ ramp }: Effect, t: Instant): Instant;
/** The level that the effects make of a value: sums are added, then the relative ones multiply, family by family. */
export declare function apply(effects: readonly Effect[], value: number, t: Instant): number;
export {};
