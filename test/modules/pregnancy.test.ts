import { describe, expect, it } from 'vitest';
import { DAY, dayOf, HOUR, secondOfDay, WEEK, YEAR } from '../../src/base/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { ConditionEntry, EncounterEntry, Entry, Life, ObservationEntry } from '../../src/record/index.ts';
import { loadProgram } from '../../src/run/index.ts';
import { createSimulation } from '../../src/simulate/index.ts';

const PREGNANCY = '77386006';
const MISCARRIAGE = ['19169002', '85116003'];
const OUTCOMES = ['169826009', '237364002'];
const VAGINAL = ['22633006', '236974004'];
const PLANNED_CESAREAN = '177141003';
const CESAREAN = [PLANNED_CESAREAN, '274130007'];
const DELIVERY = [...VAGINAL, ...CESAREAN];
const INDUCTION = '31208007';
const PRENATAL = ['424441002', '424619006'];
const DIABETES = '11687002';
const HYPERTENSION = ['48194001', '398254007', '46764007'];
const NEWBORN_STAY = '447941000124106';
const WEIGHT = '29463-7';
const PRESSURE = '85354-9';
const SYSTOLIC = '8480-6';
const LABETALOL = '896771';
const MAGNESIUM = '6585';
const WEEKS = '49051-6';
/** Limits of Carpenter and Coustan: fasting, one, two and three hours. */
const TOLERANCE: readonly (readonly [code: string, limit: number])[] = [
  ['1558-6', 95],
  ['1501-6', 180],
  ['1514-9', 155],
  ['1530-5', 140],
];
/** Lisinopril, losartan and statins in the strengths of the value sets. */
const FORBIDDEN = ['314076', '314077', '197884', '979492', '979480', '312961', '617310', '617311', '617312', '259255'];

const day = dayOf(2026, 1, 1);
const now = day * DAY;
/** Roster positions that are looked through for women of childbearing age and for children born in the record. */
const LOOKED_THROUGH = 900;

/** Women who could have given birth in the last ten years, and children born in them. */
function livesOf(): Record<'women' | 'children', readonly Life[]> {
  const only = ['pregnancy*', 'birth', 'hypertension*', 'type_2_diabetes*'];
  const { program, diagnostics } = loadProgram({ modules: [], library: true, only });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const seed = 'pregnancy test';
  const simulation = createSimulation({
    program: program!,
    pack: usPack,
    seed,
    roster: day,
    asOf: day,
    yearsOfHistory: 10,
  });
  const people = Array.from({ length: LOOKED_THROUGH }, (_, i) => simulation.population.person(i));
  const ages = people.map(({ birth }) => (now - birth) / YEAR);
  const having = (fits: (i: number) => boolean): Life[] =>
    people.flatMap((_, i) => (fits(i) ? [simulation.life(i)] : []));
  return {
    women: having((i) => people[i]!.sex === 'female' && ages[i]! > 19 && ages[i]! < 50),
    children: having((i) => ages[i]! < 10),
  };
}

const is = (entry: Entry, ...codes: readonly string[]): boolean =>
  'concept' in entry && entry.concept.codings.some(({ code }) => codes.includes(code));
const conditions = ({ entries }: Life, ...codes: readonly string[]): ConditionEntry[] =>
  entries.filter((e): e is ConditionEntry => e.kind === 'condition' && is(e, ...codes));
const observations = ({ entries }: Life, code: string): ObservationEntry[] =>
  entries.filter((e): e is ObservationEntry => e.kind === 'observation' && is(e, code));
const numbers = (
  life: Life,
  code: string,
): { readonly known: number; readonly time: number; readonly value: number }[] =>
  observations(life, code).flatMap(({ issued, time, value }) =>
    value !== undefined && 'number' in value ? [{ known: issued, time, value: value.number }] : [],
  );
const deliveries = ({ entries }: Life): Entry[] => entries.filter((e) => e.kind === 'procedure' && is(e, ...DELIVERY));
const visitOf = ({ entries }: Life, entry: Entry): EncounterEntry | undefined => {
  const visit = entry.encounter === undefined ? undefined : entries[entry.encounter];
  return visit?.kind === 'encounter' ? visit : undefined;
};
const prenatalVisits = ({ entries }: Life): EncounterEntry[] =>
  entries.filter(
    (e): e is EncounterEntry => e.kind === 'encounter' && e.type.codings.some(({ code }) => PRENATAL.includes(code)),
  );

describe('pregnancy', () => {
  const { women, children } = livesOf();
  const births = women.flatMap((life) => deliveries(life).map((entry) => ({ life, entry })));

  it('ends in as many deliveries as there are births', () => {
    // About 200 women, 12 years and 0.06 a year: 60 % to 140 % of 130 is five standard deviations.
    expect(births.length / women.length).toBeGreaterThan(0.4);
    expect(births.length / women.length).toBeLessThan(0.95);
  });

  it('ends in hospital, with an outcome, after a plausible time and at a plausible age', () => {
    for (const { life, entry } of births) {
      const visit = visitOf(life, entry)!;
      expect(visit.class).toBe('inpatient');
      if (visit.end !== undefined) {
        expect(visit.end - visit.time).toBeGreaterThan(12 * HOUR);
        expect(visit.end - visit.time).toBeLessThan(12 * DAY);
      }
      const outcome = conditions(life, ...OUTCOMES).filter((one) => one.encounter === entry.encounter);
      if (entry.time < now - 2 * HOUR) expect(outcome).toHaveLength(1);
      const weeks = numbers(life, WEEKS).filter(({ time }) => Math.abs(time - visit.time) < HOUR);
      expect(weeks[0]!.value).toBeGreaterThanOrEqual(22);
      expect(weeks[0]!.value).toBeLessThanOrEqual(43);
      const age = (entry.time - life.person.birth) / YEAR;
      expect(age).toBeGreaterThan(13);
      expect(age).toBeLessThan(51);
    }
  });

  it('sends nobody home with 160/110, and treats it within the hour', () => {
    let severe = 0;
    for (const { life, entry } of births) {
      const stay = visitOf(life, entry)!;
      if (stay.end === undefined || stay.end > now - DAY) continue;
      const pressures = life.entries
        .filter((e): e is ObservationEntry => e.kind === 'observation' && e.encounter === stay.id && is(e, PRESSURE))
        .map(({ time, components = [] }) => ({
          time,
          high: components.some(
            ({ concept, value }) =>
              value && 'number' in value && value.number >= (concept.codings[0].code === SYSTOLIC ? 160 : 110),
          ),
        }));
      expect(pressures.at(-1)!.high).toBe(false);
      const first = pressures.findIndex(({ high }) => high);
      if (first < 0 || !pressures[first + 1]!.high) continue;
      severe++;
      const given = life.entries.filter((e) => e.kind === 'administration' && e.encounter === stay.id);
      for (const drug of [LABETALOL, MAGNESIUM])
        expect(
          given.some((e) => is(e, drug) && e.time - pressures[first]!.time < HOUR && e.time >= pressures[first]!.time),
        ).toBe(true);
    }
    expect(severe).toBeGreaterThan(0);
  });

  it('does not follow another within seven months', () => {
    for (const life of women) {
      const times = deliveries(life).map(({ time }) => time);
      for (const [i, time] of times.entries()) if (i > 0) expect(time - times[i - 1]!).toBeGreaterThan(7 * 30 * DAY);
    }
  });

  it('is on record from the first visit, and over with the birth', () => {
    const known = women.flatMap((life) => conditions(life, PREGNANCY).map((entry) => ({ life, entry })));
    expect(known.length).toBeGreaterThan(births.length * 0.85);
    for (const { life, entry } of known) {
      expect(visitOf(life, entry)!.type.codings.some(({ code }) => PRENATAL.includes(code))).toBe(true);
      expect((entry.abatement ?? life.died ?? now) - entry.onset).toBeLessThan(42 * WEEK);
    }
    for (const { life, entry } of births)
      for (const { time, abatement } of conditions(life, PREGNANCY))
        if (time < entry.time && entry.time < now - 2 * HOUR) expect(abatement).toBeLessThan(entry.time + 2 * HOUR);
  });

  it('is over with the birth in truth too: nobody is seen for it in the eight weeks after', () => {
    for (const { life, entry } of births) {
      const seen = prenatalVisits(life).filter(({ time }) => time > entry.time && time < entry.time + 8 * WEEK);
      expect(seen, `person ${life.person.index}`).toEqual([]);
    }
  });

  it('is not recorded in the same hour as its loss', () => {
    const losses = women.flatMap((life) => conditions(life, ...MISCARRIAGE).map((entry) => ({ life, entry })));
    // About 0.12 for each birth.
    expect(losses.length).toBeGreaterThan(births.length * 0.03);
    for (const { life, entry } of losses)
      for (const { time } of conditions(life, PREGNANCY)) expect(Math.abs(time - entry.time)).toBeGreaterThan(HOUR);
  });

  it('is seen about eleven times, mostly from the first trimester', () => {
    const counts = births
      .map(({ life, entry }) => {
        const seen = prenatalVisits(life).filter(({ time }) => time < entry.time && time > entry.time - 40 * WEEK);
        return seen.length;
      })
      .sort((a, b) => a - b);
    const median = counts[counts.length >> 1]!;
    expect(median).toBeGreaterThanOrEqual(9);
    expect(median).toBeLessThanOrEqual(13);
    // 23 % begin later or never: beyond 45 % is five standard deviations.
    const early = women
      .flatMap((life) => conditions(life, PREGNANCY))
      .filter(({ time, onset }) => time < onset + 12 * WEEK);
    expect(early.length / births.length).toBeGreaterThan(0.55);
  });

  it('ends at all hours unless a day was agreed, and planned operations by day', () => {
    const hours = (list: typeof births): number[] => list.map(({ entry }) => secondOfDay(entry.time) / HOUR);
    const induced = ({ life, entry }: (typeof births)[number]): boolean =>
      life.entries.some((e) => e.kind === 'procedure' && is(e, INDUCTION) && e.encounter === entry.encounter);
    const free = births.filter((one) => is(one.entry, ...VAGINAL) && !induced(one));
    // A third between 22 and 6 o'clock: below 15 % is four standard deviations of 60.
    const night = hours(free).filter((hour) => hour < 6 || hour >= 22).length / free.length;
    expect(night).toBeGreaterThan(0.15);
    expect(night).toBeLessThan(0.55);
    const planned = hours(births.filter(({ entry }) => is(entry, PLANNED_CESAREAN)));
    expect(planned.length).toBeGreaterThan(3);
    for (const hour of planned) expect(hour > 6 && hour < 20).toBe(true);
  });

  it('ends in a third with a cesarean', () => {
    const share = births.filter(({ entry }) => is(entry, ...CESAREAN)).length / births.length;
    // Of about 130: four standard deviations are 0.16.
    expect(share).toBeGreaterThan(0.16);
    expect(share).toBeLessThan(0.48);
  });

  it('makes heavier', () => {
    const gains = births.flatMap(({ life, entry }) => {
      const weights = numbers(life, WEIGHT).filter(({ time }) => time <= entry.time && time > entry.time - 30 * WEEK);
      return weights.length > 5 ? [weights.at(-1)!.value - weights[0]!.value] : [];
    });
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    // 13 kg in all, 11 from ten weeks on; standard deviation 6, so 0.6 of the mean.
    expect(mean).toBeGreaterThan(8);
    expect(mean).toBeLessThan(15);
  });

  it('is called diabetic only after two raised values of the tolerance test', () => {
    const found = women.flatMap((life) => conditions(life, DIABETES).map((entry) => ({ life, entry })));
    expect(found.length).toBeGreaterThan(2);
    for (const { life, entry } of found) {
      const raised = TOLERANCE.filter(([code, limit]) =>
        numbers(life, code).some(
          ({ known, value }) => known <= entry.time && known > entry.time - 20 * DAY && value >= limit,
        ),
      );
      expect(raised.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('is called hypertensive only after two raised pressures', () => {
    const found = women.flatMap((life) => conditions(life, ...HYPERTENSION).map((entry) => ({ life, entry })));
    expect(found.length).toBeGreaterThan(5);
    for (const { life, entry } of found) {
      const raised = life.entries.filter(
        (e): e is ObservationEntry =>
          e.kind === 'observation' &&
          e.time <= entry.time &&
          e.time > entry.time - 30 * DAY &&
          (e.components ?? []).some(
            ({ concept, value }) =>
              'number' in value && value.number >= (concept.codings[0].code === '8480-6' ? 140 : 90),
          ),
      );
      expect(raised.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('sees no inhibitor of the renin system and no statin begun or kept', () => {
    const drugs = women.flatMap((life) => life.entries.filter((e) => e.kind === 'medication' && is(e, ...FORBIDDEN)));
    expect(drugs.length).toBeGreaterThan(5);
    for (const life of women)
      for (const { time, abatement } of conditions(life, PREGNANCY))
        for (const drug of life.entries)
          if (drug.kind === 'medication' && is(drug, ...FORBIDDEN)) {
            const end = drug.end ?? now;
            expect(drug.time < (abatement ?? now) && end > time + HOUR).toBe(false);
          }
  });

  it('is born: everybody of the record has a stay that begins with life', () => {
    expect(children.length).toBeGreaterThan(60);
    for (const life of children) {
      const stay = life.entries.find(
        (e): e is EncounterEntry => e.kind === 'encounter' && e.type.codings.some(({ code }) => code === NEWBORN_STAY),
      )!;
      expect(stay.time - life.person.birth).toBeLessThan(5 * 60);
      const [weeks] = numbers(life, WEEKS);
      const [kilograms] = numbers(life, WEIGHT);
      if (weeks === undefined) continue; // died in the first hour
      expect(kilograms!.value).toBeGreaterThan(weeks.value < 37 ? 0.4 : 1.8);
      expect(kilograms!.value).toBeLessThan(weeks.value < 34 ? 3.3 : 5.4);
      if (weeks.value >= 37 && stay.end !== undefined) expect(stay.end - stay.time).toBeLessThan(7 * DAY);
    }
    const weights = children.flatMap((life) =>
      numbers(life, WEIGHT)
        .slice(0, 1)
        .map(({ value }) => value),
    );
    const mean = weights.reduce((sum, value) => sum + value, 0) / weights.length;
    // 3.27 kg; the standard error of 100 is 0.055.
    expect(mean).toBeGreaterThan(3.03);
    expect(mean).toBeLessThan(3.5);
  });
});
