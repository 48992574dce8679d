import { dayOf } from '../../base/index.ts';
import type { Deferral } from '../../care/index.ts';

/**
 * From the national emergency of 13 March 2020 on offices put off what could wait. Adults: visits 60 % fewer at the end of March, mammograms
 * 77 % in mid-April, 23 % at the end of June (`deferred_2020`); children's vaccinations 60 % fewer in April; infants came first. Shares
 * are between these; how long after it is assumed, so long that summer has no more than a usual one.
 */
export const deferrals: readonly Deferral[] = [
  {
    from: dayOf(2020, 3, 16),
    to: dayOf(2020, 5, 17),
    ages: [
      { from: 0, share: 0.2, later: 30 },
      { from: 2, share: 0.6, later: 120 },
      { from: 18, share: 0.7, later: 180 },
    ],
  },
];
