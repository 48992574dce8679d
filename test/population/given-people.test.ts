import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, personDraws, runKey, startOfDay } from '../../src/base/index.ts';
import { createPopulation, type GivenPerson, type Population, readPeople } from '../../src/population/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import { type Address, addressAt, type Person } from '../../src/record/index.ts';
import { tinyPack } from './tiny-pack.ts';

const ROSTER = dayOf(2026, 1, 1);
const days = { roster: ROSTER, alive: dayOf(2016, 1, 1) };
/** Where somebody lives on the roster date. */
const homeOf = (person: Person): Address => addressAt(person, startOfDay(ROSTER));
const read = (text: string) => readPeople(text, 'people.csv', usPack, days);
const told = (text: string): string[] =>
  read(text).diagnostics.map(
    ({ line, column, code, message, hint }) => `${line}:${column} ${code} ${message} | ${hint}`,
  );

describe('a file of people', () => {
  it('says what is known of each; the rest is left to chance', () => {
    const text = `Birth Date,Gender,race,ethnicity,state,city,ZIP,income
1950-03-04,F,White,2186-5,massachusetts,BOSTON,02118,35000
2020-05-06,male,Black or African American,,,,02139,
1980-01-01,female,,"Hispanic or Latino",TX,,,0.5
`;
    expect(read(text)).toEqual({
      diagnostics: [],
      people: [
        {
          birthDay: dayOf(1950, 3, 4),
          sex: 'female',
          race: 'white',
          ethnicity: 'nonhispanic',
          home: { state: 'MA', city: 'Boston', postalCode: '02118' },
          income: 35000,
        },
        { birthDay: dayOf(2020, 5, 6), sex: 'male', race: 'black', home: { postalCode: '02139' } },
        { birthDay: dayOf(1980, 1, 1), sex: 'female', ethnicity: 'hispanic', home: { state: 'TX' }, income: 0.5 },
      ],
    });
    expect(read('sex,birth_date\nm,2026-01-01').people).toEqual([{ birthDay: ROSTER, sex: 'male' }]);
  });

  it.each<[string, string[]]>([
    [
      '',
      [
        '1:1 missing-key the key "birth_date" is missing in the header | undefined',
        '1:1 missing-key the key "sex" is missing in the header | undefined',
      ],
    ],
    ['sex\nf', ['1:1 missing-key the key "birth_date" is missing in the header | undefined']],
    [
      'birth_date,sex',
      ['1:1 wrong-shape there is nobody in it: a line for each person follows the header | undefined'],
    ],
    ['birth_date,sex,sex\n1980-01-01,f,f', ['1:16 duplicate-key the column "sex" stands here twice | undefined']],
    [
      'birth_date,sex,incom\n1980-01-01,f,1',
      ['1:16 unknown-key the key "incom" means nothing in a file of people | did you mean "income"?'],
    ],
    [
      'birth_date,sex\n1980-02-30,f',
      ['2:1 wrong-shape "1980-02-30" is no date of the calendar | write it as YYYY-MM-DD'],
    ],
    [
      'birth_date,sex\n,\n',
      ['2:1 wrong-shape the birth date is missing | undefined', '2:2 wrong-shape the sex is missing | undefined'],
    ],
    ['birth_date,sex\n2026-01-02,f', ['2:1 out-of-range nobody is born after the roster date, 2026-01-01 | undefined']],
    [
      'birth_date,sex\n1900-01-01,f',
      [
        '2:1 out-of-range everybody must be alive on 2016-01-01, and nobody is 116 years old | the earliest birth date is 1911-01-02; fewer years of history make it earlier',
      ],
    ],
    ['birth_date,sex\n1980-01-01,femal', ['2:12 unknown-word "femal" is not a known sex | did you mean "female"?']],
    [
      'birth_date,sex,race\n1980-01-01,f,purple',
      [
        '2:14 unknown-word "purple" is not a known race | known: "white", "black", "asian", "native", "hawaiian", "other"',
      ],
    ],
    [
      'birth_date,sex,state,city\n1980-01-01,f,MA,Bosten',
      ['2:17 unknown-word there is no city Bosten in MA; did you mean Boston? | undefined'],
    ],
    [
      'birth_date,sex,state\n1980-01-01,f,Tejas',
      ['2:14 unknown-word there is no state Tejas; did you mean Texas? | undefined'],
    ],
    [
      'birth_date,sex,zip\n1980-01-01,f,2139',
      ['2:14 unknown-word no place of ours has the postal code 2139 | did you mean "02139"?'],
    ],
    [
      'birth_date,sex,zip\n1980-01-01,f,02139-4307',
      ['2:14 unknown-word no place of ours has the postal code 02139-4307 | did you mean "02139"?'],
    ],
    [
      'birth_date,sex,state,zip\n1980-01-01,f,CA,02139',
      ['2:17 unknown-word 02139 is no postal code of CA | it is one of Cambridge, MA'],
    ],
    [
      'birth_date,sex,income\n1980-01-01,f,lots',
      ['2:14 wrong-shape "lots" is no number | write USD a year in digits, for example 52000'],
    ],
    ['birth_date,sex,income\n1980-01-01,f,-1', ['2:14 out-of-range an income is 0 USD a year or more | undefined']],
    [
      'birth_date,sex\n1980-01-01\n1980-01-01,f,x',
      [
        '2:1 wrong-table-size 1 cell where the header has 2 | a text with a comma in it needs quotes',
        '3:1 wrong-table-size 3 cells where the header has 2 | a text with a comma in it needs quotes',
      ],
    ],
    [
      'birth_date;sex\n1980-01-01;f',
      ['1:1 wrong-shape the cells are separated by ";" | save the file as CSV with commas between the cells'],
    ],
    [
      'birth_date\tsex\n1980-01-01\tf',
      ['1:1 wrong-shape the cells are separated by tabs | save the file as CSV with commas between the cells'],
    ],
    [
      'birth_date,sex,constructor\n1980-01-01,toString,x',
      [
        '1:16 unknown-key the key "constructor" means nothing in a file of people | known: "birth_date", "sex", "race", "ethnicity", "state", "city", "postal_code", "income"',
        '2:12 unknown-word "toString" is not a known sex | known: "female", "male"',
      ],
    ],
    ['birth_date,sex\n1980-01-01,"f', ['2:12 wrong-shape the quotes that open here are never closed | undefined']],
  ])('tells what is wrong with %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('tells all mistakes of all lines', () => {
    const lines = Array.from({ length: 50 }, () => '1980-13-01,x,purple,Bosten,MA,lots');
    expect(told(`birth_date,sex,race,city,state,income\n${lines.join('\n')}`)).toHaveLength(250);
    const places = Array.from({ length: 50 }, () => '1980-12-01,f,Boston,MA,99999');
    expect(told(`birth_date,sex,city,state,zip\n${places.join('\n')}`)).toHaveLength(50);
    expect(told('birth_date,sex,city,state,zip\n1980-12-01,f,Bosten,MA,99999')).toHaveLength(2);
  });

  it('tells of a huge cell in a few words', () => {
    const [message] = told(`birth_date,sex\n${'x'.repeat(1_000_000)},f`);
    expect(message!.length).toBeLessThan(700);
  });

  it('refuses an origin that a pack has nobody of', () => {
    const { diagnostics } = readPeople('birth_date,sex,race\n1980-01-01,f,white', 'p', tinyPack, days);
    expect(diagnostics).toMatchObject([{ line: 2, column: 14, message: 'nobody is white in Nowhere' }]);
  });
});

describe('given people', () => {
  const run = runKey('given');
  const given = (people: readonly GivenPerson[]): Population =>
    createPopulation({ run, pack: usPack, roster: ROSTER, yearsOfHistory: 10, people });
  const anybody = fc.record(
    {
      birthDay: fc.integer({ min: dayOf(1912, 1, 1), max: ROSTER }),
      sex: fc.constantFrom('female' as const, 'male' as const),
      race: fc.constantFrom('white', 'black', 'asian', 'native', 'hawaiian', 'other' as const),
      ethnicity: fc.constantFrom('hispanic', 'nonhispanic' as const),
      home: fc.constantFrom(
        { state: 'MA' },
        { city: 'Springfield' },
        { postalCode: '02139' },
        { state: 'WY', city: 'Casper' },
      ),
      income: fc.integer({ min: 0, max: 900_000 }),
    },
    { requiredKeys: ['birthDay', 'sex'] },
  ) as fc.Arbitrary<GivenPerson>;

  it('are who was given, whatever is known of them and whoever stands beside them', () => {
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 1, maxLength: 5 }), (people) => {
        const population = given(people);
        people.forEach((wanted, i) => {
          const person = population.person(i);
          const { place } = homeOf(person);
          expect(formatDay(person.birthDay)).toBe(formatDay(wanted.birthDay));
          expect(person.sex).toBe(wanted.sex);
          expect(person).toMatchObject({
            ...(wanted.race && { race: wanted.race }),
            ...(wanted.ethnicity && { ethnicity: wanted.ethnicity }),
          });
          expect(place).toMatchObject(wanted.home ?? {});
          expect(usPack.places.find(place)).not.toEqual([]);
          const attributes = population.attributesAtBirth(person, personDraws(run, i, 0));
          if (wanted.income !== undefined) expect(attributes.income).toBe(wanted.income);
          if (i === 0) expect(given([wanted]).person(0)).toEqual(person);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('draw what is not known as for anybody: names, doctors and attributes', () => {
    const people = Array.from({ length: 200 }, () => ({ birthDay: dayOf(1980, 5, 5), sex: 'female' }) as const);
    const population = given(people);
    const drawn = people.map((_, i) => population.person(i));
    expect(new Set(drawn.map(({ names }) => names[0].family)).size).toBeGreaterThan(100);
    expect(new Set(drawn.map((person) => homeOf(person).place.state)).size).toBeGreaterThan(20);
    expect(new Set(drawn.map(({ race }) => race)).size).toBeGreaterThan(2);
  });

  it('of a given income have the education and the cover that go with it (n = 1,000 each; five standard errors are 8 points)', () => {
    const shares = (income: number) => {
      const people = Array.from(
        { length: 1000 },
        () => ({ birthDay: dayOf(1980, 5, 5), sex: 'female', income }) as const,
      );
      const population = given(people);
      const at = people.map((_, i) => population.attributesAtBirth(population.person(i), personDraws(run, i, 0)));
      const share = (test: (a: (typeof at)[number]) => boolean): number => at.filter(test).length / at.length;
      return {
        college: share((a) => a.education === 'bs_degree'),
        hungry: share((a) => a.food_insecurity === true),
        level: at.reduce((sum, a) => sum + (a.income_level as number), 0) / at.length,
      };
    };
    const [poor, middle, rich] = [shares(8_000), shares(53_000), shares(190_000)] as const;
    expect(poor.level).toBeLessThan(0.12);
    expect(Math.abs(middle.level - 0.5)).toBeLessThan(0.1);
    expect(rich.level).toBeGreaterThan(0.9);
    expect(rich.college - poor.college).toBeGreaterThan(0.3);
    expect(poor.hungry - rich.hungry).toBeGreaterThan(0.1);
  });

  it('are others than drawn people, and than those of another seed', () => {
    const people = [{ birthDay: dayOf(1980, 5, 5), sex: 'female' } as const];
    const drawn = createPopulation({ run, pack: usPack, roster: ROSTER, yearsOfHistory: 10 });
    const other = createPopulation({ run: runKey('x'), pack: usPack, roster: ROSTER, yearsOfHistory: 10, people });
    expect(new Set([given(people), drawn, other].map(({ rosterKey }) => JSON.stringify(rosterKey))).size).toBe(3);
  });
});
