import { describe, expect, it } from 'vitest';
import { DAY, dayOf } from '../../src/base/index.ts';
import type { EncounterEntry, Entry } from '../../src/record/index.ts';
import { librarySimulation } from './library-lives.ts';

const PEOPLE = 1200;
const COVID = '840539006';
const TESTS = ['94500-6', '94558-4'];
const DETECTED = '260373001';
const NIRMATRELVIR = '2587899';
const OXYGEN = '371907003';
const SATURATION = /oxygen saturation/i;

const simulation = librarySimulation({ only: ['covid_19'], seed: 'covid test', years: 10 });
const lives = Array.from({ length: PEOPLE }, (_, i) => simulation.life(i));

const codeOf = (entry: Entry): string | undefined =>
  'concept' in entry && entry.concept !== undefined ? entry.concept.codings[0].code : undefined;
const within = (entries: readonly Entry[], { id }: EncounterEntry): Entry[] =>
  entries.filter((entry) => 'encounter' in entry && entry.encounter === id);
const stateOf = ({ by }: EncounterEntry): string => simulation.linked.origins[by]!.state;

const visits = lives.flatMap(({ entries }) =>
  entries.flatMap((entry) =>
    entry.kind === 'encounter' && simulation.linked.origins[entry.by]!.module === 'covid_19'
      ? [{ entries, entry, state: stateOf(entry), within: within(entries, entry) }]
      : [],
  ),
);
const seen = visits.filter(({ state }) => /^(office|urgent|emergency)_visit$/.test(state));
const stays = visits.filter(({ state }) => state === 'ward');

describe('COVID-19', () => {
  it('is not there before tests were, and is resolved within months', () => {
    const found = lives.flatMap(({ entries }) => entries.filter((e) => e.kind === 'condition' && codeOf(e) === COVID));
    // 0.17 a person in a run of 1,500 people with the whole library.
    expect(found.length).toBeGreaterThan(100);
    for (const one of found) expect(one.time / DAY).toBeGreaterThan(dayOf(2020, 3, 10));
    for (const { truths, entries } of lives) {
      if (entries.some(({ kind }) => kind === 'death')) continue;
      for (const truth of truths)
        if (truth.kind === 'onset' && truth.time < dayOf(2025, 7, 1) * DAY)
          expect((truth.resolved! - truth.time) / DAY).toBeLessThan(150);
    }
  });

  it('is named at a visit in person only after a positive test', () => {
    expect(seen.length).toBeGreaterThan(60);
    for (const { within: all } of seen)
      expect(
        all.some(
          (e) =>
            e.kind === 'observation' &&
            TESTS.includes(codeOf(e)!) &&
            typeof e.value === 'object' &&
            JSON.stringify(e.value).includes(DETECTED),
        ),
      ).toBe(true);
  });

  it('is treated with nirmatrelvir in adults only, and not before 2022', () => {
    const given = visits.flatMap(({ entries, within: all }) =>
      all.filter((e) => codeOf(e) === NIRMATRELVIR).map((e) => ({ e, entries })),
    );
    expect(given.length).toBeGreaterThan(5);
    for (const { e, entries } of given) {
      const { birth } = lives.find((life) => life.entries === entries)!.person;
      expect(e.time).toBeGreaterThan(dayOf(2022, 1, 1) * DAY);
      expect((e.time - birth) / DAY).toBeGreaterThan(18 * 365);
    }
  });

  it('gives oxygen in hospital to those below 94 %, and sends nobody home below 90 % within a week', () => {
    expect(stays.length).toBeGreaterThan(12);
    for (const { entries, entry, within: all } of stays) {
      const readings = all.flatMap((e) =>
        e.kind === 'observation' && SATURATION.test(e.concept.codings[0].display)
          ? [e.value as { number: number }]
          : [],
      );
      if (entry.end !== undefined && entry.end - entry.time < 7 * DAY) {
        expect(readings.length).toBeGreaterThan(0);
        expect(readings.at(-1)!.number).toBeGreaterThanOrEqual(90);
      }
      const first = entries.findLast(
        (e) => e.kind === 'observation' && SATURATION.test(e.concept.codings[0].display) && e.time < entry.time,
      );
      const oxygen = all.some((e) => codeOf(e) === OXYGEN);
      if (first?.kind === 'observation' && (first.value as { number: number }).number < 90) expect(oxygen).toBe(true);
    }
  });

  it('comes in waves: January 2022 above any month before it', () => {
    const months = new Map<string, number>();
    for (const { truths } of lives)
      for (const truth of truths) {
        if (truth.kind !== 'onset') continue;
        const month = new Date(truth.time * 1000).toISOString().slice(0, 7);
        months.set(month, (months.get(month) ?? 0) + 1);
      }
    const peak = months.get('2022-01')!;
    for (const [month, count] of months) if (month < '2022-01') expect(count, month).toBeLessThan(peak);
    expect([...months.keys()].some((month) => month < '2020-02')).toBe(false);
  });
});
