import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/base/index.ts';
import type { MedicationEntry } from '../../src/record/index.ts';
import { C } from './codes.ts';
import { at, CLINIC } from './life.ts';
import { Chart, notesOf, snomed } from './note-chart.ts';

const daily = (amount: number, days?: number) => ({
  asNeeded: false,
  amount,
  frequency: 1,
  period: { value: 1, unit: 'd' } as const,
  ...(days !== undefined && { duration: days * DAY }),
});
const rxnorm = (code: string, display: string) => ({ codings: [{ system: 'rxnorm', code, display }] }) as const;
const LISINOPRIL_20 = rxnorm('314077', 'lisinopril 20 MG Oral Tablet');
const METFORMIN_ER = rxnorm('860975', '24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet');
const SERTRALINE = rxnorm('312941', 'sertraline 50 MG Oral Tablet');

/** A chart with a diagnosis and two visits for it; drugs of the second replace those of the first, which end at it. */
class Course extends Chart {
  readonly first = this.visit('2020-03-02', { class: 'ambulatory' });
  readonly cause = this.diagnosis('2020-03-02', C.hypertension, this.first);
  #second: number | undefined;

  again(date: string): void {
    this.#second = this.visit(date, { class: 'ambulatory', reasonEntry: this.cause });
  }

  drug(date: string, rest: Partial<MedicationEntry> & Pick<MedicationEntry, 'concept' | 'dosage'>): number {
    const encounter = this.#second ?? this.first;
    const order = { kind: 'medication', chronic: rest.dosage.duration === undefined, encounter } as const;
    return this.add({ ...order, time: at(date, 10, 10), reasonEntry: this.cause, ...rest });
  }

  get plan(): string {
    return /Plan: (.*)\.\n/.exec(this.last)![1]!;
  }
}

describe('a drug that takes the place of another', () => {
  const replaced = (
    before: Pick<MedicationEntry, 'concept' | 'dosage' | 'endReason'>,
    after: Pick<MedicationEntry, 'concept' | 'dosage'>,
  ): string => {
    const chart = new Course();
    chart.drug('2020-03-02', { ...before, end: at('2020-09-02', 10, 10) });
    chart.again('2020-09-02');
    chart.drug('2020-09-02', after);
    return chart.plan;
  };
  const [ten, twenty] = [
    { concept: C.lisinopril, dosage: daily(1) },
    { concept: LISINOPRIL_20, dosage: daily(1) },
  ];

  it('is told as another dose of it, by the strength and the tablets', () => {
    expect(replaced(ten, twenty)).toBe('increase to lisinopril 20 mg, 1 tablet once daily');
    expect(replaced(twenty, ten)).toBe('decrease to lisinopril 10 mg, 1 tablet once daily');
    expect(replaced({ ...ten, dosage: daily(2) }, twenty)).toBe('continue lisinopril 20 mg, 1 tablet once daily');
    const tablets = (amount: number) => ({ concept: METFORMIN_ER, dosage: daily(amount) });
    expect(replaced(tablets(2), tablets(4))).toBe('increase to metformin 500 mg ER, 4 tablets once daily');
  });

  it('is told with what it takes the place of where that is another, or was stopped for a reason', () => {
    expect(replaced(ten, { concept: METFORMIN_ER, dosage: daily(1) })).toBe(
      'start metformin 500 mg ER, 1 tablet once daily; stop lisinopril 10 mg',
    );
    expect(replaced({ ...ten, endReason: snomed('267036007', 'Dyspnea (finding)') }, twenty)).toBe(
      'start lisinopril 20 mg, 1 tablet once daily; stop lisinopril 10 mg (dyspnea)',
    );
  });
});

describe('a course that is written again', () => {
  const again = (date: string, cause?: number): string => {
    const chart = new Course();
    chart.drug('2020-03-02', { concept: SERTRALINE, dosage: daily(1, 30), end: at('2020-04-01', 10, 10) });
    chart.again(date);
    chart.drug(date, {
      concept: SERTRALINE,
      dosage: daily(1, 180),
      ...(cause !== undefined && { reasonEntry: cause }),
    });
    return chart.plan;
  };

  it('goes on, soon after the first for the same illness', () => {
    expect(again('2020-03-20')).toBe('continue sertraline 50 mg, 1 tablet once daily for 180 days');
    expect(again('2020-05-10')).toMatch(/^continue sertraline/);
  });

  it('begins later, or for another illness', () => {
    expect(again('2020-06-10')).toMatch(/^start sertraline/);
    expect(again('2020-03-20', 0)).toMatch(/^start sertraline/);
  });
});

describe('a drug that somebody has stopped taking', () => {
  const NOT_TAKEN = snomed('275936005', 'Patient noncompliance - general (situation)');
  const ended = { end: at('2020-06-02', 10), endReason: NOT_TAKEN } as const;
  const course = (): Course => {
    const chart = new Course();
    chart.drug('2020-03-02', { concept: C.lisinopril, dosage: daily(1), ...ended });
    return chart;
  };

  it('is told at the next visit for what it was for, once', () => {
    const chart = course();
    chart.visit('2020-07-02', { class: 'ambulatory', reason: snomed('49727002', 'Cough (finding)') });
    for (const date of ['2020-09-02', '2020-12-02']) chart.again(date);
    const told = notesOf(chart.life()).map((note) => note.includes('History: stopped taking lisinopril.'));
    expect(told).toEqual([false, false, true, false]);
  });

  it('is told at a check-up, and where it is begun again', () => {
    const chart = course();
    chart.visit('2020-09-02');
    expect(chart.last).toContain('History: stopped taking lisinopril.');
    const again = course();
    again.again('2020-09-02');
    again.drug('2020-09-02', { concept: LISINOPRIL_20, dosage: daily(1) });
    expect(again.last).toContain('History: stopped taking lisinopril.');
    expect(again.plan).toBe('restart lisinopril 20 mg, 1 tablet once daily');
  });

  it('is left off where nothing is written for the illness', () => {
    const chart = course();
    chart.again('2020-09-02');
    expect(chart.plan).toBe('lisinopril spoken of, not taken for now');
  });

  it('is not told of drugs that a doctor stopped', () => {
    const chart = new Course();
    chart.drug('2020-03-02', { concept: C.lisinopril, dosage: daily(1), end: at('2020-06-02', 10) });
    chart.again('2020-09-02');
    expect(chart.last).not.toContain('stopped taking');
  });
});

describe('drugs that stay as they are', () => {
  it('are renewed in one list, without their doses', () => {
    const chart = new Course();
    const drugs = [C.lisinopril, METFORMIN_ER].map((concept) => ({ concept, dosage: daily(1) }));
    const first = drugs.map((drug) => chart.drug('2020-03-02', { ...drug, end: at('2021-03-02', 10, 10) }));
    chart.again('2021-03-02');
    for (const [nth, drug] of drugs.entries()) chart.drug('2021-03-02', { ...drug, renews: first[nth] });
    expect(chart.plan).toMatch(/renew lisinopril 10 mg, metformin 500 mg ER$/);
  });

  it('are left to others by an eye doctor', () => {
    const practitioner = {
      ...CLINIC.practitioner,
      specialty: { system: 'nucc', code: '207W00000X', display: 'Ophthalmology' },
    } as const;
    const chart = new Course();
    chart.drug('2020-03-02', { concept: METFORMIN_ER, dosage: daily(1) });
    chart.visit('2020-09-02', { class: 'outpatient', site: { ...CLINIC, practitioner }, reasonEntry: chart.cause });
    expect(chart.plan).toMatch(/^[a-z ]+, back if sight drops$/);
  });
});

describe('the end of a stay', () => {
  it('is told in a few words', () => {
    const chart = new Chart();
    const disposition = {
      codings: [{ system: 'nubc', code: '03', display: 'Discharged/transferred to skilled nursing facility (SNF)' }],
    } as const;
    chart.visit('2020-03-02', { class: 'inpatient', type: C.admission, disposition }, 72);
    expect(chart.last).toContain('Plan: to skilled nursing.');
  });
});
