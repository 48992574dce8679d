import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/index.ts';
import { C } from './codes.ts';
import { at, person } from './life.ts';
import { Chart, loinc, notesOf, snomed } from './note-chart.ts';

const TYPE_2 = snomed('44054006', 'Diabetes mellitus type 2 (disorder)');
const HBA1C = loinc('4548-4', 'Hemoglobin A1c');

/** The section of each note of a chart. */
const sections = (chart: Chart, title: string): (string | undefined)[] =>
  notesOf(chart.life()).map((text) => new RegExp(`^${title}: (.*)\\.$`, 'm').exec(text)?.[1]);

describe('a doctor who sees somebody again and again', () => {
  it('writes the same of no two visits in a row', () => {
    for (const [kind, title] of [
      ['wellness', 'Exam'],
      ['ambulatory', 'Exam'],
      ['ambulatory', 'Plan'],
    ] as const) {
      const chart = new Chart();
      const cause = chart.diagnosis('2018-03-02', C.hypertension, chart.visit('2018-03-02'));
      for (const date of ['2019-01-02', '2019-06-02', '2020-01-02', '2020-06-02'])
        chart.visit(date, kind === 'wellness' ? {} : { class: kind, reasonEntry: cause });
      const said = sections(chart, title).slice(1);
      expect(said).toHaveLength(4);
      for (let i = 1; i < said.length; i++) {
        expect(said[i]).toBeDefined();
        expect(said[i]).not.toBe(said[i - 1]);
      }
    }
  });

  it('tells by which hemoglobin A1c a diabetes is known, whether it is new or not', () => {
    const chart = new Chart();
    const first = chart.visit('2020-03-02');
    const reasonEntry = chart.diagnosis('2020-03-02', TYPE_2, first);
    const result = (date: string, number: number): void => {
      const time = at(date, 10, 8);
      const found = { kind: 'observation', category: 'laboratory', concept: HBA1C, range: { high: 5.6 } } as const;
      chart.add({ ...found, encounter: first, time, issued: time + 86_400, value: { number, unit: '%' } });
    };
    const seen = (date: string): string | undefined => {
      chart.visit(date, { class: 'ambulatory', reasonEntry });
      return sections(chart, 'Assessment').at(-1);
    };
    result('2020-03-02', 7.1);
    chart.visit('2020-05-02');
    expect(sections(chart, 'Assessment').at(-1)).toBe('known type 2 diabetes, HbA1c 7.1% on 2020-03-02');
    expect(seen('2020-06-02')).toBe('type 2 diabetes, HbA1c 7.1% on 2020-03-02');
    result('2020-06-03', 8.4);
    expect(seen('2020-07-02')).toBe('type 2 diabetes, HbA1c above goal, food and doses gone over');
    expect(seen('2020-09-02')).toBe('type 2 diabetes, HbA1c 8.4% on 2020-06-03, above goal');
    expect(seen('2021-09-02')).toBe('type 2 diabetes');
  });

  it('advises where nothing but tests is decided', () => {
    const chart = new Chart();
    const cause = chart.diagnosis('2020-03-02', TYPE_2, chart.visit('2020-03-02'));
    const encounter = chart.visit('2020-06-02', { class: 'ambulatory', reasonEntry: cause });
    chart.add({ kind: 'order', time: at('2020-06-02', 10, 6), concept: HBA1C, encounter });
    expect(sections(chart, 'Plan').at(-1)).toMatch(/^[a-z ]+; sent HbA1c$/);
  });

  it('checks no inhaler that nobody has prescribed', () => {
    const chart = new Chart();
    chart.diagnosis(
      '2020-03-02',
      snomed('13645005', 'Chronic obstructive lung disease'),
      chart.visit('2020-03-02', { class: 'ambulatory' }),
    );
    expect(chart.last).toContain('Plan: stairs, cough and smoke asked about.');
  });

  it('says a low kidney function once, of two tests of it', () => {
    const chart = new Chart();
    const encounter = chart.visit('2020-03-02');
    const result = (date: string, code: string, number: number, range: { low: number } | { high: number }): void => {
      const time = at(date, 10, 8);
      const found = { kind: 'observation', category: 'laboratory', concept: loinc(code, code), encounter } as const;
      chart.add({ ...found, time, issued: time + 86_400, value: { number, unit: 'mg/dL' }, range });
    };
    result('2020-03-02', '2160-0', 1.4, { high: 1.2 });
    chart.visit('2020-05-02');
    result('2020-05-02', '2160-0', 1.4, { high: 1.2 });
    result('2020-05-02', '98979-8', 44, { low: 60 });
    chart.visit('2020-07-02');
    const said = notesOf(chart.life()).map((text) => text.match(/kidney function low/g)?.length ?? 0);
    expect(said).toEqual([0, 1, 1]);
    expect(chart.last).toContain('kidney function low as before');
  });
});

describe('a pressure', () => {
  const assessed = (systolic: number, visit: Parameters<Chart['visit']>[1], isKnown = false): string | undefined => {
    const chart = new Chart();
    const first = chart.visit('2020-03-02');
    if (isKnown) chart.diagnosis('2020-03-02', C.hypertension, first);
    chart.pressure('2021-03-02', chart.visit('2021-03-02', visit), systolic, 60);
    return sections(chart, 'Assessment').at(-1);
  };
  const cough = { class: 'ambulatory', reason: snomed('49727002', 'Cough (finding)') } as const;

  it('that is low is told', () => {
    expect(assessed(86, cough)).toBe('cough, BP low, not dizzy');
    expect(assessed(86, { ...cough, reason: snomed('404640003', 'Dizziness') })).toBe('dizziness, BP low');
    expect(assessed(91, cough)).toBe('cough');
  });

  it('that is known is told at a visit for something else if it is high', () => {
    expect(assessed(152, cough, true)).toBe('cough');
    expect(assessed(168, cough, true)).toMatch(/^cough, BP high/);
  });
});

describe('a pressure of the young', () => {
  it('is raised from 130/80, and elevated from 120 on', () => {
    const assessed = (systolic: number, diastolic: number): string | undefined => {
      const chart = new Chart(person(0, { birthDay: dayOf(2006, 1, 10) }));
      chart.pressure('2021-03-02', chart.visit('2021-03-02'), systolic, diastolic);
      return sections(chart, 'Assessment').at(-1);
    };
    expect(assessed(118, 76)).toBe('well child');
    expect(assessed(124, 76)).toBe('well child, BP elevated, less salt');
    expect(assessed(124, 82)).toBe('well child, BP raised for age, to be taken again');
  });
});

describe('a slow pulse', () => {
  const assessed = (reason: ReturnType<typeof snomed>, isTreated: boolean): string | undefined => {
    const chart = new Chart();
    const first = chart.visit('2020-03-02');
    const metoprolol = {
      codings: [{ system: 'rxnorm', code: '866514', display: 'metoprolol tartrate 50 MG Oral Tablet' }],
    } as const;
    const drug = { kind: 'medication', chronic: true, dosage: { asNeeded: false }, concept: metoprolol } as const;
    if (isTreated) chart.add({ ...drug, encounter: first, time: at('2020-03-02', 10, 7) });
    const encounter = chart.visit('2020-06-02', { class: 'ambulatory', reason });
    chart.measured('2020-06-02', encounter, loinc('8867-4', 'Heart rate'), 46, '/min');
    return sections(chart, 'Assessment').at(-1);
  };

  it('is laid to the drug that slows it', () => {
    expect(assessed(snomed('49727002', 'Cough (finding)'), false)).toBe('cough, pulse slow, not dizzy');
    expect(assessed(snomed('49727002', 'Cough (finding)'), true)).toMatch(
      /^cough, pulse slow on metoprolol tartrate, /,
    );
    expect(assessed(snomed('404640003', 'Dizziness (finding)'), true)).toBe(
      'dizziness, pulse slow on metoprolol tartrate, dose to be talked over',
    );
  });
});

describe('a drug that is stopped', () => {
  it('is blamed only where it was stopped for a reason, and no longer needed else', () => {
    const note = (endReason?: ReturnType<typeof snomed>): string => {
      const chart = new Chart();
      const first = chart.visit('2020-03-02');
      const depression = snomed('35489007', 'Depressive disorder');
      const reasonEntry = chart.diagnosis('2020-03-02', depression, first);
      const time = at('2020-03-02', 10, 7);
      const drug = { kind: 'medication', chronic: true, dosage: { asNeeded: false }, concept: C.ibuprofen } as const;
      const ended = { end: at('2020-09-02', 10, 10), ...(endReason && { endReason }) };
      chart.add({ ...drug, encounter: first, time, reasonEntry, ...ended });
      const encounter = chart.visit('2020-09-02', { class: 'ambulatory', reason: depression });
      const found = { kind: 'observation', category: 'survey', concept: loinc('44261-6', 'PHQ-9'), encounter } as const;
      const asked = at('2020-09-02', 10, 5);
      chart.add({ ...found, time: asked, issued: asked, value: { number: 2, unit: '{score}' } });
      return chart.last;
    };
    expect(note()).toContain('Exam: mood even, sleeps well.\nAssessment: depressive disorder, drug no longer needed.');
    expect(note(snomed('182897004', 'Drug declined'))).toContain('depressive disorder, likely from the drug.');
  });
});

describe('a visit without a reason of its own', () => {
  it('after a stay is for what the stay was for', () => {
    const chart = new Chart();
    const reason = snomed('84114007', 'Heart failure (disorder)');
    chart.visit('2020-03-02', { class: 'inpatient', type: C.admission, reason }, 72);
    for (const date of ['2020-03-10', '2020-03-20']) {
      const encounter = chart.visit(date, { class: 'ambulatory' });
      chart.add({ kind: 'order', time: at(date, 10, 6), concept: HBA1C, encounter });
    }
    expect(sections(chart, 'Assessment').slice(1)).toEqual([
      'heart failure, back from the hospital',
      'laboratory results to be checked again',
    ]);
  });

  it('after more pictures of the breast tells what they showed', () => {
    const note = (code: string, display: string): string => {
      const chart = new Chart();
      const reason = snomed('397138000', 'Mammography assessment (Category 0)');
      const encounter = chart.visit('2020-03-02', { class: 'ambulatory', reason });
      const time = at('2020-03-02', 10, 5);
      const concept = loinc('26346-7', 'MG Breast - bilateral Diagnostic');
      const value = { concept: snomed(code, display) };
      chart.add({ kind: 'observation', category: 'imaging', concept, encounter, time, issued: time, value });
      return chart.last;
    };
    expect(note('397140005', 'Negative')).toContain('Assessment: BI-RADS 1, negative.\nPlan: next mammogram when due.');
    expect(note('397144001', 'Suspicious')).toContain('Assessment: BI-RADS 4, suspicious.\nPlan: biopsy explained.');
  });
});

describe('a smoker at a check-up', () => {
  const seen = (isAdvised: boolean): string => {
    const chart = new Chart();
    const encounter = chart.visit('2020-03-02');
    const time = at('2020-03-02', 10, 5);
    const value = { concept: snomed('449868002', 'Smokes tobacco daily (finding)') };
    const concept = loinc('72166-2', 'Tobacco smoking status');
    chart.add({ kind: 'observation', category: 'social-history', concept, encounter, time, issued: time, value });
    if (isAdvised)
      chart.add({ kind: 'procedure', concept: snomed('225323000', 'Smoking cessation education'), encounter, time });
    return chart.last;
  };

  it('is spoken to', () => {
    expect(seen(false)).toMatch(/Assessment: well adult, (?:advised to stop|quit line|thinks about stopping)/);
    expect(seen(true)).toMatch(/Assessment: well adult\./);
  });
});

describe('a pregnancy', () => {
  const mother = (): readonly [Chart, number] => {
    const chart = new Chart(person(0, { sex: 'female' }));
    const first = chart.visit('2020-03-02', { class: 'ambulatory' });
    const reasonEntry = chart.diagnosis('2020-03-02', snomed('77386006', 'Pregnancy (finding)'), first);
    const time = at('2020-03-02', 10, 7);
    const weeks = {
      kind: 'observation',
      category: 'exam',
      time,
      issued: time,
      value: { number: 9, unit: 'wk' },
    } as const;
    chart.add({ ...weeks, encounter: first, concept: loinc('49051-6', 'Gestational age in weeks') });
    return [chart, reasonEntry];
  };

  it('with a raised pressure is told so', () => {
    const [chart, reasonEntry] = mother();
    chart.pressure('2020-09-08', chart.visit('2020-09-08', { class: 'ambulatory', reasonEntry }), 142, 88);
    expect(chart.last).toContain('Assessment: pregnancy, BP raised, no headache, to be taken again.');
  });

  it('is advised on whatever else is done', () => {
    const [chart, reasonEntry] = mother();
    const encounter = chart.visit('2020-09-08', { class: 'ambulatory', reasonEntry });
    const concept = loinc('72607-5', 'Streptococcus agalactiae [Presence] in Vag+Rectum by Organism specific culture');
    chart.add({ kind: 'order', time: at('2020-09-08', 10, 6), concept, encounter });
    expect(chart.last).toContain('Plan: signs of labor told; sent GBS culture.');
  });

  it('ends with a mother and a child who are looked at before they leave', () => {
    const [chart, reasonEntry] = mother();
    const stay = chart.visit('2020-10-05', { class: 'inpatient', type: C.admission, reasonEntry }, 48);
    chart.diagnosis('2020-10-05', snomed('169826009', 'Single live birth (finding)'), stay);
    expect(chart.last).toContain('womb firm, little bleeding, walks');
    expect(chart.last).toContain('Plan: back if fever, bleeding or low mood');
    const child = new Chart(person(0));
    const type = snomed('447941000124106', 'Hospital admission of newborn (procedure)');
    const birth = child.visit('2015-01-10', { class: 'inpatient', type }, 48);
    child.diagnosis('2015-01-10', snomed('21243004', 'Term birth of newborn (finding)'), birth);
    expect(child.last).toContain('Exam: pink, good tone, hips stable, stool passed.');
  });
});
