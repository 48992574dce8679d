import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/base/index.ts';
import type { Entry, Life, ObservationEntry } from '../../src/record/index.ts';
import { libraryLives } from './library-lives.ts';

const [OBESITY, LIPIDS, STAGE_4] = ['414916001', '55822004', '431857002'];
const [BMI, BMI_PERCENTILE, LDL] = ['39156-5', '59576-9', '13457-7'];
/** By CKD-EPI 2021, and before. */
const EGFR = ['98979-8', '69405-9'];
const STATINS = ['617310', '617311', '859747', '859751', '312961', '904475'];
const PEOPLE = 700;

const livesOf = (): Life[] =>
  libraryLives(PEOPLE, {
    only: ['check_up_laboratory', 'obesity_care', 'kidney_disease_care', 'high_cholesterol'],
    seed: 'findings at check-ups',
    years: 20,
  });

const is = (entry: Entry, ...codes: readonly string[]): boolean =>
  'concept' in entry && entry.concept.codings.some(({ code }) => codes.includes(code));
const numberOf = (entry: ObservationEntry): number =>
  entry.value && 'number' in entry.value ? entry.value.number : Number.NaN;
const valuesOf = (life: Life, ...codes: readonly string[]): ObservationEntry[] =>
  life.entries.filter((e): e is ObservationEntry => e.kind === 'observation' && is(e, ...codes));

describe('what check-ups find', () => {
  const lives = livesOf();
  const found = (code: string): { readonly life: Life; readonly time: number }[] =>
    lives.flatMap((life) =>
      life.entries.flatMap((e) => (e.kind === 'condition' && is(e, code) ? [{ life, time: e.time }] : [])),
    );

  it('obesity is written down on the day on which it was measured', () => {
    const cases = found(OBESITY!);
    for (const { life, time } of cases) {
      const measured = [
        ...valuesOf(life, BMI!).filter((e) => numberOf(e) >= 30),
        ...valuesOf(life, BMI_PERCENTILE!).filter((e) => numberOf(e) >= 95),
      ];
      expect(measured.some((e) => Math.abs(e.time - time) < DAY)).toBe(true);
    }
    expect(cases.length).toBeGreaterThan(30);
  });

  it('a statin follows a lipid panel, and comes with the diagnosis that it is for', () => {
    let started = 0;
    for (const life of lives) {
      const first = life.entries.find((e) => e.kind === 'medication' && is(e, ...STATINS));
      if (first === undefined) continue;
      started++;
      expect(valuesOf(life, LDL!).some((e) => e.issued <= first.time)).toBe(true);
      expect(life.entries.some((e) => e.kind === 'condition' && is(e, LIPIDS!) && e.time <= first.time)).toBe(true);
    }
    expect(started).toBeGreaterThan(20);
  });

  it('stage 4 is named after rates below 30 more than 60 days apart', () => {
    for (const { life, time } of found(STAGE_4!)) {
      const low = valuesOf(life, ...EGFR).filter((e) => e.issued <= time && numberOf(e) < 30);
      expect(low.length).toBeGreaterThanOrEqual(2);
      expect(low.at(-1)!.time - low[0]!.time).toBeGreaterThan(60 * DAY);
    }
  });
});
