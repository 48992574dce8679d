import { describe, expect, it } from 'vitest';
import { DAY, dayAt, dayOf, HOUR, secondOfDay, startOfDay, weekday, YEAR } from '../../src/base/index.ts';
import type { Life as LifeRecord, ObservationEntry } from '../../src/record/index.ts';
import { moduleOf, programOf } from '../engine/world.ts';
import { encounters, immortal, liveOne, population } from './care-world.ts';

const N = 300;
const people = Array.from({ length: N }, (_, i) => {
  const { birth, sex } = population.person(i);
  return { sex, ...liveOne(i, { data: immortal, horizon: birth + 80 * YEAR }) };
});
const at = (record: LifeRecord, from: number, to: number) =>
  encounters(record).filter(({ time }) => {
    const age = (time - record.person.birth) / YEAR;
    return age >= from && age < to;
  });
const rate = (from: number, to: number, among = people): number =>
  among.reduce((sum, { record }) => sum + at(record, from, to).length, 0) / among.length / (to - from);

describe('check-ups', () => {
  /**
   * Visits per person-year without any prescription (utilization.yaml counts people with drugs too, who come more: 5.5, 1.1,
   * 0.8, 0.45, 0.6, 0.65). n = 300 people: standard error of a rate about 0.02 (people differ by 0.35); tolerance 0.1 is 5 of
   * them from the expected 0.38, 0.48, 0.47.
   */
  it('happen as often as ages differ', () => {
    expect(Math.abs(rate(0, 1) - 5.5)).toBeLessThan(0.5);
    expect(Math.abs(rate(2, 6) - 1.1)).toBeLessThan(0.15);
    expect(Math.abs(rate(6, 18) - 0.76)).toBeLessThan(0.1);
    expect(Math.abs(rate(18, 40) - 0.38)).toBeLessThan(0.1);
    expect(Math.abs(rate(40, 65) - 0.48)).toBeLessThan(0.1);
    expect(Math.abs(rate(65, 80) - 0.47)).toBeLessThan(0.1);
  });

  it('are kept by some always and by others never: a propensity for life', () => {
    const rates = people.map(({ record }) => at(record, 40, 65).length / 25);
    expect(rates.filter((r) => r < 0.1).length / N).toBeGreaterThan(0.12);
    expect(rates.filter((r) => r > 0.8).length / N).toBeGreaterThan(0.15);
    const seeking = people.map(({ life }) => Number(life.attribute('care_seeking')));
    const eager = people.filter((_, i) => seeking[i]! > 0.7);
    const shy = people.filter((_, i) => seeking[i]! < 0.3);
    expect(rate(40, 65, eager) / rate(40, 65, shy)).toBeGreaterThan(2.5);
  });

  it('are missed by one in six or so, and held weeks later', () => {
    // About 3,000 bookings of grown-ups: standard error 0.007; expected 0.22, 0.165 and 0.1 by age, a little less as those who come seek care.
    const told: { state: string; time: number }[] = [];
    for (let i = 0; i < 100; i++) {
      const { birth } = population.person(i);
      const entered = (module: string, state: string, time: number): void => {
        if (module === 'built_in.wellness' && time > birth + 18 * YEAR) told.push({ state, time });
      };
      liveOne(i, { data: immortal, horizon: birth + 80 * YEAR, entered });
    }
    const missed = told.filter(({ state }) => state === 'missed');
    const share = missed.length / told.filter(({ state }) => state === 'booked').length;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.17);
    const waits = told.flatMap(({ state, time }, i) => (state === 'missed' ? [(told[i + 1]!.time - time) / DAY] : []));
    expect(Math.min(...waits)).toBeGreaterThan(0.5);
    const inWeeks = waits.filter((wait) => wait > 5 && wait < 70).length;
    expect(inWeeks / waits.length).toBeGreaterThan(0.6);
  });

  it('ask who does not smoke every other year', () => {
    const told = people.flatMap(({ record }) => {
      const asked = record.entries.filter(
        (entry): entry is ObservationEntry =>
          entry.kind === 'observation' &&
          entry.concept.codings[0].code === '72166-2' &&
          entry.time > record.person.birth + 25 * YEAR,
      );
      return asked.slice(1).map((entry, i) => ({ from: asked[i]!, to: entry }));
    });
    const of = ({ value }: ObservationEntry): string | undefined =>
      value && 'concept' in value ? value.concept.codings[0].code : undefined;
    const again = told.filter(({ from, to }) => of(from) === of(to) && of(to) !== '449868002');
    expect(again.length).toBeGreaterThan(1000);
    expect(Math.min(...again.map(({ from, to }) => to.time - from.time))).toBeGreaterThanOrEqual(1.5 * YEAR);
    const smokers = told.filter(({ to }) => of(to) === '449868002');
    expect(smokers.some(({ from, to }) => to.time - from.time < 1.2 * YEAR)).toBe(true);
  });

  it('come after a time in which all are put off, and are the same without one', () => {
    const [from, to] = [dayOf(2020, 3, 16), dayOf(2020, 5, 17)];
    const visitsOf = (share: number, horizon: number) => {
      const data = { ...immortal, deferrals: [{ from, to, ages: [{ from: 0, share, later: 30 }] }] };
      return people
        .slice(0, 100)
        .map((_, i) => encounters(liveOne(i, { data, horizon }).record).map(({ time }) => time));
    };
    const horizon = startOfDay(dayOf(2021, 6, 1));
    const meanwhile = (times: readonly number[]) => times.filter((t) => dayAt(t) >= from && dayAt(t) <= to).length;
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    const [all, none] = [visitsOf(1, horizon), visitsOf(0, horizon)];
    expect(sum(none.map(meanwhile))).toBeGreaterThan(0);
    expect(sum(all.map(meanwhile))).toBe(0);
    // Nobody's visit of that time is lost: each comes later, or what follows it does.
    expect(sum(all.map(({ length }) => length)) / sum(none.map(({ length }) => length))).toBeGreaterThan(0.98);
  });

  it('women come more often than men before 65', () => {
    const of = (sex: string) => people.filter((p) => p.sex === sex);
    expect(rate(18, 40, of('female'))).toBeGreaterThan(rate(18, 40, of('male')));
  });

  it('begin within days of birth, in office hours, at no fixed interval', () => {
    const first = people.map(({ record }) => (encounters(record)[0]!.time - record.person.birth) / DAY);
    expect(first.filter((days) => days < 10).length / N).toBeGreaterThan(0.75);
    for (const { record } of people.slice(0, 50)) {
      const visits = encounters(record);
      for (const { time, end, type } of visits) {
        expect([1, 2, 3, 4, 5]).toContain(weekday(dayAt(time)));
        expect(secondOfDay(time)).toBeGreaterThanOrEqual(8 * HOUR);
        expect(secondOfDay(end!)).toBeLessThan(18 * HOUR);
        const child = time < record.person.birth + 18 * YEAR;
        expect(type.codings[0].code).toBe(child ? '410620009' : '162673000');
      }
      const gaps = visits.slice(1).map(({ time }, i) => Math.round((time - visits[i]!.time) / DAY));
      expect(new Set(gaps).size).toBeGreaterThan(0.6 * gaps.length);
    }
  });

  it('record what is measured at each age, and the smoking status', () => {
    const named = (record: LifeRecord, from: number, to: number): Set<string> => {
      const ids = new Set(at(record, from, to).map(({ id }) => id));
      return new Set(
        record.entries.flatMap((entry) =>
          entry.kind === 'observation' && ids.has(entry.encounter ?? -1) ? [entry.concept.codings[0].code] : [],
        ),
      );
    };
    const union = (from: number, to: number): Set<string> =>
      new Set(people.slice(0, 40).flatMap(({ record }) => [...named(record, from, to)]));
    expect([...union(0, 1)].sort()).toEqual(['29463-7', '77606-2', '8289-1', '8302-2', '9843-4']);
    expect([...union(5, 12)].sort()).toEqual(['29463-7', '39156-5', '59576-9', '8302-2', '85354-9', '8867-4']);
    expect([...union(30, 60)].sort()).toEqual(['29463-7', '39156-5', '72166-2', '8302-2', '85354-9', '8867-4']);
    const { record } = people.find(({ life }) => life.attribute('smoking_status') === 'former')!;
    const status = record.entries.flatMap((entry) =>
      entry.kind === 'observation' &&
      entry.concept.codings[0].code === '72166-2' &&
      entry.value &&
      'concept' in entry.value
        ? [entry.value.concept.codings[0].code]
        : [],
    );
    expect(status.at(-1)).toBe('8517006');
  });

  it('leave the findings to GMF where its module of that name is loaded', () => {
    const program = programOf([moduleOf('wellness_encounters', { start: [{ op: 'end' }] } as never)]);
    const { record } = liveOne(0, { program, data: immortal, horizon: population.person(0).birth + 30 * YEAR });
    expect(encounters(record).length).toBeGreaterThan(8);
    expect(record.entries.filter(({ kind }) => kind === 'observation')).toHaveLength(0);
  });
});
