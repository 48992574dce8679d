import { describe, expect, it } from 'vitest';
import { DAY, dayAt, dayOf, HOUR, startOfDay, YEAR } from '../../src/base/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { EncounterEntry, Entry, Life, ObservationEntry } from '../../src/record/index.ts';
import { loadProgram } from '../../src/run/index.ts';
import { createSimulation, type SimulationOptions } from '../../src/simulate/index.ts';

const CESAREAN = ['177141003', '274130007'];
const DELIVERY = ['22633006', '236974004', ...CESAREAN];
const LIVE_BIRTH = '169826009';
const WEEKS = '49051-6';
/** Of births, by cesarean: modules/birth.yaml. */
const CESAREAN_SHARE = 0.321;

const ROSTER = dayOf(2026, 1, 1);
const WINDOW = startOfDay(dayOf(2016, 1, 1));
/** About 400 households. */
const PEOPLE = 1024;

interface Birth {
  readonly mother: number;
  readonly t: number;
  readonly live: boolean;
  readonly weeks: number;
}

/** Lives of people, and all births in them. */
function livesOf(options: Partial<SimulationOptions>, people: number, only: readonly string[]) {
  const { program, diagnostics } = loadProgram({ modules: [], library: true, only });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  let own: Birth[] = [];
  const simulation = createSimulation({
    ...{ program: program!, pack: usPack, seed: 'given births', roster: ROSTER, asOf: ROSTER, yearsOfHistory: 10 },
    ...options,
    entered: (module, state, t, life) => {
      if (module !== 'pregnancy') return;
      // Another attempt at the life.
      if (state === 'born') own = [];
      if (state !== 'birth') return;
      const weeks = Number(life.attribute('pregnancy.term')) / 7;
      const live = life.attribute('pregnancy.stillborn') === false;
      own.push({ mother: life.person.index, t, live, weeks });
    },
  });
  const births: Birth[] = [];
  const lives = Array.from({ length: people }, (_, i): Life => {
    const life = simulation.life(i);
    births.push(...own);
    return life;
  });
  return { lives, births };
}

const is = (entry: Entry, ...codes: readonly string[]): boolean =>
  'concept' in entry && entry.concept.codings.some(({ code }) => codes.includes(code));
const deliveries = ({ entries }: Life): Entry[] => entries.filter((e) => e.kind === 'procedure' && is(e, ...DELIVERY));
const visitOf = ({ entries }: Life, { encounter }: Entry): EncounterEntry =>
  entries.find((e): e is EncounterEntry => e.kind === 'encounter' && e.id === encounter)!;
const weeksOf = (life: Life): (ObservationEntry & { readonly weeks: number })[] =>
  life.entries.flatMap((e) =>
    e.kind === 'observation' && is(e, WEEKS) && e.value !== undefined && 'number' in e.value
      ? [{ ...e, weeks: e.value.number }]
      : [],
  );

describe('a child of the file', () => {
  const { lives, births } = livesOf({}, PEOPLE, ['pregnancy*', 'birth']);
  const women = lives.filter(({ person }) => person.sex === 'female');
  const pairs = women.flatMap((mother) =>
    mother.person.relatives.flatMap(({ relationship, person }) =>
      relationship === 'child' && lives[person!] !== undefined ? [{ mother, child: lives[person!]! }] : [],
    ),
  );
  const inRecord = pairs.filter(({ child }) => child.person.birth >= WINDOW);

  it('is delivered in the stay of its mother at its birth, in the hospital where it lies', () => {
    expect(inRecord.length).toBeGreaterThan(60);
    for (const { mother, child } of inRecord) {
      const { birth } = child.person;
      const [delivery] = deliveries(mother).filter(({ time }) => Math.abs(time - birth) < DAY);
      expect(delivery).toBeDefined();
      expect(birth - delivery!.time).toBeGreaterThanOrEqual(0);
      expect(birth - delivery!.time).toBeLessThan(HOUR);
      const stay = visitOf(mother, delivery!);
      expect(stay.end === undefined || stay.end > birth).toBe(true);
      const told = mother.entries.find((e) => e.kind === 'condition' && is(e, LIVE_BIRTH) && e.time >= birth);
      expect(told!.time - birth).toBeLessThan(HOUR);
      const own = child.entries.find((e): e is EncounterEntry => e.kind === 'encounter')!;
      expect(own.site.organization).toEqual(stay.site.organization);
    }
  });

  it('is as old in weeks, and came by the same way, as its mother’s record says', () => {
    const cesareans = inRecord.filter(({ mother, child }) => {
      const { birth } = child.person;
      const [delivery] = deliveries(mother).filter(({ time }) => Math.abs(time - birth) < DAY);
      const cesarean = is(delivery!, ...CESAREAN);
      expect(cesarean).toBe(Number(child.attributes.delivery_rank) < CESAREAN_SHARE);
      const [newborn] = weeksOf(child);
      const admitted = weeksOf(mother).findLast(({ time }) => time < birth && time > birth - 3 * DAY);
      // In labor for a day, a mother is admitted in the week before.
      if (newborn !== undefined) expect([0, 1]).toContain(newborn.weeks - admitted!.weeks);
      const truth = births.find((one) => one.mother === mother.person.index && Math.abs(one.t - birth) < DAY);
      expect(truth!.weeks).toBeCloseTo(Number(child.attributes['birth.weeks']), 9);
      return cesarean;
    });
    // 32 % of about 100: four standard deviations.
    expect(Math.abs(cesareans.length / inRecord.length - CESAREAN_SHARE)).toBeLessThan(0.19);
  });

  it('is, with its siblings, all that its mother bore in eighteen years; grown-up ones are among those that she bore', () => {
    const from = startOfDay(ROSTER) - 18 * YEAR;
    // Pregnancies that go on on the roster date may end before their time.
    const to = startOfDay(ROSTER) - 17 * 7 * DAY;
    for (const { person } of women) {
      const own = births.filter(({ mother }) => mother === person.index);
      const days = own.filter(({ t, live }) => live && t >= from && t < to).map(({ t }) => dayAt(t));
      const children = person.relatives.filter(
        ({ relationship, person: index }) => relationship === 'child' && index !== undefined,
      );
      const known = children
        .map(({ birthDay }) => birthDay)
        .filter((day) => startOfDay(day) >= from && startOfDay(day) < to);
      expect(days).toEqual(known);
      for (const { birthDay } of children) expect(own.map(({ t }) => dayAt(t))).toContain(birthDay);
    }
  });

  it('leaves time between siblings: no mother bears two within ten months', () => {
    const times = new Map<number, number>();
    for (const { mother, t } of births) {
      const last = times.get(mother) ?? Number.NEGATIVE_INFINITY;
      expect(t - last).toBeGreaterThan(300 * DAY);
      times.set(mother, t);
    }
  });
});

describe('a woman whose children the file does not know', () => {
  it('bears children as the module draws them: given people, people of an age, and all after the roster date', () => {
    const given = Array.from({ length: 60 }, (_, i) => ({ birthDay: dayOf(1985, 1, 1) + i, sex: 'female' as const }));
    const alone = livesOf({ people: given }, given.length, ['pregnancy']).births;
    // Women of 41 have had about 1.9 children, most of them in the last 18 years.
    expect(alone.length / given.length).toBeGreaterThan(1.2);
    const grown = livesOf({ filters: { age: [20, 49] } }, 128, ['pregnancy']);
    // 60 women, ten years, 0.06 a year.
    expect(grown.births.filter(({ t }) => t > WINDOW).length).toBeGreaterThan(15);
    const { births } = livesOf({ asOf: dayOf(2031, 1, 1) }, 384, ['pregnancy']);
    // 80 women, five years.
    expect(births.filter(({ t }) => t > startOfDay(ROSTER)).length).toBeGreaterThan(7);
  });
});
