import { describe, expect, it } from 'vitest';
import { dayOf, derive, hashText, type Instant, runKey, startOfDay, YEAR } from '../../src/base/index.ts';
import { FamilyHistory } from '../../src/population/family-history.ts';
import { between } from '../../src/population/family-tables.ts';
import { createPopulation } from '../../src/population/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { Relative, ToldHistory } from '../../src/record/index.ts';

const { history: diseases } = usPack.families;
const history = new FamilyHistory(diseases);
const T2D = '44054006';
const key = (i: number) => derive(hashText('told'), 0, i);
const has = ({ conditions }: ToldHistory, code: string): boolean =>
  conditions.some(({ concept }) => concept.codings[0].code === code);

describe('parents who are not in the file', () => {
  const N = 4000;
  const mother: Relative = {
    relationship: 'mother',
    sex: 'female',
    name: { use: 'official', family: 'Kim', given: ['Ada'] },
    birthDay: dayOf(1950, 6, 1),
  };
  const at = (relative: Relative, t: Instant): ToldHistory[] =>
    Array.from({ length: N }, (_, i) => history.outside(key(i), relative, t, key(i)));

  it('have the diseases of their age, as far as children know (n = 4,000; five standard errors for 6 shares, false alarm 4e-6)', () => {
    for (const year of [2000, 2020])
      for (const { concept, shares, known } of diseases) {
        const expected = known * between(shares.female, year - 1950);
        const found =
          at(mother, startOfDay(dayOf(year, 6, 1))).filter((each) => has(each, concept.codings[0].code)).length / N;
        expect(Math.abs(found - expected)).toBeLessThan(5 * Math.sqrt((expected * (1 - expected)) / N));
      }
  });

  it('gain diseases with time, keep the age at onset, and none after death', () => {
    const dead: Relative = { ...mother, died: dayOf(2005, 6, 2) };
    const [early, late] = [2000, 2020].map((year) => at(dead, startOfDay(dayOf(year, 1, 1)))) as [
      ToldHistory[],
      ToldHistory[],
    ];
    early.forEach((each, i) => {
      expect(each.deathAge).toBeUndefined();
      expect(late[i]!.deathAge).toBe(55);
      expect(late[i]!.conditions).toEqual(expect.arrayContaining([...each.conditions]));
      for (const { onsetAge } of late[i]!.conditions) expect(onsetAge).toBeLessThanOrEqual(55);
    });
    expect(at(dead, startOfDay(dayOf(2024, 1, 1)))).toEqual(late);
  });

  it('are alive at a birth, as old as parents are, and the same for brothers and sisters', () => {
    const population = createPopulation({
      run: runKey('kin'),
      pack: usPack,
      roster: dayOf(2026, 1, 1),
      yearsOfHistory: 10,
    });
    let siblings = 0;
    for (let i = 0; i < 1024; i++) {
      const person = population.person(i);
      for (const parent of person.relatives) {
        if (parent.person !== undefined || !['mother', 'father'].includes(parent.relationship)) continue;
        const age = (person.birthDay - parent.birthDay) / 365.25;
        if (parent.died !== undefined) expect(parent.died).toBeGreaterThan(person.birthDay - 300);
        const others = population
          .household(i)
          .members.filter(
            ({ index, relatives }) =>
              index !== i &&
              relatives.some(
                ({ name, birthDay }) => birthDay === parent.birthDay && name.given[0] === parent.name.given[0],
              ),
          );
        if (others.length === 0) expect(age).toBeGreaterThan(14.9);
        else siblings++;
        for (const other of others) {
          const t = startOfDay(dayOf(2026, 1, 1));
          const theirs = other.relatives.find(({ birthDay }) => birthDay === parent.birthDay)!;
          const [mine, yours] = [person, other].map((each, k) =>
            population.parentHistory(each, k === 0 ? parent : theirs, t, undefined),
          );
          for (const condition of mine!.conditions)
            for (const same of yours!.conditions)
              if (same.concept === condition.concept) expect(same.onsetAge).toBe(condition.onsetAge);
        }
      }
    }
    expect(siblings).toBeGreaterThan(10);
  });
});

describe('parents of the file', () => {
  const father: Relative = {
    relationship: 'father',
    sex: 'male',
    name: { use: 'official', family: 'Kim', given: ['Ben'] },
    birthDay: dayOf(1960, 3, 1),
    person: 4,
  };
  const truth = (code: string, year: number, id: number) =>
    ({
      kind: 'onset',
      id,
      by: 0,
      time: startOfDay(dayOf(year, 7, 1)),
      concept: { codings: [{ system: 'snomed', code, display: code }] },
    }) as const;
  const life = { truths: [truth(T2D, 2010, 0), truth('195662009', 2011, 1)], died: startOfDay(dayOf(2020, 1, 1)) };

  it('are known by what was true in their lives up to then, by four of five', () => {
    const told = (t: Instant) => Array.from({ length: 1000 }, (_, i) => history.simulated(key(i), father, life, t));
    const before = told(startOfDay(dayOf(2010, 1, 1)));
    expect(before.every(({ conditions, deathAge }) => conditions.length === 0 && deathAge === undefined)).toBe(true);
    const after = told(startOfDay(dayOf(2020, 1, 1)) + YEAR);
    expect(after.every(({ deathAge, birthYear }) => deathAge === 59 && birthYear === 1960)).toBe(true);
    const knowing = after.filter((each) => has(each, T2D));
    // n = 1,000: five standard errors are 0.063.
    expect(Math.abs(knowing.length / 1000 - 0.8)).toBeLessThan(0.063);
    for (const { conditions } of knowing) expect(conditions).toMatchObject([{ onsetAge: 50 }]);
  });
});
