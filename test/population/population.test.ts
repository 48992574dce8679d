import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completedYears, dayOf, personDraws, runKey, secondOfDay, startOfDay } from '../../src/base/index.ts';
import { createPopulation, type Filters, rosterKeyOf, withAttempt } from '../../src/population/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import { addressAt, type Person, type Place } from '../../src/record/index.ts';
import { ROSTER, tinyPack } from './tiny-pack.ts';

const options = { run: runKey('7'), pack: usPack, roster: ROSTER, yearsOfHistory: 10 };
const population = createPopulation(options);
/** Where somebody lives on the roster date. */
const homeOf = (person: Person): Place => addressAt(person, startOfDay(ROSTER)).place;
const indexes = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describe('a person', () => {
  it('is a function of the index alone, in whatever order and by whom it is asked', () => {
    const alone = createPopulation(options).household(5);
    const backwards = indexes(50)
      .reverse()
      .map((i) => population.household(i))
      .reverse();
    const forwards = indexes(50).map((i) => createPopulation(options).household(i));
    expect(backwards).toEqual(forwards);
    expect(alone).toEqual(forwards[5]);
  });

  it('is counted in household order', () => {
    for (let i = 0, last = -1; i < 100; i++) {
      const { first, members } = population.household(i);
      if (first !== last) expect(first).toBe(i);
      last = first;
      expect(members[i - first]).toEqual(population.person(i));
    }
  });

  it('is another one under another seed, roster date, history or filter', () => {
    const others = [
      { ...options, run: runKey('8') },
      { ...options, roster: ROSTER + 1 },
      { ...options, yearsOfHistory: 9 },
      { ...options, filters: { sex: 'female' } as const },
      { ...options, filters: { aliveOnly: true } },
      { ...options, pack: tinyPack },
    ];
    const key = JSON.stringify(rosterKeyOf(options));
    for (const other of others) {
      expect(JSON.stringify(rosterKeyOf(other))).not.toBe(key);
      const names = (p: typeof options): string =>
        indexes(5)
          .map((i) => JSON.stringify(createPopulation(p).person(i).names))
          .join();
      expect(names(other)).not.toBe(names(options));
    }
  });

  it('keeps everything but the number in another attempt, and draws other attributes', () => {
    const again = withAttempt(population.person(3), 4);
    expect({ ...again, attempt: 0 }).toEqual(population.person(3));
    const attributes = (attempt: number) =>
      population.attributesAtBirth(withAttempt(population.person(3), attempt), personDraws(options.run, 3, attempt));
    expect(attributes(0)).toEqual(attributes(0));
    expect(attributes(0).socioeconomic_score).not.toBe(attributes(1).socioeconomic_score);
  });

  it('has a name without digits, a phone that rings nowhere and a ZIP code of the place', () => {
    for (const person of indexes(1000).map((i) => population.person(i))) {
      const [{ family, given }] = person.names;
      expect([family, ...given].join(' ')).toMatch(/^[\p{L}' .-]+$/u);
      expect(person.phone).toMatch(/^\d{3}-555-01\d\d$/);
      for (const { place } of person.addresses) {
        const { city, county, state, postalCode } = place;
        const facts = usPack.places
          .find({ state, city })
          .map((i) => usPack.places.facts(i))
          .find((f) => f.county === county);
        expect(facts?.postalCodes).toContain(postalCode);
      }
    }
  });
});

describe('who is drawn', () => {
  const n = 20_000;
  const people = indexes(n).map((i) => population.person(i));

  /** Five standard errors of a binomial share: one false alarm in 1.7 million. */
  const within = (count: number, total: number, share: number): void => {
    expect(Math.abs(count / total - share)).toBeLessThan(5 * Math.sqrt((share * (1 - share)) / total));
  };

  it('are those alive at the start of the window by the pyramid, and the births since (n = 20,000; 38 shares, false alarm 2e-5)', () => {
    const start = dayOf(2016, 11, 22);
    expect(population.aliveFrom).toBe(start);
    const old = people.filter((person) => person.birthDay <= start);
    const rate = usPack.pyramid.female[0]! + usPack.pyramid.male[0]!;
    within(old.length, n, 1 / (1 + (rate * (ROSTER - start)) / 365.25));
    for (const sex of ['female', 'male'] as const) {
      for (let band = 0; band < 18; band++) {
        const last = band === 17 ? 120 : band * 5 + 5;
        const share = usPack.pyramid[sex].slice(band * 5, last).reduce((sum, x) => sum + x, 0);
        const counted = old.filter((p) => {
          const age = completedYears(p.birthDay, start);
          return p.sex === sex && age >= band * 5 && age < last;
        });
        within(counted.length, old.length, share);
      }
    }
  });

  it('are born at all hours, in every month, fewer on Sundays since planned deliveries', () => {
    const hours = new Set(people.map((p) => Math.floor(secondOfDay(p.birth) / 3600)));
    expect(hours.size).toBe(24);
    const since = people.filter((p) => p.birthDay >= dayOf(1980, 1, 1));
    const sundays = since.filter((p) => (((p.birthDay + 4) % 7) + 7) % 7 === 0).length / since.length;
    expect(sundays).toBeGreaterThan(0.08);
    expect(sundays).toBeLessThan(0.13);
  });

  it('live in the states by their counted population (every fifth: hardly two of a household; n = 4,000; 4 shares, false alarm 2e-6)', () => {
    const total = 331_449_281;
    const apart = people.filter((_, i) => i % 5 === 0);
    for (const [state, counted] of [
      ['CA', 39_538_223],
      ['TX', 29_145_505],
      ['PA', 13_002_700],
      ['WY', 576_851],
    ] as const) {
      within(apart.filter((p) => homeOf(p).state === state).length, apart.length, counted / total);
    }
  });

  it('come within three points of the shares of 2022 by race and ethnicity (recalled census figures; sampling error 0.6, since families are alike)', () => {
    const share = (test: (p: (typeof people)[number]) => boolean): number => people.filter(test).length / n;
    expect(Math.abs(share((p) => p.ethnicity === 'hispanic') - 0.191)).toBeLessThan(0.03);
    expect(Math.abs(share((p) => p.ethnicity !== 'hispanic' && p.race === 'white') - 0.589)).toBeLessThan(0.03);
    expect(Math.abs(share((p) => p.ethnicity !== 'hispanic' && p.race === 'black') - 0.126)).toBeLessThan(0.03);
    expect(Math.abs(share((p) => p.ethnicity !== 'hispanic' && p.race === 'asian') - 0.061)).toBeLessThan(0.03);
  });

  it('have names that fit: Hispanic people mostly one of the commonest Hispanic surnames, Marys born early', () => {
    const common = new Set(
      'Garcia Rodriguez Martinez Hernandez Lopez Gonzalez Perez Sanchez Ramirez Torres Flores Rivera Gomez Diaz Cruz'.split(
        ' ',
      ),
    );
    const share = (ethnicity: string): number => {
      const all = people.filter((p) => p.ethnicity === ethnicity);
      return all.filter((p) => common.has(p.names[0].family)).length / all.length;
    };
    expect(share('hispanic')).toBeGreaterThan(0.22);
    expect(share('nonhispanic')).toBeLessThan(0.04);
    const marys = people.filter((p) => p.names[0].given[0] === 'Mary');
    const mean = marys.reduce((sum, p) => sum + p.birthDay, 0) / marys.length;
    expect(mean).toBeLessThan(dayOf(1970, 1, 1));
  });
});

describe('filters', () => {
  const some = (filters: Filters, yearsOfHistory = 10) => {
    const chosen = createPopulation({ ...options, yearsOfHistory, filters });
    return indexes(300).map((i) => chosen.person(i));
  };

  it('keep the age on the roster date, for every roster date and age', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2040, 1, 1) }),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom(0, 1, 10),
        (roster, lowest, more, yearsOfHistory) => {
          const filters = { age: [lowest, lowest + more] as const };
          const chosen = createPopulation({ ...options, pack: tinyPack, roster, yearsOfHistory, filters });
          for (let i = 0; i < 40; i++) {
            const age = completedYears(chosen.person(i).birthDay, roster);
            expect(age).toBeGreaterThanOrEqual(lowest);
            expect(age).toBeLessThanOrEqual(lowest + more);
          }
        },
      ),
      {
        numRuns: 200,
        examples: [
          [dayOf(2024, 2, 29), 0, 0, 1],
          [dayOf(2023, 2, 28), 3, 0, 0],
        ],
      },
    );
  });

  it('keep sex, state and city, by code or name in any case', () => {
    expect(some({ sex: 'female' }).every((p) => p.sex === 'female')).toBe(true);
    expect(some({ state: 'ma' }).every((p) => homeOf(p).state === 'MA')).toBe(true);
    const bostonians = some({ state: 'Massachusetts', city: 'boston' });
    expect(bostonians.every((p) => homeOf(p).city === 'Boston')).toBe(true);
  });

  it('let nobody who is born after the roster date, or before the pyramid, into the file', () => {
    for (const years of [0, 1, 10]) {
      const people = some({}, years);
      expect(Math.max(...people.map((p) => p.birthDay))).toBeLessThanOrEqual(ROSTER);
      expect(people.every((p) => completedYears(p.birthDay, ROSTER) < 120 + years)).toBe(true);
    }
  });

  it('take those alive on the roster date as the window start', () => {
    expect(createPopulation({ ...options, filters: { aliveOnly: true } }).aliveFrom).toBe(ROSTER);
    expect(createPopulation({ ...options, yearsOfHistory: 0 }).aliveFrom).toBe(ROSTER);
  });
});

describe('another country', () => {
  it('needs nothing but a pack', () => {
    const nowhere = createPopulation({ ...options, pack: tinyPack });
    const person = nowhere.person(1);
    expect(person.addresses[0].line).toMatch(/^Quay \d$/);
    expect(person.addresses[0].place.country).toBe('XX');
    expect(person.language).toBe('xx');
    const draws = personDraws(options.run, 1, 0);
    expect(nowhere.attributesAtBirth(person, draws)).toMatchObject({
      education: expect.stringMatching(/some|more/),
      insurance_status: 'public',
    });
    expect(nowhere.ownDoctor(person, 'emergency', undefined, person.birth).organization.place.city).toBe('Harbour');
  });
});
