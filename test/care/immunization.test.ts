import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, DAY, dayAt, dayOf, type Instant, MONTH, startOfDay, YEAR } from '../../src/base/index.ts';
import { createCare, type VaccineProduct } from '../../src/care/index.ts';
import type { Process } from '../../src/engine/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import { window } from '../../src/record/index.ts';
import type { Concept } from '../../src/terminology/index.ts';
import { encounters, immortal, liveOne, population } from './care-world.ts';
import { AGAINST, bornIn, codeOf, doses, type Vaccinated, vaccinated } from './vaccinated.ts';

const { products, series, seasonal } = usPack.immunizations!;
const END = startOfDay(dayOf(2026, 1, 1));
const RUNS = 60;

const anybody = fc.record({ index: fc.nat(400), year: fc.integer({ min: 1925, max: 2025 }) });
const lived = ({ index, year }: { index: number; year: number }): Vaccinated => vaccinated(bornIn(index, year), END);

/** Some product of this code may be given on that day at that age. */
function isLicensed(code: string, birth: Instant, t: Instant): boolean {
  const fits = ({ concept, from, until, ages = [0, 1560] }: VaccineProduct): boolean =>
    concept.codings[0].code === code &&
    t >= startOfDay(from) &&
    (until === undefined || t < startOfDay(until)) &&
    t >= birth + ages[0] * MONTH &&
    t < birth + ages[1] * MONTH;
  return products.some(fits);
}

const gaps = (times: readonly Instant[]): number[] => times.slice(1).map((t, i) => (t - times[i]!) / DAY);

describe('vaccines', () => {
  it('are given after birth, while they are sold, at an age for which they are made', () => {
    fc.assert(
      fc.property(anybody, (who) => {
        const life = lived(who);
        for (const dose of life.doses) {
          expect(dose.time).toBeGreaterThan(life.person.birth);
          expect(isLicensed(codeOf(dose), life.person.birth, dose.time), `${codeOf(dose)} ${dose.time}`).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('come in order: numbers rise, in the ages of the series, not before it is recommended', () => {
    fc.assert(
      fc.property(anybody, (who) => {
        const life = lived(who);
        const { birth, sex } = life.person;
        for (const one of series.filter((each) => each.sex === undefined || each.sex === sex)) {
          const own = life.doses.filter((dose) => life.seriesOf(dose) === one.id);
          const numbers = own.flatMap(({ dose }) => dose ?? []);
          for (const step of gaps(numbers.map((n) => n * DAY))) expect(step).toBeGreaterThanOrEqual(1);
          const first = Math.min(...one.eligible.map(({ at, from }) => Math.max(birth + at * MONTH, startOfDay(from))));
          const last = Math.min(
            birth + (one.until ?? 1560) * MONTH,
            one.ended === undefined ? END : startOfDay(one.ended),
          );
          for (const { time } of own) {
            expect(time, one.id).toBeGreaterThanOrEqual(first);
            expect(time, one.id).toBeLessThan(last + DAY);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('keep the least interval against one disease: 28 days, 21 for COVID-19', () => {
    fc.assert(
      fc.property(anybody, (who) => {
        const life = lived(who);
        for (const [disease, codes] of Object.entries(AGAINST)) {
          const times = life.doses.filter((dose) => codes.includes(codeOf(dose))).map(({ time }) => time);
          for (const gap of gaps(times)) expect(gap, disease).toBeGreaterThanOrEqual(disease === 'covid' ? 20.9 : 27.9);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('of a season are given once in it, twice only in a child below 9 years with none before', () => {
    fc.assert(
      fc.property(anybody, (who) => {
        const life = lived(who);
        const bySeason = new Map<number, Instant[]>();
        const flu = life.doses.filter((dose) => life.seriesOf(dose) === 'influenza');
        for (const { time } of flu) {
          const { year, month } = civil(dayAt(time));
          const season = month >= 8 ? year : year - 1;
          bySeason.set(season, [...(bySeason.get(season) ?? []), time]);
        }
        for (const times of bySeason.values()) {
          if (times.length === 1) continue;
          expect(times).toHaveLength(2);
          expect(times[0]).toBe(flu[0]!.time);
          expect(times[0]! - life.person.birth).toBeLessThan(9 * YEAR);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('are recorded in the visit in which they are given, or without one', () => {
    const lives = Array.from({ length: 60 }, (_, i) => vaccinated(bornIn(i, 1960 + i), END));
    const all = lives.flatMap((life) => life.doses.map((dose) => ({ life, dose })));
    for (const { life, dose } of all) if (dose.encounter !== undefined) expect(life.inVisit(dose)).toBe(true);
    const inVisits = all.filter(({ dose }) => dose.encounter !== undefined).length / all.length;
    expect(inVisits).toBeGreaterThan(0.5);
    expect(inVisits).toBeLessThan(0.95);
  });

  it('on record count, whoever gave them', () => {
    const mmr = products.find(({ concept }) => concept.codings[0].code === '03')!.concept;
    const before: Process = {
      id: 'test.module',
      watches: [],
      wake(life, t) {
        const at = life.person.birth + 12 * MONTH - DAY;
        if (t < at) return at;
        life.immunize({ by: life.origin('test.module', 'given'), concept: mmr });
        return Number.POSITIVE_INFINITY;
      },
    };
    const people = Array.from({ length: 60 }, (_, i) => bornIn(i, 2005));
    const lives = people.map((person) => vaccinated(person, person.birth + 12 * YEAR, [before]));
    expect(lives.filter((life) => doses(life, 'measles') === 2).length).toBeGreaterThan(40);
    for (const life of lives) {
      expect(doses(life, 'measles')).toBeLessThanOrEqual(2);
      const own = life.doses.filter((dose) => life.seriesOf(dose) === 'mmr');
      for (const { dose, time } of own) {
        expect(dose).toBe(2);
        expect(time - life.person.birth).toBeGreaterThan(48 * MONTH);
      }
    }
  });

  it('wait when a visit lasts, and time goes on', () => {
    const stays: Process = {
      id: 'test.stays',
      watches: [],
      wake(life, t) {
        const at = life.person.birth + 2.5 * MONTH;
        if (t < at) return at;
        const type: Concept = {
          codings: [{ system: 'snomed', code: '410620009', display: 'Well child visit (procedure)' }],
        };
        const by = life.origin('test.stays', 'visit');
        life.openVisit({ by, class: 'wellness', kind: 'wellness', type, length: 90 * DAY });
        return Number.POSITIVE_INFINITY;
      },
    };
    const lives = Array.from({ length: 150 }, (_, i) => bornIn(i, 2018)).map((person) =>
      vaccinated(person, person.birth + 12 * MONTH, [stays]),
    );
    expect(lives.filter((life) => doses(life, 'pertussis') >= 2).length).toBeGreaterThan(100);
  });

  it('against tetanus come with a wound, where the last is ten years old, and nothing else does', () => {
    const at = startOfDay(dayOf(2024, 5, 7)) + 20 * 3600;
    const withComplaint = (code: string): { due: number; given: Vaccinated['doses'] } => {
      const reason: Concept = { codings: [{ system: 'snomed', code, display: code }] };
      const type: Concept = { codings: [{ system: 'snomed', code: '4525004', display: 'Emergency' }] };
      const comes: Process = {
        id: 'built_in.wellness',
        watches: [],
        wake(life, t) {
          if (t < at) return at;
          const by = life.origin('built_in.wellness', 'emergency');
          life.openVisit({ by, class: 'emergency', kind: 'symptom', type, reason, length: 7200 });
          return Number.POSITIVE_INFINITY;
        },
      };
      const lives = Array.from({ length: 150 }, (_, i) => vaccinated(bornIn(i, 1960 + (i % 40)), at + DAY, [comes]));
      const isAt = ({ time }: { time: Instant }): boolean => time >= at && time < at + 7200;
      const old = lives.filter((life) => doses(life, 'tetanusBooster', at - 1, at - 9.9 * YEAR) === 0);
      const given = lives.flatMap((life) => life.doses.filter(isAt));
      for (const life of lives.filter((each) => !old.includes(each))) expect(life.doses.filter(isAt)).toEqual([]);
      return { due: old.length, given };
    };
    const { due, given } = withComplaint('312608009');
    expect(given.every((dose) => AGAINST.tetanusBooster!.includes(codeOf(dose)))).toBe(true);
    expect(given.length).toBeGreaterThan(5);
    expect(given.length).toBeLessThanOrEqual(due);
    expect(withComplaint('25064002').given).toEqual([]);
  });

  it('do not change what else happens: the same visits with and without', () => {
    const { immunizations, ...without } = immortal;
    expect(immunizations).toBeDefined();
    for (const index of [0, 1, 2, 3]) {
      const horizon = population.person(index).birth + 60 * YEAR;
      const visits = (data: typeof immortal) =>
        encounters(liveOne(index, { data, horizon }).record).map(({ time }) => time);
      expect(visits(without)).toEqual(visits(immortal));
    }
    expect(createCare(without).processes.map(({ id }) => id)).not.toContain('built_in.immunization');
  });

  it('are written since there are registries, whatever the window, and before only in it', () => {
    const registries = startOfDay(usPack.immunizations!.registeredFrom);
    const { record } = liveOne(3, { data: immortal, person: bornIn(3, 1950), horizon: END });
    const all = record.entries.filter(({ kind }) => kind === 'immunization');
    const from = END - 10 * YEAR;
    const registered = all.filter(({ time }) => time >= registries);
    expect(registered.filter(({ time }) => time < from).length).toBeGreaterThan(2);
    expect(all.length - registered.length).toBeGreaterThan(2);
    const written = (since: number) => window(record, since, END).entries.filter(({ kind }) => kind === 'immunization');
    expect(written(from)).toEqual(registered);
    expect(written(Number.NEGATIVE_INFINITY)).toEqual(all);
  });
});

describe('the schedule of the US pack', () => {
  it('names series, products and sources that are there', () => {
    const ids = new Set([...series, ...seasonal].map(({ id }) => id));
    for (const { protects, counts = [] } of products)
      for (const id of [...protects, ...counts]) expect(ids).toContain(id);
    for (const id of ids)
      expect(
        products.some(({ protects }) => protects.length === 1 && protects[0] === id),
        id,
      ).toBe(true);
    for (const { source } of [...series, ...seasonal]) expect(Object.keys(usPack.sources)).toContain(source);
    for (const { after } of seasonal) if (after !== undefined) expect(ids).toContain(after);
    for (const { apart } of series) if (apart !== undefined) expect(ids).toContain(apart.from);
  });

  it('has shares between 0 and 1, and rows in the order of years', () => {
    for (const { coverage, id } of series) {
      const shares = coverage.shares.map(([, share]) => share);
      for (const share of shares) expect(share > 0 && share < 1, id).toBe(true);
      for (const step of gaps(coverage.shares.map(([year]) => year * DAY))) expect(step, id).toBeGreaterThan(0);
      if (coverage.by === 'year') expect(shares, id).toEqual(shares.toSorted((a, b) => a - b));
    }
    for (const { ages, coverage } of seasonal)
      for (const { shares } of coverage) {
        expect(shares).toHaveLength(ages.length);
        for (const share of shares) expect(share > 0 && share < 1).toBe(true);
      }
  });
});
