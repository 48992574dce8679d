import type { LinkedTarget } from '../simulate/index.ts';
import { type Estimate, type Sample } from './interval.ts';
/** The estimate of a statistic from what people add to it. People count as independent, members of one household too. */
export declare function estimateOf(statistic: LinkedTarget['statistic'], sample: Sample): Estimate;
