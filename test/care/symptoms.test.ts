import { describe, expect, it } from 'vitest';
import { DAY, HOUR, YEAR } from '../../src/base/index.ts';
import { moduleOf, number, programOf } from '../engine/world.ts';
import { encounters, immortal, liveOne, population } from './care-world.ts';

/** At 30 years, `severities.length` symptoms begin at once. */
const ill = (severities: readonly number[]) =>
  programOf([
    moduleOf('ill', {
      start: [{ op: 'wait', exits: [{ on: 'after', duration: number(30 * YEAR), to: 'symptoms' }] }],
      symptoms: severities.map((severity, i) => ({
        op: 'symptom',
        symptom: `symptom ${i}`,
        cause: 'test',
        probability: 1,
        severity: number(severity),
      })),
      done: [{ op: 'end' }],
    } as never),
  ]);

const visitsOf = (index: number, severities: readonly number[]) => {
  const { birth } = population.person(index);
  const { record, life } = liveOne(index, { program: ill(severities), data: immortal, horizon: birth + 31 * YEAR });
  const visits = encounters(record).filter(
    ({ time, by }) => time > birth + 30 * YEAR && life.originOf(by).module === 'built_in.symptoms',
  );
  return { visits, wait: (visits[0]?.time ?? Number.NaN) - (birth + 30 * YEAR), life };
};
const people = Array.from({ length: 40 }, (_, i) => i);

describe('complaints', () => {
  it.each([
    [[100, 100, 90], undefined, 0, 0],
    [[100, 100, 100, 20], 'ambulatory', 0, 30],
    [[100, 100, 100, 70], 'urgent_care', 0, 8],
    [[100, 100, 100, 100, 100, 20], 'emergency', 0, 3],
  ] as const)('of severity %s lead to %s', (severities, kind, low, days) => {
    for (const index of people) {
      const { visits, wait } = visitsOf(index, severities);
      expect(visits[0]?.class).toBe(kind);
      if (kind === undefined) continue;
      expect(wait).toBeGreaterThan(low);
      expect(wait).toBeLessThan(days * DAY);
    }
  });

  it('people go after hours or days, not all after the same time', () => {
    const waits = people.map((index) => visitsOf(index, [100, 100, 100, 100, 100, 20]).wait / HOUR);
    expect(new Set(waits.map((hours) => hours.toFixed(2))).size).toBeGreaterThan(35);
    expect(waits.filter((hours) => hours < 4).length).toBeGreaterThan(15);
  });

  it('the worst complaint is dealt with, the same total does not bring a second visit', () => {
    const { visits, life } = visitsOf(1, [100, 90, 80, 70]);
    expect(visits).toHaveLength(1);
    expect(life.symptom('symptom 0')).toBe(0);
    expect(life.symptom('symptom 1')).toBe(90);
  });
});
