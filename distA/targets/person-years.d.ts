import { type Instant } from '../base/index.ts';
import type { Expression, Life } from '../engine/index.ts';
import type { Life as LifeRecord } from '../record/index.ts';
/** A life and the time in which rates are measured. */
export interface Followed {
    readonly record: LifeRecord;
    readonly life: Life;
    readonly from: Instant;
    /** The as-of date. */
    readonly to: Instant;
}
/** Until when a person was followed: their death or the as-of date. */
export declare const endOf: ({ record, to }: Followed) => Instant;
/**
 * Years that a person spent in a stratum from the beginning of the measured time to `end`. The stratum is looked at in the
 * middle of each month: who changes stratum is placed right on average.
 */
export declare function personYears(among: Expression | undefined, { record, life, from }: Followed, end: Instant): number;
