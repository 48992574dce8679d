import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, formatWithOffset, startOfDay, type Zone, ZoneFormat } from '../../src/base/index.ts';

const eastern: Zone = {
  id: 'America/New_York',
  offset: -300,
  summer: [
    {
      from: 1967,
      to: 9999,
      start: { month: 3, week: 2, weekday: 0, hour: 2 },
      end: { month: 11, week: 1, weekday: 0, hour: 2 },
    },
  ],
};
/** The clock is changed at midnight, and the offset has a half hour. */
const midnight: Zone = {
  id: 'Test/Midnight',
  offset: 570,
  summer: [
    {
      from: 1950,
      to: 9999,
      start: { month: 9, week: 1, weekday: 0, hour: 0 },
      end: { month: 4, week: 1, weekday: 0, hour: 0 },
    },
  ],
};

/** Quarters of a second. */
const instant = fc
  .integer({ min: startOfDay(dayOf(900, 1, 1)) * 4, max: startOfDay(dayOf(2100, 1, 1)) * 4 })
  .map((quarters) => quarters / 4);

describe('a format that remembers the day', () => {
  it('writes any instants in any order as formatWithOffset does', () => {
    for (const zone of [eastern, midnight])
      fc.assert(
        fc.property(fc.array(fc.tuple(instant, fc.nat(86_400 * 3)), { maxLength: 20 }), (pairs) => {
          const format = new ZoneFormat(zone);
          for (const t of pairs.flatMap(([t, more]) => [t, t + more]))
            expect(format.format(t)).toBe(formatWithOffset(zone, t));
        }),
        { numRuns: 300 },
      );
  });

  it('writes each half hour of the days on which the clock is changed, and the days beside them', () => {
    for (const zone of [eastern, midnight]) {
      const format = new ZoneFormat(zone);
      for (let day = dayOf(2024, 1, 1); day <= dayOf(2024, 12, 31); day++)
        for (let half = 0; half < 48; half++) {
          const t = startOfDay(day) + half * 1800 + 17;
          expect(format.format(t)).toBe(formatWithOffset(zone, t));
        }
    }
  });
});
