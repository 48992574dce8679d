import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/index.ts';
import type { Concept } from '../../src/terminology/index.ts';
import { C } from './codes.ts';
import { at, person } from './life.ts';
import { Chart, loinc, notesOf, snomed } from './note-chart.ts';

describe('a doctor who sees a child', () => {
  const child = (): Chart => new Chart(person(0, { birthDay: dayOf(2015, 1, 10) }));

  it('names obesity and overweight by the percentile, and advises on it beside what else was decided', () => {
    const note = (percentile: number): string => {
      const chart = child();
      const encounter = chart.visit('2021-03-02');
      chart.measured('2021-03-02', encounter, loinc('59576-9', 'BMI percentile'), percentile, '%');
      chart.add({ kind: 'order', time: at('2021-03-02', 10, 6), concept: C.hba1c, encounter });
      return chart.last;
    };
    expect(note(50)).toContain(
      'Assessment: well child, growing well.\nPlan: breakfast, booster seat, friends; sent HbA1c.',
    );
    expect(note(90)).toContain('Assessment: well child, overweight by BMI.\nPlan: fewer sweet drinks; breakfast');
    expect(note(95)).toContain('Assessment: well child, obesity by BMI.');
    expect(note(4)).toContain('Assessment: well child, BMI low for age.');
  });

  it('knows an obesity that stands on the problem list', () => {
    const chart = child();
    const first = chart.visit('2020-03-02');
    chart.diagnosis('2020-03-02', snomed('414916001', 'Obesity (disorder)'), first);
    chart.measured('2021-03-02', chart.visit('2021-03-02'), loinc('59576-9', 'BMI percentile'), 97, '%');
    expect(chart.last).toContain('Assessment: well child, known obesity.');
  });

  it('before 2 years goes by the weight for length', () => {
    const chart = child();
    chart.measured('2016-03-02', chart.visit('2016-03-02'), loinc('77606-2', 'Weight-for-length'), 96, '%');
    expect(chart.last).toContain(
      'Assessment: well child, weight high for length.\nPlan: no bottle, less milk; cup, whole milk, car seat.',
    );
  });

  it('advises something else at each visit on a weight that stays low, and from year to year', () => {
    const dates = ['2015-01-16', '2015-02-12', '2015-03-12', '2015-05-12', '2015-07-12', '2015-10-12', '2016-01-12'];
    const years = ['2017', '2018', '2019'].map((year) => `${year}-01-12`);
    const chart = child();
    for (const [days, concept] of [
      [dates, loinc('77606-2', 'Weight-for-length')],
      [years, loinc('59576-9', 'BMI percentile')],
    ] as const)
      for (const date of days) chart.measured(date, chart.visit(date), concept, 1, '%');
    const plans = notesOf(chart.life()).map((text) => /Plan: (.*);/.exec(text)![1]);
    expect(plans).toHaveLength(dates.length + years.length);
    expect(new Set(plans).size).toBe(plans.length);
  });

  it('tells of its birth once', () => {
    const chart = child();
    const type = snomed('447941000124106', 'Hospital admission of newborn (procedure)');
    const stay = chart.visit('2015-01-10', { class: 'inpatient', type }, 48);
    chart.diagnosis('2015-01-10', snomed('21243004', 'Term birth of newborn (finding)'), stay);
    chart.visit('2015-01-15');
    chart.visit('2015-02-10');
    expect(notesOf(chart.life()).map((text) => text.includes('in hospital until 2015-01-12'))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('says the same of no two colds in a row', () => {
    const chart = child();
    for (const date of ['2019-01-02', '2019-04-02', '2019-11-02', '2020-01-02', '2020-03-02', '2020-11-02'])
      chart.illness(date, snomed('54398005', 'Acute upper respiratory infection'), { class: 'ambulatory' });
    const exams = notesOf(chart.life()).map((text) => /Exam: (.*)\./.exec(text)?.[1]);
    expect(new Set(exams.slice(0, 5)).size).toBe(5);
    expect(exams[5]).toBe(exams[0]);
  });

  it('wonders about a temperature that an injury does not explain', () => {
    const note = (degrees: number, concept: Concept): string => {
      const chart = child();
      const encounter = chart.illness('2021-03-02', concept, { class: 'emergency' });
      chart.measured('2021-03-02', encounter, loinc('8310-5', 'Body temperature'), degrees, 'Cel');
      return chart.last;
    };
    const [cut, otitis] = [snomed('284549007', 'Laceration of hand'), snomed('14948001', 'Acute otitis media')];
    expect(note(37.9, cut)).toContain('Assessment: laceration of hand, temperature raised, no focus found.');
    expect(note(37.2, cut)).toContain('Assessment: laceration of hand.');
    expect(note(38.9, otitis)).toContain('Assessment: acute otitis media.');
  });
});

describe('a doctor who sees a cut', () => {
  const cut = snomed('284549007', 'Laceration of hand (disorder)');

  it('asks how it came about and looks up the last tetanus vaccine', () => {
    const note = (vaccinated?: string): string => {
      const chart = new Chart();
      const given = { kind: 'immunization', concept: C.tdap } as const;
      chart.add({ ...given, time: at('1998-03-02', 10), unrecorded: true });
      if (vaccinated) chart.add({ ...given, time: at(vaccinated, 10) });
      chart.illness('2020-03-02', cut, { class: 'emergency' });
      return chart.last;
    };
    expect(note('2016-05-01')).toMatch(/History: (?:cut|fell|hit)[a-z ]+, last tetanus vaccine 2016-05-01 \(Tdap\)\./);
    expect(note('2016-05-01')).toContain('Plan: wound kept clean and dry, back if red.');
    expect(note('2008-05-01')).toContain(
      'Plan: wound kept clean and dry, back if red, tetanus vaccine advised, declined',
    );
    expect(note()).toContain('no tetanus vaccine on record.');
    const chart = new Chart();
    const encounter = chart.illness('2020-03-02', cut, { class: 'emergency' });
    chart.add({ kind: 'immunization', concept: C.tdap, time: at('2020-03-02', 10), encounter });
    expect(chart.last).toContain('Done: Tdap vaccine given.\nAssessment: laceration of hand.\nPlan: wound kept clean');
    expect(chart.last).not.toContain('declined');
  });

  it('finds it healed when sutures come out, and closing before', () => {
    const note = (date: string, isOut: boolean): string => {
      const chart = new Chart();
      chart.illness('2020-03-02', cut, { class: 'emergency' });
      const encounter = chart.visit(date, { class: 'ambulatory', reasonEntry: 1 });
      const concept = snomed('30549001', 'Removal of suture');
      if (isOut) chart.add({ kind: 'procedure', time: at(date, 10, 5), concept, encounter });
      return chart.last;
    };
    expect(note('2020-03-08', true)).toContain(
      'Exam: wound healed, edges together, no redness.\nDone: removal of suture.\nAssessment: laceration of hand, healed.\nPlan: scar kept out of the sun.',
    );
    expect(note('2020-03-05', false)).toContain('Exam: wound closing, no redness.\nAssessment: laceration of hand.');
  });
});
