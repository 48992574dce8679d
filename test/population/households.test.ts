import { describe, expect, it } from 'vitest';
import { completedYears, dayOf, personDraws, runKey, startOfDay } from '../../src/base/index.ts';
import { createBody } from '../../src/body/index.ts';
import { createPopulation, type Filters } from '../../src/population/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import { addressAt, type Person, type Relationship, type Relative } from '../../src/record/index.ts';
import { tinyPack } from './tiny-pack.ts';

const ROSTER = dayOf(2026, 1, 1);
const run = runKey('families');
const populationOf = (filters: Filters = {}) =>
  createPopulation({ run, pack: usPack, roster: ROSTER, yearsOfHistory: 10, filters });
const population = populationOf();
/** Whole blocks: nobody's household is cut off. */
const PEOPLE = 60 * 256;
const people = Array.from({ length: PEOPLE }, (_, i) => population.person(i));
const age = ({ birthDay }: { readonly birthDay: number }): number => (ROSTER - birthDay) / 365.25;
const inFile = (person: Person, ...kinds: readonly Relationship[]): Person[] =>
  person.relatives.flatMap((each: Relative) =>
    kinds.includes(each.relationship) && each.person !== undefined ? [people[each.person]!] : [],
  );
const partnerOf = (person: Person): Person | undefined => inFile(person, 'spouse', 'partner')[0];
const couples = people.flatMap((person): [Person, Person][] => {
  const partner = partnerOf(person);
  return partner !== undefined && partner.index > person.index ? [[person, partner]] : [];
});
const mixed = couples.filter(([a, b]) => a.sex !== b.sex).map(([a, b]) => (a.sex === 'female' ? [a, b] : [b, a]));
const minors = people.filter((person) => age(person) < 18);
const share = <T>(list: readonly T[], test: (each: T) => boolean): number => list.filter(test).length / list.length;
const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
const sd = (list: readonly number[]): number => Math.sqrt(mean(list.map((x) => (x - mean(list)) ** 2)));
const correlation = (pairs: readonly (readonly [number, number])[]): number => {
  const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  return mean(pairs.map(([a, b]) => (a - mean(x)) * (b - mean(y)))) / sd(x) / sd(y);
};

describe('a household', () => {
  it('has its people one after another, in order of birth, and every link has its other end', () => {
    const back: Readonly<Record<Relationship, readonly Relationship[]>> = {
      mother: ['child'],
      father: ['child'],
      child: ['mother', 'father'],
      spouse: ['spouse'],
      partner: ['partner'],
      grandmother: ['grandchild'],
      grandchild: ['grandmother'],
    };
    for (const person of people) {
      const { first, members } = population.household(person.index);
      expect(members[person.index - first]).toEqual(person);
      expect(person.household).toBe(first);
      members.slice(1).forEach((each, i) => {
        expect(each.birthDay).toBeGreaterThanOrEqual(members[i]!.birthDay);
      });
      for (const relative of person.relatives) {
        if (relative.person === undefined) continue;
        const other = people[relative.person]!;
        expect(other.household).toBe(person.household);
        expect(relative).toMatchObject({ sex: other.sex, birthDay: other.birthDay, name: other.names[0] });
        const links = other.relatives.filter((each) => each.person === person.index);
        expect(links.map(({ relationship }) => relationship)).toContain(
          back[relative.relationship][person.sex === 'male' ? back[relative.relationship].length - 1 : 0],
        );
      }
    }
  });

  it('is a function of the index alone, whoever is asked for before', () => {
    const fresh = createPopulation({ run, pack: usPack, roster: ROSTER, yearsOfHistory: 10 });
    for (const i of [5000, 3, 255, 256, 257, 4999, 1]) expect(fresh.person(i)).toEqual(people[i]);
  });

  it('has one address on the roster date; children have lived with a parent since birth', () => {
    for (const person of people) {
      const home = addressAt(person, startOfDay(ROSTER));
      const head = addressAt(people[person.household]!, startOfDay(ROSTER));
      expect([home.line, home.place]).toEqual([head.line, head.place]);
    }
    for (const child of minors) {
      const parents = inFile(child, 'mother', 'father');
      if (parents.length === 0) continue;
      for (const home of child.addresses.filter(({ from }) => from < startOfDay(ROSTER)))
        expect(parents.some((each) => addressAt(each, Math.max(home.from, child.birth)).line === home.line)).toBe(true);
    }
  });

  it('has people in it as in NHANES 2017-18, within 6 points (people of households of 1 to 7 and more)', () => {
    const sizes = people.map(({ index }) => Math.min(7, population.household(index).members.length));
    const found = usPack.society.householdSize.map((_, i) => 100 * share(sizes, (size) => size === i + 1));
    console.log(`people by size of household, %: ${found.map((x) => x.toFixed(1)).join(', ')}`);
    usPack.society.householdSize.forEach((expected, i) => {
      expect(Math.abs(found[i]! - expected), `${i + 1}`).toBeLessThan(6);
    });
  });
});

describe('couples', () => {
  it('are near in age: Pew 2022 51 % within two years, 40 and 10 % the husband or the wife three and more older (n about 2,900; 5 points)', () => {
    const married = mixed.filter(([wife]) => inFile(wife!, 'spouse').length > 0);
    const older = married.map(
      ([wife, husband]) => completedYears(husband!.birthDay, ROSTER) - completedYears(wife!.birthDay, ROSTER),
    );
    const exact = married.map(([wife, husband]) => age(husband!) - age(wife!));
    console.log(
      `husbands are older by ${mean(exact).toFixed(2)} years, sd ${sd(exact).toFixed(2)}, n ${married.length}`,
    );
    expect(Math.abs(share(older, (x) => Math.abs(x) <= 2) - 0.51)).toBeLessThan(0.06);
    expect(Math.abs(share(older, (x) => x >= 3) - 0.4)).toBeLessThan(0.05);
    expect(Math.abs(share(older, (x) => x <= -3) - 0.1)).toBeLessThan(0.05);
    expect(Math.abs(mean(exact) - 2)).toBeLessThan(0.6);
    expect(Math.abs(sd(exact) - 4)).toBeLessThan(0.7);
  });

  it('are of two groups in one of ten (n about 3,600), of one sex in 1.4 % of all', () => {
    const group = ({ race, ethnicity }: Person): string => (ethnicity === 'hispanic' ? ethnicity : race);
    expect(Math.abs(share(mixed, ([a, b]) => group(a!) !== group(b!)) - 0.11)).toBeLessThan(0.03);
    // Five standard errors: 1 point.
    expect(Math.abs(share(couples, ([a, b]) => a.sex === b.sex) - 0.014)).toBeLessThan(0.01);
  });

  it('have in common: income, and in part schooling, smoking and the body (n about 3,600: standard error of a correlation 0.017)', () => {
    const at = ([wife, husband]: readonly Person[]) =>
      [wife!, husband!].map((person) => {
        const draws = personDraws(run, person.index, 0);
        return {
          attributes: population.attributesAtBirth(person, draws),
          smokes: population
            .attributeChanges(person, draws)
            .some(({ name, value }) => name === 'smoker' && value === true),
          body: createBody(person, draws, {}, population.likeness(person)),
          person,
        };
      });
    const pairs = mixed.slice(0, 1500).map(at);
    const both = (of: (one: ReturnType<typeof at>[number]) => number): number =>
      correlation(pairs.map(([a, b]) => [of(a!), of(b!)]));
    for (const [a, b] of pairs) expect(a!.attributes.income).toBe(b!.attributes.income);
    const schooling = both(({ attributes }) => attributes.education_level as number);
    const fortyFive = 45 * 365.25 * 86400;
    const bmi = both(({ body, person }) => body.level('body_mass_index', person.birth + fortyFive));
    const odds = (test: (smokes: boolean) => boolean): number => {
      const of = pairs.filter(([a]) => test(a!.smokes));
      const smoking = of.filter(([, b]) => b!.smokes).length;
      return smoking / (of.length - smoking);
    };
    const ratio = odds((smokes) => smokes) / odds((smokes) => !smokes);
    console.log(
      `spouses: schooling ${schooling.toFixed(2)}, BMI ${bmi.toFixed(2)}, odds ratio of ever smoking ${ratio.toFixed(1)}`,
    );
    // n = 1,500: five standard errors are 0.13.
    expect(Math.abs(schooling - 0.5)).toBeLessThan(0.15);
    expect(Math.abs(bmi - 0.2)).toBeLessThan(0.13);
    expect(ratio).toBeGreaterThan(2.5);
    expect(ratio).toBeLessThan(9);
  });

  it('are married or not in their own lives too: the spouse’s status on the roster date is M, nobody else’s', () => {
    for (const person of people.slice(0, 3000)) {
      if (age(person) < 18) continue;
      const changes = population.attributeChanges(person, personDraws(run, person.index, 0));
      const status = changes.findLast(({ name, at }) => name === 'marital_status' && at <= startOfDay(ROSTER))?.value;
      const married = person.relatives.some(({ relationship }) => relationship === 'spouse');
      expect(status === 'M').toBe(married && status !== undefined);
    }
  });
});

describe('children', () => {
  it('live with whom the CPS of 2022 finds: two 70.2, the mother 21.5, the father 4.7, neither 3.6 % (n about 3,000; 4 points)', () => {
    const two = share(minors, (child) => {
      const [parent] = inFile(child, 'mother', 'father');
      return parent !== undefined && partnerOf(parent) !== undefined;
    });
    const one = (of: 'mother' | 'father'): number =>
      share(minors, (child) => {
        const parents = inFile(child, 'mother', 'father');
        return parents.length === 1 && inFile(child, of).length === 1 && partnerOf(parents[0]!) === undefined;
      });
    const found = [two, one('mother'), one('father')];
    console.log(
      `children with two, with the mother, with the father: ${found.map((x) => (100 * x).toFixed(1)).join(', ')} %`,
    );
    [0.702, 0.215, 0.047].forEach((expected, i) => {
      expect(Math.abs(found[i]! - expected)).toBeLessThan(0.045);
    });
  });

  it('were born to mothers of a plausible age (births of 2008 to 2025: mean about 29 and sd 5.8; n about 2,800: five standard errors 0.6)', () => {
    const ages = minors.flatMap((child) => inFile(child, 'mother').map((mother) => age(mother) - age(child)));
    console.log(`age of mothers at birth ${mean(ages).toFixed(2)}, sd ${sd(ages).toFixed(2)}, n ${ages.length}`);
    expect(Math.abs(mean(ages) - 29)).toBeLessThan(0.8);
    expect(Math.abs(sd(ages) - 5.8)).toBeLessThan(0.6);
    expect(Math.min(...ages)).toBeGreaterThan(14.9);
    expect(Math.max(...ages)).toBeLessThan(47.1);
    const births = new Map<number, number[]>();
    for (const child of people)
      for (const mother of inFile(child, 'mother'))
        births.set(mother.index, [...(births.get(mother.index) ?? []), child.birthDay]);
    for (const days of births.values()) {
      const sorted = days.sort((a, b) => a - b);
      sorted.slice(1).forEach((day, i) => {
        expect(day - sorted[i]!).toBeGreaterThanOrEqual(330);
      });
    }
  });

  it('are born in ten years to women of each age as US births were in 2019-2022, within a quarter (n about 2,100: five standard errors at 15-19 a third)', () => {
    // Of 1,000 women a year at 15-19 to 40-44; a twelfth of children do not live with their mother.
    const published = [14.9, 62.2, 92.6, 97.1, 53.4, 12.1];
    const [births, years] = [published.map(() => 0), published.map(() => 0)];
    const band = (years: number): number => Math.floor(years / 5) - 3;
    for (const woman of people.filter(({ sex }) => sex === 'female')) {
      for (let back = 0.125; back < 10; back += 0.25) {
        const at = band(age(woman) - back);
        if (years[at] !== undefined) years[at] += 0.25;
      }
      for (const child of inFile(woman, 'child')) {
        const at = band(age(woman) - age(child));
        if (age(child) < 10 && births[at] !== undefined) births[at]++;
      }
    }
    const found = births.map((n, i) => (1000 * n) / years[i]!);
    console.log(`births per 1,000 women at 15-19 to 40-44: ${found.map((x) => x.toFixed(1)).join(', ')}`);
    published.forEach((rate, i) => {
      expect(Math.abs(found[i]! / rate - 1), `${i}`).toBeLessThan([0, 5].includes(i) ? 0.4 : 0.25);
    });
  });

  it('have a name of the family and a father who was there', () => {
    for (const child of minors) {
      const [father] = inFile(child, 'father');
      if (father === undefined) continue;
      expect(father.names.map(({ family }) => family)).toContain(child.names[0].family);
      expect(age(father) - age(child)).toBeGreaterThan(15.9);
    }
  });

  it('keep the shares of race and ethnicity of their age (2020: White 47.3, Hispanic 25.7, Black 13.2 %; n about 3,000)', () => {
    const white = share(minors, ({ race, ethnicity }) => race === 'white' && ethnicity !== 'hispanic');
    const hispanic = share(minors, ({ ethnicity }) => ethnicity === 'hispanic');
    // 1,700 families: five standard errors are 6 points.
    expect(Math.abs(white - 0.473)).toBeLessThan(0.06);
    expect(Math.abs(hispanic - 0.257)).toBeLessThan(0.06);
  });
});

describe('households under filters', () => {
  const some = (filters: Filters): Person[] => {
    const chosen = populationOf(filters);
    return Array.from({ length: 512 }, (_, i) => chosen.person(i));
  };

  it('of the old are couples and people alone, of one sex people alone, and each child has parents outside', () => {
    const old = some({ age: [65, 120] });
    expect(
      share(old, ({ relatives }) =>
        relatives.some(({ relationship, person }) => relationship === 'spouse' && person !== undefined),
      ),
    ).toBeGreaterThan(0.4);
    expect(some({ sex: 'female' }).every(({ index, household }) => index === household)).toBe(true);
    for (const child of some({ age: [0, 17] })) {
      const parents = child.relatives.filter(({ relationship }) => ['mother', 'father'].includes(relationship));
      expect(parents).toHaveLength(2);
      for (const parent of parents) expect((child.birthDay - parent.birthDay) / 365.25).toBeGreaterThan(14.5);
    }
  });

  it('need nothing but a pack', () => {
    const nowhere = createPopulation({ run, pack: tinyPack, roster: ROSTER, yearsOfHistory: 10 });
    const sizes = Array.from({ length: 256 }, (_, i) => nowhere.household(i).members.length);
    expect(Math.max(...sizes)).toBeGreaterThan(3);
  });
});
