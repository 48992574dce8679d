import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DAY, dayOf, yearAt } from '../../src/base/index.ts';
import { generate } from '../../src/index.ts';
import type { ConditionEntry, Entry, Life, MedicationEntry, ObservationEntry } from '../../src/record/index.ts';
import { libraryLives } from './library-lives.ts';

const DIABETES = '44054006';
const HBA1C = '4548-4';
const FASTING_GLUCOSE = '1558-6';
const GLUCOSE = '2345-7';
const HYPOGLYCEMIA = '237630007';
const END_STAGE = '46177005';
const HEMODIALYSIS = '302497006';
/** By CKD-EPI 2021, and before. */
const EGFR = ['98979-8', '69405-9'];
/** Glargine, isophane, lispro. */
const INSULIN = ['847230', '311028', '1652639'];
const METFORMIN = ['861007', '861004', '860975'];
/** Years in which classes came to the US market. */
const SINCE: Readonly<Record<string, number>> = {
  '665033': 2006,
  '665042': 2006,
  '1545658': 2013,
  '1545666': 2013,
  '897122': 2005,
  '1991306': 2018,
  '1991316': 2018,
  '847230': 2001,
};
const PEOPLE = 520;

const livesOf = (): Life[] => libraryLives(PEOPLE, { only: ['type_2_diabetes*'], seed: 'diabetes test', years: 0 });

const is = (entry: Entry, ...codes: readonly string[]): boolean =>
  'concept' in entry && entry.concept.codings.some(({ code }) => codes.includes(code));
const diagnosisOf = (life: Life): ConditionEntry | undefined =>
  life.entries.find((e): e is ConditionEntry => e.kind === 'condition' && is(e, DIABETES));
const numbers = (life: Life, ...codes: readonly string[]): readonly (readonly [known: number, value: number])[] =>
  life.entries
    .filter((e): e is ObservationEntry => e.kind === 'observation' && is(e, ...codes))
    .flatMap(({ issued, value }) =>
      value !== undefined && 'number' in value ? [[issued, value.number] as const] : [],
    );

describe('type 2 diabetes', () => {
  const lives = livesOf();
  const diagnosed = lives.filter((life) => diagnosisOf(life) !== undefined);

  it('finds people and leaves some unfound', () => {
    // About 8 % of all ages are diagnosed: fewer than 6 of 520 would be a chance of less than 1 in 10,000.
    expect(diagnosed.length).toBeGreaterThanOrEqual(6);
    const ill = lives.filter(({ truths }) =>
      truths.some((t) => t.kind === 'onset' && t.concept.codings.some(({ code }) => code === DIABETES)),
    );
    expect(ill.length).toBeGreaterThanOrEqual(diagnosed.length / 2);
  });

  it('diagnoses only after an abnormal result that was known by then', () => {
    for (const life of diagnosed) {
      const { time } = diagnosisOf(life)!;
      const abnormal = [
        ...numbers(life, HBA1C).filter(([known, value]) => known <= time && value >= 6.5),
        ...numbers(life, FASTING_GLUCOSE).filter(([known, value]) => known <= time && value >= 126),
      ];
      expect(abnormal.length, `person ${life.person.index}`).toBeGreaterThanOrEqual(1);
      expect(Math.min(...abnormal.map(([known]) => time - known))).toBeLessThan(60 * DAY);
    }
  });

  it('confirms a single raised HbA1c unless a raised glucose stands beside it', () => {
    let confirmed = 0;
    for (const life of diagnosed) {
      const { time } = diagnosisOf(life)!;
      if (yearAt(time) < 2010) continue;
      const raised = [
        ...numbers(life, HBA1C).filter(([known, value]) => known <= time && value >= 6.5),
        ...numbers(life, FASTING_GLUCOSE).filter(([known, value]) => known <= time && value >= 126),
        ...numbers(life, GLUCOSE).filter(([known, value]) => known <= time && value >= 140),
      ];
      expect(raised.length, `person ${life.person.index}`).toBeGreaterThanOrEqual(2);
      confirmed++;
    }
    expect(confirmed).toBeGreaterThan(3);
  });

  it('measures the low glucose of hypoglycemia', () => {
    const low = lives.flatMap((life) =>
      life.entries
        .filter((e) => e.kind === 'condition' && is(e, HYPOGLYCEMIA))
        .map(({ encounter }) => ({ life, encounter })),
    );
    expect(low.length).toBeGreaterThan(0);
    for (const { life, encounter } of low) {
      const measured = life.entries.filter(
        (e): e is ObservationEntry => e.kind === 'observation' && e.encounter === encounter && is(e, GLUCOSE),
      );
      expect(measured.map(({ value }) => value !== undefined && 'number' in value && value.number < 70)).toEqual([
        true,
      ]);
    }
  });

  it('treats nobody before the diagnosis and nobody with drugs that did not exist', () => {
    for (const life of lives)
      for (const drug of life.entries.filter((e): e is MedicationEntry => e.kind === 'medication')) {
        if (is(drug, ...METFORMIN, ...Object.keys(SINCE)))
          expect(drug.time).toBeGreaterThanOrEqual(diagnosisOf(life)!.time);
        for (const [code, year] of Object.entries(SINCE))
          if (is(drug, code)) expect(yearAt(drug.time)).toBeGreaterThanOrEqual(year);
      }
  });

  it('starts no metformin when the last known filtration rate is below 30', () => {
    for (const life of diagnosed) {
      const rates = numbers(life, ...EGFR);
      for (const drug of life.entries.filter(
        (e): e is MedicationEntry => e.kind === 'medication' && is(e, ...METFORMIN),
      )) {
        const last = rates.filter(([known]) => known < drug.time).at(-1);
        if (last !== undefined && drug.time - last[0] < 200 * DAY) expect(last[1]).toBeGreaterThanOrEqual(30);
      }
    }
  });

  it('begins with insulin from an HbA1c of 9 % on, or where metformin cannot be given', () => {
    let first = 0;
    for (const life of diagnosed) {
      const drugs = life.entries.filter((e): e is MedicationEntry => e.kind === 'medication');
      const drug = drugs.find((e) => is(e, ...METFORMIN, ...INSULIN, ...Object.keys(SINCE)));
      if (drug === undefined || !is(drug, ...INSULIN) || yearAt(drug.time) < 1995) continue;
      first++;
      const known = (values: readonly (readonly [number, number])[]) =>
        values.filter(([at]) => at < drug.time).at(-1)?.[1];
      expect((known(numbers(life, HBA1C)) ?? 9) >= 9 || (known(numbers(life, ...EGFR)) ?? 90) < 45).toBe(true);
    }
    expect(first).toBeGreaterThan(0);
  });

  it('begins insulin with whole units by weight: 0.15 or 0.2 a kilogram, before meals 0.08', () => {
    const insulins = lives.flatMap(({ entries }) =>
      entries.filter((e): e is MedicationEntry => e.kind === 'medication' && is(e, ...INSULIN)),
    );
    expect(insulins.length).toBeGreaterThan(10);
    for (const { dosage } of insulins) {
      expect(Number.isInteger(dosage.amount)).toBe(true);
      expect(dosage.amount).toBeGreaterThanOrEqual(3);
      expect(dosage.amount).toBeLessThan(60);
    }
  });
});

describe('kidneys that fail', () => {
  const END = dayOf(2026, 1, 1) * DAY;
  const FILE = 'type_2_diabetes_kidneys.yaml';
  /** With losses of filtration ten times as fast, so that few lives have to be looked at. */
  const faster = readFileSync(`modules/${FILE}`, 'utf8').replace(/(early_loss: .*value: )[\d.]+/, '$14.1');

  it('come to dialysis', () => {
    expect(faster).toContain('value: 4.1');
    const patients = generate({
      ...{ asOf: '2026-01-01', seed: 'dialysis', only: ['type_2_diabetes*'], modules: { [FILE]: faster } },
    });
    let found = 0;
    for (let i = 0; i < 300; i++) {
      const { life } = patients.patient(i);
      const onset = life.truths.find((t) => t.kind === 'onset' && t.concept.codings.some((c) => c.code === END_STAGE));
      const end = Math.min(life.died ?? END, END);
      if (!onset || end - onset.time < 200 * DAY) continue;
      found++;
      const diagnosis = life.entries.find((e) => e.kind === 'condition' && is(e, END_STAGE))!;
      expect(diagnosis.time).toBeGreaterThan(onset.time);
      const sessions = life.entries.filter((e) => e.kind === 'procedure' && is(e, HEMODIALYSIS));
      expect(sessions[0]!.time).toBeGreaterThan(diagnosis.time);
      // One is charted each month, later where the unit has no place.
      expect(sessions.length).toBeGreaterThan(((end - diagnosis.time) / DAY / 30) * 0.6);
      expect(sessions.length).toBeLessThan((end - diagnosis.time) / DAY / 18 + 1);
    }
    expect(found).toBeGreaterThanOrEqual(2);
  });
});
