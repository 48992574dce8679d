import type { Value } from '../engine/index.ts';
import type { Ranks } from './ranks.ts';
import type { Society } from './society.ts';
/** Insurance in an age band; the person's rank in it is the same in all. */
export declare const coverageAt: ({ insurance }: Society, ranks: Ranks, band: number) => string;
export declare const coverage: (status: string) => Record<string, Value>;
