import { describe, expect, it } from 'vitest';
import type { EncounterEntry } from '../../src/record/index.ts';
import type { Concept } from '../../src/terminology/index.ts';
import { C } from './codes.ts';
import { at } from './life.ts';
import { Chart, loinc, notesOf, snomed } from './note-chart.ts';

describe('a doctor at an office visit', () => {
  it('says a word on a raised pressure that has no name, and none on a normal one', () => {
    const note = (systolic: number, diastolic: number, rest: Partial<EncounterEntry> = {}): string => {
      const chart = new Chart();
      chart.pressure('2020-03-02', chart.visit('2020-03-02', rest), systolic, diastolic);
      return chart.last;
    };
    expect(note(139, 84)).toContain('Assessment: well adult, BP borderline');
    expect(note(139, 84, { class: 'ambulatory' })).not.toContain('Assessment');
    expect(note(139, 90, { class: 'ambulatory' })).toContain('Assessment: BP raised, home readings advised.');
    expect(note(129, 84)).toContain('Assessment: well adult.');
    expect(note(150, 95, { class: 'emergency' })).not.toContain('Assessment');
  });

  it('says of a known high pressure where it is, and that nothing is changed', () => {
    const note = (changes: boolean, systolic = 152): string => {
      const chart = new Chart();
      const reasonEntry = chart.diagnosis('2020-03-02', C.hypertension, chart.visit('2020-03-02'));
      const encounter = chart.visit('2020-09-02', { class: 'ambulatory', reasonEntry });
      chart.pressure('2020-09-02', encounter, systolic, 84);
      const drug = { kind: 'medication', concept: C.lisinopril, chronic: true, dosage: { asNeeded: true } } as const;
      if (changes) chart.add({ ...drug, encounter, time: at('2020-09-02', 10, 6), reasonEntry });
      return chart.last;
    };
    expect(note(false)).toContain('Assessment: hypertension, BP above goal, ');
    expect(note(false)).toMatch(/above goal, (?:less salt first|lower at home)\./);
    expect(note(true)).toContain('BP above goal.');
    expect(note(false, 134)).toContain('hypertension, BP near goal.');
    expect(note(false, 124)).toContain('hypertension, BP at goal.');
  });

  it('sees a tenth of the weight gone or come in a year', () => {
    const note = (then: number, now: number): string => {
      const chart = new Chart();
      chart.measured('2020-03-02', chart.visit('2020-03-02'), C.weight, then, 'kg');
      chart.measured('2021-03-01', chart.visit('2021-03-01'), C.weight, now, 'kg');
      return chart.last;
    };
    expect(note(80, 70.4)).toContain('Assessment: well adult, weight down 12% in 12 months.');
    expect(note(70, 77.7)).toContain('weight up 11% in 12 months');
    expect(note(80, 73)).not.toContain('weight');
  });

  it('reads once what came after the last visit, and what it means', () => {
    const ldl = { codings: [{ system: 'loinc', code: '13457-7', display: 'Cholesterol in LDL' }] } as const;
    const chart = new Chart();
    const first = chart.visit('2020-03-02');
    chart.result('2020-03-02', first, ldl, 171, 129);
    chart.result('2020-03-02', first, C.sodium, 146, 145);
    chart.visit('2020-07-02', { class: 'ambulatory' });
    const read = chart.last;
    expect(read).toContain('Results: LDL 171 (H).\nAssessment: LDL raised, diet advised.');
    expect(read).not.toContain('Na');
    chart.visit('2020-11-02', { class: 'ambulatory' });
    expect(chart.last).not.toContain('LDL');
  });

  it('knows of a stay not long ago and goes over all drugs once; later no more', () => {
    const note = (...dates: readonly string[]): string => {
      const chart = new Chart();
      const stay = chart.visit('2020-03-02', { class: 'inpatient', type: C.admission }, 72);
      chart.diagnosis('2020-03-02', C.pneumonia, stay);
      const drug = { kind: 'medication', concept: C.lisinopril, chronic: true, dosage: { asNeeded: true } } as const;
      chart.add({ ...drug, encounter: stay, time: at('2020-03-02', 10, 6) });
      for (const date of dates) chart.visit(date, { class: 'ambulatory' });
      return chart.last;
    };
    expect(note('2020-03-12', '2020-03-20')).toContain('in hospital until 2020-03-05');
    expect(note('2020-03-12', '2020-03-20')).not.toContain('continue');
    expect(note('2020-03-20')).toContain('History: in hospital until 2020-03-05: pneumonia.');
    expect(note('2020-03-20')).toContain('Plan: continue lisinopril 10 mg.');
    expect(note('2020-06-20')).not.toMatch(/hospital|continue/);
  });

  it('sees how what it was seen for before goes on', () => {
    const note = (category: 'encounter_diagnosis' | 'problem_list', concept: Concept): string => {
      const chart = new Chart();
      const encounter = chart.visit('2020-03-02', { class: 'ambulatory' });
      const time = at('2020-03-02', 10, 6);
      const reasonEntry = chart.add({ kind: 'condition', category, concept, encounter, onset: time, time });
      chart.visit('2020-03-12', { class: 'ambulatory', reasonEntry });
      return chart.last;
    };
    expect(note('problem_list', C.hypertension)).toContain('Exam: heart regular, no edema.');
    expect(note('encounter_diagnosis', C.bronchitis)).toContain('Exam: improving.');
    expect(note('problem_list', C.pneumonia)).not.toContain('Exam');
    const stroke = { codings: [{ system: 'snomed', code: '432504007', display: 'Cerebral infarction' }] } as const;
    expect(note('encounter_diagnosis', stroke)).toMatch(/Exam: (speech|gait)/);
  });

  it('never sees an illness go backwards, a break heal in days, or a low mood that is better', () => {
    const note = (concept: Concept, date: string, score?: number): string => {
      const chart = new Chart();
      const encounter = chart.visit('2020-03-02', { class: 'ambulatory' });
      const time = at('2020-03-02', 10, 6);
      const condition = { kind: 'condition', category: 'encounter_diagnosis', concept, encounter } as const;
      const reasonEntry = chart.add({ ...condition, onset: time, time });
      const again = chart.visit(date, { class: 'ambulatory', reasonEntry });
      const phq9 = { codings: [{ system: 'loinc', code: '44261-6', display: 'PHQ-9' }] } as const;
      if (score !== undefined) chart.measured(date, again, phq9, score, '{score}');
      return chart.last;
    };
    expect(note(C.bronchitis, '2020-03-06')).toContain('Exam: improving.');
    expect(note(C.bronchitis, '2020-03-16')).toContain('Exam: better, examination unremarkable.');
    expect(note(C.bronchitis, '2020-04-06')).toContain('Exam: nearly well, nothing new.');
    expect(note(snomed('65966004', 'Fracture of forearm'), '2020-03-20')).toContain('Exam: less swollen');
    const low = snomed('36923009', 'Major depression, single episode');
    expect(note(low, '2020-04-02', 14)).toContain('Exam: still low, no thoughts of suicide.');
    expect(note(low, '2020-04-02', 3)).toContain('Exam: mood even, sleeps well.');
  });

  it('says once that the kidneys do less, unless that has a name', () => {
    const note = (known: boolean): string => {
      const chart = new Chart();
      const first = chart.visit('2020-03-02');
      if (known) chart.diagnosis('2020-03-02', snomed('433144002', 'Chronic kidney disease stage 3'), first);
      chart.result('2020-03-02', first, loinc('2160-0', 'Creatinine'), 1.6, 1.35);
      const time = at('2020-03-02', 10, 5);
      const concept = loinc('98979-8', 'Glomerular filtration rate');
      const value = { number: 47, unit: 'mL/min/{1.73_m2}' };
      const result = { kind: 'observation', category: 'laboratory', concept, encounter: first, time, value } as const;
      chart.add({ ...result, issued: time + 86400, range: { low: 60 } });
      chart.visit('2020-07-02', { class: 'ambulatory' });
      return chart.last;
    };
    expect(note(false)).toContain('Assessment: kidney function low, NSAIDs to be avoided.');
    expect(note(true)).not.toContain('kidney function');
    expect(note(true)).toContain('eGFR 47 (L)');
  });

  it('writes vaccines shortly and a drug of a stay once', () => {
    const chart = new Chart();
    const encounter = chart.visit('2020-03-02', { class: 'inpatient', type: C.admission }, 72);
    const time = at('2020-03-02', 11);
    chart.add({ kind: 'immunization', time, encounter, concept: C.influenzaVaccine });
    for (const hour of [12, 24, 36])
      chart.add({
        kind: 'administration',
        time: at('2020-03-02', hour),
        encounter,
        concept: C.ibuprofen,
        dosage: { asNeeded: false },
      });
    chart.add({ kind: 'administration', time, encounter, concept: C.amoxicillin, dosage: { asNeeded: false } });
    expect(chart.last).toMatch(/Done: influenza vaccine given, ibuprofen .* given 3 times, amoxicillin .* given\./);
  });

  it('says what it thinks of who goes up to a ward, and what it advises of what passes by itself', () => {
    const chart = new Chart();
    const time = at('2020-03-02', 10);
    const appendicitis = { codings: [{ system: 'snomed', code: '74400008', display: 'Appendicitis' }] } as const;
    chart.visit('2020-03-02', { class: 'emergency' });
    const stay = chart.visit('2020-03-02', { class: 'inpatient', type: C.admission, time: time + 2000 }, 30);
    const onset = time + 2400;
    const category = 'encounter_diagnosis';
    chart.add({ kind: 'condition', category, concept: appendicitis, encounter: stay, onset, time: onset });
    const emergency = notesOf(chart.life())[0]!;
    expect(emergency).toContain('Exam: right lower belly tender with guarding.');
    expect(emergency).toContain('Assessment: likely appendicitis.\nPlan: admit.');

    const cold = new Chart();
    const encounter = cold.visit('2020-03-02', { class: 'ambulatory' });
    const concept = {
      codings: [{ system: 'snomed', code: '54398005', display: 'Acute upper respiratory infection' }],
    } as const;
    cold.add({ kind: 'condition', category, concept, encounter, onset: time, time });
    expect(cold.last).toContain('Plan: fluids, rest');
  });

  it('names the problems of an adult at a check-up', () => {
    const chart = new Chart();
    chart.diagnosis('2020-03-02', C.hypertension, chart.visit('2020-03-02'));
    chart.visit('2021-03-02');
    expect(chart.last).toContain('Assessment: known hypertension.\nPlan: sleep, alcohol, exercise.');
  });

  it('names what is known beside what is new', () => {
    const chart = new Chart();
    chart.diagnosis('2020-03-02', C.hypertension, chart.visit('2020-03-02'));
    chart.diagnosis('2021-03-02', C.pneumonia, chart.visit('2021-03-02'));
    expect(chart.last).toContain('Assessment: new: pneumonia, known hypertension.');
  });

  it('tells a stay from the first reading to the last, a pressure from the lowest to the highest', () => {
    const chart = new Chart();
    const stay = chart.visit('2020-03-02', { class: 'inpatient', type: C.admission }, 96);
    for (const [at, systolic, weight] of [
      ['2020-03-02', 151, 70],
      ['2020-03-03', 119, 69],
      ['2020-03-04', 130, 67.5],
    ] as const) {
      chart.pressure(at, stay, systolic, 80 - weight / 10);
      chart.measured(at, stay, C.weight, weight, 'kg');
    }
    expect(chart.last).toContain('Vitals: BP 119-151/73-73.25, Wt 70 to 67.5 kg.');
  });

  it('knows the later of two stays though the illness had its name before', () => {
    const chart = new Chart();
    const first = chart.visit('2020-03-02', { class: 'inpatient', type: C.admission }, 48);
    const reasonEntry = chart.diagnosis('2020-03-02', C.pneumonia, first);
    const encounter = chart.visit('2020-03-10', { class: 'inpatient', type: C.admission }, 48);
    const drug = { kind: 'administration', concept: C.amoxicillin, dosage: { asNeeded: false } } as const;
    chart.add({ ...drug, encounter, time: at('2020-03-10', 11), reasonEntry });
    chart.visit('2020-03-20', { class: 'ambulatory' });
    expect(chart.last).toContain('History: in hospital until 2020-03-12: pneumonia.');
  });

  it('asks at a check-up for an illness that others saw in these days, and once', () => {
    const chart = new Chart();
    const encounter = chart.visit('2020-03-02', { class: 'emergency' });
    const time = at('2020-03-02', 10, 6);
    const condition = { kind: 'condition', category: 'encounter_diagnosis', encounter, onset: time, time } as const;
    chart.add({ ...condition, concept: C.bronchitis });
    chart.visit('2020-03-09');
    expect(chart.last).toContain('History: ED 2020-03-02: acute bronchitis.');
    chart.visit('2020-03-12', { class: 'ambulatory' });
    expect(chart.last).not.toContain('ED 2020-03-02');
  });

  it('looks at the complaint rather than at what is treated', () => {
    const chart = new Chart();
    const known = chart.diagnosis('2020-03-02', C.hypertension, chart.visit('2020-03-02'));
    const edema = snomed('267038008', 'Edema (finding)');
    const encounter = chart.visit('2020-04-02', { class: 'ambulatory', reason: edema });
    const drug = { kind: 'medication', chronic: true, dosage: { asNeeded: true }, reasonEntry: known } as const;
    chart.add({ ...drug, concept: C.lisinopril, encounter, time: at('2020-04-02', 10, 6) });
    expect(chart.last).toContain('Exam: both ankles swollen');
  });

  it('advises on what the visit was for where it only renews drugs for something else', () => {
    const chart = new Chart();
    const first = chart.visit('2020-03-02');
    const reasonEntry = chart.diagnosis('2020-03-02', C.hypertension, first);
    const drug = { kind: 'medication', concept: C.lisinopril, chronic: true, dosage: { asNeeded: true } } as const;
    const renews = chart.add({ ...drug, encounter: first, time: at('2020-03-02', 10, 6), reasonEntry });
    const encounter = chart.visit('2021-03-02', { class: 'ambulatory' });
    const time = at('2021-03-02', 10, 6);
    const condition = { kind: 'condition', category: 'encounter_diagnosis', encounter, onset: time, time } as const;
    chart.add({ ...condition, concept: snomed('279039007', 'Low back pain') });
    chart.add({ ...drug, encounter, time: at('2021-03-02', 10, 8), reasonEntry, renews });
    expect(chart.last).toContain('Plan: stay active, heat, back if weak or numb; renew lisinopril 10 mg');
  });

  it('counts the weeks of a pregnancy on and says what it is watched for', () => {
    const chart = new Chart();
    const first = chart.visit('2020-03-02', { class: 'ambulatory' });
    const reasonEntry = chart.diagnosis('2020-03-02', snomed('77386006', 'Pregnancy (finding)'), first);
    const time = at('2020-03-02', 10, 7);
    const value = { number: 9, unit: 'wk' };
    const weeks = { kind: 'observation', category: 'exam', time, issued: time, value } as const;
    chart.add({ ...weeks, encounter: first, concept: loinc('49051-6', 'Gestational age in weeks') });
    const diabetes = snomed('11687002', 'Gestational diabetes mellitus (disorder)');
    chart.diagnosis('2020-06-02', diabetes, chart.visit('2020-06-02', { class: 'ambulatory', reasonEntry }));
    chart.visit('2020-06-16', { class: 'ambulatory', reasonEntry });
    expect(chart.last).toContain('Exam: gestation 24 wk');
    expect(chart.last).toContain('Assessment: gestational diabetes mellitus, pregnancy.');
  });
});
