import type { Value } from '../engine/index.ts';
import type { Ranks } from './ranks.ts';
import type { Society } from './society.ts';
import { pick } from './weighted.ts';

/** Insurance in an age band; the person's rank in it is the same in all. */
export const coverageAt = ({ insurance }: Society, ranks: Ranks, band: number): string =>
  insurance.statuses[pick(insurance.bands[band]!.shares, ranks.of('insurance', insurance.correlation))]!;

export const coverage = (status: string): Record<string, Value> => ({
  insurance_status: status,
  uninsured: status === 'none',
});
