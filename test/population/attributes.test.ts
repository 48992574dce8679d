import { describe, expect, it } from 'vitest';
import { personDraws, runKey, YEAR } from '../../src/base/index.ts';
import { attributeInfos, createPopulation } from '../../src/population/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import { ROSTER } from './tiny-pack.ts';

const run = runKey('11');
const population = createPopulation({ run, pack: usPack, roster: ROSTER, yearsOfHistory: 10 });
const n = 10_000;
/** Every fourth: hardly two of a household, who have one income. */
const people = Array.from({ length: n }, (_, i) => {
  const person = population.person(4 * i);
  const draws = personDraws(run, person.index, 0);
  return {
    person,
    at: population.attributesAtBirth(person, draws),
    changes: population.attributeChanges(person, draws),
  };
});
const share = (test: (p: (typeof people)[number]) => boolean): number => people.filter(test).length / n;
/** n = 10,000, five standard errors: a false alarm in 1.7 million for each share. */
const near = (value: number, expected: number): void =>
  expect(Math.abs(value - expected)).toBeLessThan(5 * Math.sqrt((expected * (1 - expected)) / n));

/** Out of work at 40? */
const outOfWorkAt40 = ({ person, changes }: (typeof people)[number]): unknown =>
  changes.findLast((c) => c.name === 'unemployed' && c.at <= person.birth + 40 * YEAR)?.value;

describe('attributes at birth', () => {
  it('are all known to the vocabulary, of the stated type and from the stated list', () => {
    const infos = new Map(attributeInfos.map((info) => [info.name, info]));
    expect(infos.size).toBe(attributeInfos.length);
    for (const { at, changes } of people.slice(0, 300)) {
      for (const [name, value] of [...Object.entries(at), ...changes.map((c) => [c.name, c.value] as const)]) {
        const info = infos.get(name);
        expect(info, name).toBeDefined();
        // Null takes the value away: there is no further child.
        if (value === null) continue;
        const type = { text: 'string', instant: 'number', number: 'number', boolean: 'boolean' }[info!.type];
        expect(typeof value).toBe(type);
        if (info!.values) expect(info!.values).toContain(value);
      }
    }
    const given = new Set(people.flatMap(({ at, changes }) => [...Object.keys(at), ...changes.map((c) => c.name)]));
    expect([...infos.keys()].filter((name) => !given.has(name))).toEqual([]);
  });

  it('have the shares of the pack', () => {
    for (const [name, { share: expected }] of Object.entries(usPack.society.hardships))
      near(
        // Work begins at 18: looked at in the middle of working life.
        share((p) => (name === 'unemployed' ? (outOfWorkAt40(p) ?? false) : p.at[name]) === true),
        expected,
      );
    near(
      share((p) => p.at.RH_NEG === true),
      usPack.society.rhNegative,
    );
    near(
      share((p) => p.at.insurance_status === 'private'),
      0.53,
    );
  });

  it('come near adult education of the country (CPS 2021; places and their weights move it by up to 3 points)', () => {
    const expected = { less_than_hs: 0.089, hs_degree: 0.279, some_college: 0.254, bs_degree: 0.379 };
    for (const [name, value] of Object.entries(expected)) {
      expect(Math.abs(share((p) => p.at.education === name) - value)).toBeLessThan(0.03);
    }
  });

  it('come near the ratios of income to poverty of NHANES 2017-2018 (within 6 points)', () => {
    const ratio = (p: (typeof people)[number]): number => Math.min(4, Math.floor(p.at.poverty_ratio as number));
    [0.157, 0.218, 0.149, 0.128, 0.347].forEach((expected, i) => {
      expect(Math.abs(share((p) => ratio(p) === i) - expected)).toBeLessThan(0.06);
    });
  });

  it('go together: the poor lack food and cover more often, the educated earn more', () => {
    const poor = people.filter((p) => (p.at.poverty_ratio as number) < 1);
    const rich = people.filter((p) => (p.at.poverty_ratio as number) >= 4);
    const rate = (group: typeof people, name: string): number =>
      group.filter((p) => p.at[name] === true).length / group.length;
    expect(rate(poor, 'food_insecurity')).toBeGreaterThan(2 * rate(rich, 'food_insecurity'));
    const income = (education: string): number => {
      const all = people.filter((p) => p.at.education === education);
      return all.reduce((sum, p) => sum + (p.at.income as number), 0) / all.length;
    };
    expect(income('bs_degree')).toBeGreaterThan(1.5 * income('less_than_hs'));
  });
});

describe('changes with age', () => {
  const valueAt = (p: (typeof people)[number], name: string, age: number) =>
    p.changes.findLast((c) => c.name === name && c.at <= p.person.birth + age * YEAR)?.value ?? p.at[name];

  it('are in order and after birth', () => {
    for (const { person, changes } of people) {
      changes.forEach((change, i) => {
        expect(change.at).toBeGreaterThan(person.birth);
        if (i > 0) expect(change.at).toBeGreaterThanOrEqual(changes[i - 1]!.at);
      });
    }
  });

  it('give Medicare at 65 and the shares by age', () => {
    near(
      share((p) => valueAt(p, 'insurance_status', 70) === 'medicare'),
      0.86,
    );
    near(
      share((p) => valueAt(p, 'uninsured', 30) === true),
      0.135,
    );
  });

  it('give smokers by sex and cohort (born 1956 to 1975: 39 % ever smoke; n about 2,500)', () => {
    const cohort = people.filter((p) => p.person.birthDay >= -5114 && p.person.birthDay < 2191);
    const ever = cohort.filter((p) => valueAt(p, 'smoking_status', 60) !== 'never').length / cohort.length;
    expect(Math.abs(ever - 0.389)).toBeLessThan(5 * Math.sqrt((0.389 * 0.611) / cohort.length));
    const current = cohort.filter((p) => valueAt(p, 'smoker', 55) === true).length / cohort.length;
    expect(current).toBeGreaterThan(0.09);
    expect(current).toBeLessThan(0.18);
  });
});
