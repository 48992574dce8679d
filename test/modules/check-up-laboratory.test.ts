import { describe, expect, it } from 'vitest';
import { YEAR } from '../../src/base/index.ts';
import type { Entry, Life, ObservationEntry } from '../../src/record/index.ts';
import { libraryLives } from './library-lives.ts';

const [PANEL, COUNT, HEMOGLOBIN, FERRITIN] = ['24323-8', '58410-2', '718-7', '2276-4'];
const ANEMIAS = ['271737000', '87522002'];
const PEOPLE = 700;

const livesOf = (): Life[] =>
  libraryLives(PEOPLE, { only: ['check_up_laboratory'], seed: 'check-up laboratory test', years: 6 });

const is = (entry: Entry, ...codes: readonly string[]): boolean =>
  'concept' in entry && entry.concept.codings.some(({ code }) => codes.includes(code));
const ageAt = (life: Life, t: number): number => (t - life.person.birth) / YEAR;
const numberOf = (entry: ObservationEntry): number =>
  entry.value && 'number' in entry.value ? entry.value.number : Number.NaN;
const valuesOf = (life: Life, code: string): ObservationEntry[] =>
  life.entries.filter((e): e is ObservationEntry => e.kind === 'observation' && is(e, code));

describe('laboratory tests at check-ups', () => {
  const lives = livesOf();

  it('are for adults, and for some of them', () => {
    for (const life of lives)
      for (const order of life.entries) if (order.kind === 'order') expect(ageAt(life, order.time)).toBeGreaterThan(20);
    const seen = lives.filter((life) =>
      life.entries.some((e) => e.kind === 'encounter' && e.class === 'wellness' && ageAt(life, e.time) >= 40),
    );
    const tested = seen.filter((life) => life.entries.some((e) => is(e, PANEL!, COUNT!)));
    // About 250 people of whom about 55 % were tested within six years: below a third or above 85 % is a chance of less than 1e-6.
    expect(tested.length / seen.length).toBeGreaterThan(0.33);
    expect(tested.length / seen.length).toBeLessThan(0.85);
  });

  it('are answered with a report of all results of one sample, which add up', () => {
    let counted = 0;
    for (const life of lives) {
      for (const report of life.entries) {
        if (report.kind !== 'report' || !is(report, COUNT!)) continue;
        const results = report.results.map((id) => life.entries[id] as ObservationEntry);
        expect(results).toHaveLength(9);
        const of = (code: string): number => numberOf(results.find((one) => is(one, code))!);
        expect(Math.abs(of('4544-3') - (of('789-8') * of('787-2')) / 10)).toBeLessThan(0.0501);
        expect(new Set(results.map(({ time }) => time)).size).toBe(1);
        expect(report.order).toBe(results[0]!.order);
        for (const { range } of results) expect(range).toBeDefined();
        counted++;
      }
    }
    expect(counted).toBeGreaterThan(50);
  });

  it('lead to anemia only after two low counts, and to iron only with low ferritin', () => {
    for (const life of lives) {
      for (const found of life.entries) {
        if (found.kind !== 'condition' || !is(found, ...ANEMIAS)) continue;
        const low = valuesOf(life, HEMOGLOBIN!).filter((one) => one.issued <= found.time && numberOf(one) < 13.3);
        expect(low.length).toBeGreaterThanOrEqual(2);
        const ferritin = valuesOf(life, FERRITIN!).filter((one) => one.issued <= found.time);
        expect(numberOf(ferritin.at(-1)!) < 30).toBe(is(found, '87522002'));
      }
    }
    expect(lives.some((life) => life.entries.some((e) => e.kind === 'condition' && is(e, ...ANEMIAS)))).toBe(true);
  });
});
