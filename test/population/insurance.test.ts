import { describe, expect, it } from 'vitest';
import { civil, dayAt, type Instant, parseDay, personDraws, runKey, startOfYear, YEAR } from '../../src/base/index.ts';
import { createPopulation } from '../../src/population/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { Coverage, Person } from '../../src/record/index.ts';

const run = runKey('insured');
const population = createPopulation({ run, pack: usPack, roster: parseDay('2026-01-01')!, yearsOfHistory: 10 });
const PEOPLE = 5000;
/** Every fourth: hardly two of a household, who have one income. */
const people = Array.from({ length: PEOPLE }, (_, i) => {
  const person = population.person(4 * i);
  const draws = personDraws(run, person.index, 0);
  const changes = population.attributeChanges(person, draws);
  const at = population.attributesAtBirth(person, draws);
  const coverages = population.coverages(person, draws);
  const valueAt = (name: string, t: Instant) =>
    changes.findLast((change) => change.name === name && change.at <= t)?.value ?? at[name];
  return { person, at, coverages, valueAt };
});
type Someone = (typeof people)[number];

const holds = ({ from, to }: Coverage, t: Instant): boolean => from <= t && t < (to ?? Number.POSITIVE_INFINITY);
const atAge = ({ birth }: Person, age: number): Instant => birth + age * YEAR;

/** The status of the pack that the policies at an instant stand for. */
function statusAt({ coverages }: Someone, t: Instant): string {
  const now = coverages.filter((coverage) => holds(coverage, t));
  const kinds = now.map(({ payer }) => payer.kind);
  if (kinds.includes('medicare')) return kinds.includes('medicaid') ? 'dual eligible' : 'medicare';
  if (kinds.includes('medicaid')) return 'medicaid';
  return now[0] === undefined ? 'none' : now[0].plan === 'group' ? 'employer' : 'individual';
}

describe('insurance over the life', () => {
  it('has the shares of the pack at each age (n about 5,000: five standard errors and a point, false alarm 3e-5 for 54 shares)', () => {
    const { statuses, bands } = usPack.society.insurance;
    const table = bands.map(({ age, shares }, band) => {
      const middle = age === 65 ? 72 : (age + bands[band + 1]!.age) / 2;
      const all = people.filter(({ person }) => atAge(person, middle) > startOfYear(1967));
      const sum = shares.reduce((total, share) => total + share, 0);
      const rows = statuses.map((status, i) => {
        const expected = shares[i]! / sum;
        const found = all.filter((one) => statusAt(one, atAge(one.person, middle)) === status).length / all.length;
        const error = 5 * Math.sqrt((expected * (1 - expected)) / all.length) + 0.01;
        expect(Math.abs(found - expected), `${status} at ${middle}`).toBeLessThan(error);
        return `${status} ${(100 * found).toFixed(1)} (${(100 * expected).toFixed(1)})`;
      });
      return `at ${middle}: ${rows.join(', ')}`;
    });
    console.log(`insurance by age, % (of the pack)\n${table.join('\n')}`);
  });

  it('is one policy at a time, but for Medicare with Medicaid, and what modules read', () => {
    for (const { person, coverages, valueAt } of people) {
      for (const [i, a] of coverages.entries()) {
        expect(a.to ?? Number.POSITIVE_INFINITY).toBeGreaterThan(a.from);
        expect(a.from).toBeGreaterThanOrEqual(person.birth);
        for (const b of coverages.slice(i + 1))
          if (b.from < (a.to ?? Number.POSITIVE_INFINITY))
            expect([a.payer.kind, b.payer.kind].sort()).toEqual(['medicaid', 'medicare']);
      }
      for (const age of [1, 20, 33, 47, 64, 70]) {
        const t = atAge(person, age);
        const status = statusAt({ coverages } as Someone, t);
        expect(valueAt('insurance_status', t)).toBe(['individual', 'employer'].includes(status) ? 'private' : status);
        expect(valueAt('uninsured', t)).toBe(status === 'none');
      }
    }
  });

  it('begins on the first of a month or with a move: Medicare in that of the 65th birthday, and no programme begins before its year', () => {
    for (const { person, coverages } of people)
      for (const { from, payer } of coverages) {
        const moved = person.addresses.some((home) => home.from === from);
        if (from > person.birth && !moved) expect(civil(dayAt(from)).day).toBe(1);
        if (payer.kind !== 'private') expect(from).toBeGreaterThanOrEqual(startOfYear(1966));
      }
    const begins = people.flatMap(({ person, coverages }) => {
      const first = coverages.find(({ payer }) => payer.kind === 'medicare');
      return first === undefined ? [] : [[person, civil(dayAt(first.from))] as const];
    });
    const atBirthday = begins.filter(([{ birthDay }, { year, month }]) => {
      const birth = civil(birthDay);
      return year === birth.year + 65 && month === birth.month;
    });
    // The others are disabled before (11 %), or were over 65 in 1966.
    expect(atBirthday.length / begins.length).toBeGreaterThan(0.8);
  });

  it('has gaps: of working age 0.62 of the uninsured have been so for a year (NHIS 2016, recalled; n about 3,000)', () => {
    let now = 0;
    let long = 0;
    let part = 0;
    for (const one of people)
      for (const age of [25, 32, 40, 48, 56, 63]) {
        const t = atAge(one.person, age);
        const year = Array.from({ length: 25 }, (_, k) => one.valueAt('uninsured', t - (k * YEAR) / 24) === true);
        if (year[0]) now++;
        if (year.every(Boolean)) long++;
        if (year.some(Boolean)) part++;
      }
    console.log(
      `uninsured, % of ages 25 to 63: now ${((100 * now) / PEOPLE / 6).toFixed(1)}, for a year or more ${((100 * long) / PEOPLE / 6).toFixed(1)}, at some time of a year ${((100 * part) / PEOPLE / 6).toFixed(1)}`,
    );
    // Six ages of one person go together: twice the standard error of independent ones, times four.
    expect(Math.abs(long / now - 0.62)).toBeLessThan(0.07);
    expect(Math.abs(part / now - 1.42)).toBeLessThan(0.1);
  });

  it('follows income and work: the poor have Medicaid or nothing, those out of work lose the employer’s', () => {
    const shareOf = (all: readonly Someone[], status: string, age: number): number =>
      all.filter((one) => statusAt(one, atAge(one.person, age)) === status).length / all.length;
    const poor = people.filter(({ at }) => (at.poverty_ratio as number) < 1);
    const rich = people.filter(({ at }) => (at.poverty_ratio as number) >= 4);
    expect(shareOf(poor, 'medicaid', 40)).toBeGreaterThan(5 * shareOf(rich, 'medicaid', 40));
    expect(shareOf(poor, 'none', 40)).toBeGreaterThan(2 * shareOf(rich, 'none', 40));
    const outOfWork = people.filter(({ person, valueAt }) => valueAt('unemployed', atAge(person, 40)) === true);
    expect(outOfWork.length).toBeGreaterThan(100);
    // 28 % of the unemployed and 71 % of those in work (Gangopadhyaya and Garrett 2020); n about 180: five standard errors 17 points.
    expect(shareOf(outOfWork, 'employer', 40)).toBeLessThan(0.45);
  });

  it('lets half of young adults stay with a parent’s policy to 26 since 2011', () => {
    const young = people.flatMap(({ person, coverages }) => {
      const t = atAge(person, 22);
      const own = coverages.find((coverage) => holds(coverage, t) && coverage.plan === 'group');
      if (own === undefined || Math.abs(t - startOfYear(2014)) < 3 * YEAR) return [];
      return [{ since: t > startOfYear(2014), child: own.relationship === 'child' }];
    });
    const shareOf = (since: boolean): number => {
      const all = young.filter((each) => each.since === since);
      return all.filter(({ child }) => child).length / all.length;
    };
    expect(shareOf(false)).toBe(0);
    // n about 700: five standard errors are 9.5 points.
    expect(Math.abs(shareOf(true) - 0.5)).toBeLessThan(0.095);
  });
});
