import type { ObservationEntry } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Life } from './life.ts';
import type { Act, ObservationPlan } from './program.ts';
/** Records one observation; nothing if it has no value. */
export declare function observe(life: Life, plan: ObservationPlan, by: number): ObservationEntry | undefined;
/** One observation whose parts are components. */
export declare function panel(life: Life, concept: Concept, category: ObservationPlan['category'], plans: readonly ObservationPlan[], by: number): void;
/** Observations and a report over those that have a value. */
export declare function report(life: Life, plan: Extract<Act, {
    op: 'report';
}>): void;
/** The sample is taken now; results are known, and recorded, after the delay. */
export declare function order(life: Life, plan: Extract<Act, {
    op: 'order';
}>): void;
