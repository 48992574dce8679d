import { describe, expect, it } from 'vitest';
import type { EncounterEntry } from '../../src/record/index.ts';
import type { Concept } from '../../src/terminology/index.ts';
import { C } from './codes.ts';
import { at } from './life.ts';
import { Chart, loinc, notesOf, snomed } from './note-chart.ts';

const LDL = loinc('13457-7', 'Cholesterol in LDL');
const CREATININE = loinc('2160-0', 'Creatinine');
const WHITE_CELLS = loinc('6690-2', 'Leukocytes');
const PHQ_9 = loinc('44261-6', 'Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]');
const GESTATION = loinc('49051-6', 'Gestational age in weeks');
const FETAL_HEART = loinc('11948-7', 'Fetal Heart rate US');
const ISCHEMIA = snomed('414545008', 'Ischemic heart disease (disorder)');
const HYPERLIPIDEMIA = snomed('55822004', 'Hyperlipidemia (disorder)');
const FIBRILLATION = snomed('49436004', 'Atrial fibrillation');
const KNEE = snomed('239873007', 'Osteoarthritis of knee (disorder)');
const DEPRESSION = snomed('36923009', 'Major depression, single episode (disorder)');
const PREGNANCY = snomed('77386006', 'Pregnancy (finding)');
const OFFICE: Partial<EncounterEntry> = { class: 'ambulatory' };

function illness(chart: Chart, date: string, concept: Concept, encounter: number, onset = date): number {
  const time = at(date, 10, 6);
  const entry = { kind: 'condition', category: 'encounter_diagnosis', concept, encounter } as const;
  return chart.add({ ...entry, onset: at(onset, 9), time });
}

describe('what a note makes of results', () => {
  it('holds cholesterol against the goal of whoever has narrow arteries or is treated', () => {
    const note = (value: number, known?: Concept): string => {
      const chart = new Chart();
      const first = chart.visit('2020-03-02');
      if (known) chart.diagnosis('2020-03-02', known, first);
      chart.result('2020-03-02', first, LDL, value, 129);
      chart.visit('2020-07-02', OFFICE);
      return chart.last;
    };
    expect(note(118)).not.toContain('LDL');
    expect(note(118, HYPERLIPIDEMIA)).not.toContain('LDL');
    expect(note(131, HYPERLIPIDEMIA)).toContain('LDL above goal');
    expect(note(99, ISCHEMIA)).not.toContain('LDL');
    expect(note(118, ISCHEMIA)).toContain('Results: LDL 118.\nAssessment: LDL above goal, statin discussed');
  });

  it('speaks of no statin to those who take one', () => {
    const chart = new Chart();
    const encounter = chart.visit('2020-03-02');
    chart.diagnosis('2020-03-02', ISCHEMIA, encounter);
    const concept = {
      codings: [{ system: 'rxnorm', code: '617310', display: 'atorvastatin 20 MG Oral Tablet' }],
    } as const;
    const drug = { kind: 'medication', chronic: true, dosage: { asNeeded: false }, concept } as const;
    chart.add({ ...drug, encounter, time: at('2020-03-02', 10, 6) });
    chart.result('2020-03-02', encounter, LDL, 118, 129);
    chart.visit('2020-07-02', OFFICE);
    expect(chart.last).toMatch(/Assessment: LDL above goal, (?:diet gone over|missed doses asked about)\./);
  });

  it('says of a diabetes that is known how far its HbA1c is from the goal', () => {
    const note = (value: number): string => {
      const chart = new Chart();
      const first = chart.visit('2020-03-02');
      chart.diagnosis('2020-03-02', snomed('44054006', 'Diabetes mellitus type 2 (disorder)'), first);
      chart.result('2020-03-02', first, loinc('4548-4', 'Hemoglobin A1c'), value, 5.6);
      chart.visit('2020-07-02', OFFICE);
      return chart.last;
    };
    expect(note(7.4)).not.toContain('above goal');
    expect(note(9.4)).toContain('HbA1c above goal, treatment gone over');
  });

  it('reads at a visit what came before a call for a refill', () => {
    const chart = new Chart();
    chart.result('2020-03-02', chart.visit('2020-03-02'), LDL, 171, 129);
    chart.visit('2020-05-02', { class: 'virtual', contact: true });
    chart.visit('2020-07-02', OFFICE);
    expect(chart.last).toContain('Results: LDL 171 (H).');
  });

  it('has no goal for what is named on the day', () => {
    const chart = new Chart();
    chart.result('2020-03-02', chart.visit('2020-03-02'), LDL, 171, 129);
    chart.diagnosis('2020-07-02', HYPERLIPIDEMIA, chart.visit('2020-07-02', OFFICE));
    expect(chart.last).toContain('Assessment: new: hyperlipidemia.');
  });

  it('says the second time that it is as before', () => {
    const chart = new Chart();
    chart.result('2020-03-02', chart.visit('2020-03-02'), CREATININE, 1.6, 1.35);
    chart.result('2020-07-02', chart.visit('2020-07-02', OFFICE), CREATININE, 1.7, 1.35);
    expect(chart.last).toContain('kidney function low, NSAIDs');
    chart.visit('2020-11-02', OFFICE);
    expect(chart.last).toContain('kidney function low as before');
  });

  it('tells the range of diabetes from what lies below it', () => {
    const note = (value: number): string => {
      const chart = new Chart();
      chart.result('2020-03-02', chart.visit('2020-03-02'), C.hba1c, value, 5.6);
      chart.visit('2020-07-02', OFFICE);
      return chart.last;
    };
    expect(note(6.4)).toContain('HbA1c raised, diet');
    expect(note(6.5)).toContain('HbA1c in the range of diabetes, to be confirmed');
  });

  it('calls a tolerance test abnormal when two values are too high', () => {
    const note = (second: number): string => {
      const chart = new Chart();
      const visit = chart.visit('2020-03-02', { class: 'outpatient' }, 3);
      for (const [code, value] of [['1501-6', 189] as const, ['1514-9', second] as const]) {
        const time = at('2020-03-02', 10, 5);
        const value_ = { value: { number: value, unit: 'mg/dL' }, range: { high: code === '1501-6' ? 179 : 154 } };
        const entry = { kind: 'observation', category: 'laboratory', concept: loinc(code, 'Glucose') } as const;
        chart.add({ ...entry, ...value_, encounter: visit, time, issued: time });
      }
      return chart.last;
    };
    expect(note(154)).toContain('Results: 1 h glucose 189 (H), 2 h glucose 154.');
    expect(note(154)).not.toContain('abnormal');
    expect(note(155)).toContain('glucose tolerance test abnormal');
  });

  it('says of an influenza that nobody tested for it', () => {
    const note = (isTested: boolean): string => {
      const chart = new Chart();
      const visit = chart.visit('2020-01-12', { ...OFFICE, reason: snomed('386661006', 'Fever (finding)') });
      illness(chart, '2020-01-12', snomed('6142004', 'Influenza (disorder)'), visit);
      if (isTested) chart.measured('2020-01-12', visit, loinc('80382-5', 'Influenza virus A Ag'), 1, '1');
      return chart.last;
    };
    expect(note(false)).toContain('Assessment: influenza (clinical).');
    expect(note(true)).toContain('Assessment: influenza.');
  });

  it('leaves what an acute illness did at a hospital', () => {
    const note = (rest: Partial<EncounterEntry>): string => {
      const chart = new Chart();
      chart.result('2020-03-02', chart.visit('2020-03-02', rest), WHITE_CELLS, 14.4, 11);
      chart.visit('2020-07-02', OFFICE);
      return chart.last;
    };
    expect(note({ class: 'emergency' })).not.toContain('WBC');
    expect(note(OFFICE)).toContain('white cells raised, watched');
  });
});

describe('what a note says of whoever is seen', () => {
  it('tells at an emergency since when, and what is known, the graver first', () => {
    const chart = new Chart();
    const first = chart.visit('2019-03-02');
    for (const known of [KNEE, ISCHEMIA]) chart.diagnosis('2019-03-02', known, first);
    const encounter = chart.visit('2020-03-02', { class: 'emergency', reason: snomed('49727002', 'Cough (finding)') });
    illness(chart, '2020-03-02', C.bronchitis, encounter, '2020-02-28');
    expect(chart.last).toContain('History: onset 3 days ago, known ischemic heart disease; knee osteoarthritis.');
  });

  it('tells at an office since when from a day on, and not of what somebody comes back for', () => {
    const note = (onset: string): readonly string[] => {
      const chart = new Chart();
      const reason = snomed('49727002', 'Cough (finding)');
      const encounter = chart.visit('2020-03-02', { ...OFFICE, reason });
      const reasonEntry = illness(chart, '2020-03-02', C.bronchitis, encounter, onset);
      chart.visit('2020-03-12', { ...OFFICE, reasonEntry });
      return notesOf(chart.life());
    };
    expect(note('2020-03-02').join()).not.toContain('onset');
    expect(note('2020-03-01')[0]).toContain('History: onset yesterday.');
    expect(note('2020-03-01')[1]).not.toContain('onset');
  });

  it('does not say of a low mood or a lasting illness that it began today', () => {
    const note = (concept: Concept): string => {
      const chart = new Chart();
      const reason = snomed('84229001', 'Fatigue (finding)');
      illness(chart, '2020-03-02', concept, chart.visit('2020-03-02', { class: 'emergency', reason }));
      return chart.last;
    };
    expect(note(C.bronchitis)).toContain('History: onset today.');
    expect(note(DEPRESSION)).not.toContain('onset');
  });

  it('does not call somebody nearly well who is sent to a physiotherapist', () => {
    const note = (isSent: boolean): string => {
      const chart = new Chart();
      const back = snomed('279039007', 'Low back pain');
      const reasonEntry = illness(chart, '2020-03-02', back, chart.visit('2020-03-02', OFFICE));
      const encounter = chart.visit('2020-04-02', { ...OFFICE, reasonEntry });
      const concept = snomed('308447003', 'Referral to physiotherapist (procedure)');
      const time = at('2020-04-02', 10, 6);
      if (isSent) chart.add({ kind: 'procedure', concept, encounter, time, end: time + 120 });
      return chart.last;
    };
    expect(note(false)).toContain('Exam: nearly well');
    expect(note(true)).toContain('Exam: moves better, still some pain.');
  });

  it('speaks of a known high pressure where it does harm', () => {
    const note = (cause: Concept): string => {
      const chart = new Chart();
      const first = chart.visit('2020-03-02');
      chart.diagnosis('2020-03-02', C.hypertension, first);
      const reasonEntry = chart.diagnosis('2020-03-02', cause, first);
      chart.pressure('2020-09-02', chart.visit('2020-09-02', { ...OFFICE, reasonEntry }), 148, 80);
      return chart.last;
    };
    expect(note(snomed('44054006', 'Diabetes mellitus type 2 (disorder)'))).toContain(
      'type 2 diabetes, BP above goal, ',
    );
    expect(note(KNEE)).not.toContain('BP above');
  });

  it('tells how somebody leaves a ward, and what else is known', () => {
    const chart = new Chart();
    chart.diagnosis('2019-03-02', KNEE, chart.visit('2019-03-02'));
    const stay = chart.visit('2020-03-02', { class: 'inpatient', type: C.admission }, 72);
    illness(chart, '2020-03-02', C.pneumonia, stay);
    expect(chart.last).toContain('History: known knee osteoarthritis.\nExam: breathes easily, crackles fewer.');
  });

  it('speaks of a weight that has no name', () => {
    const note = (index: number, known?: Concept): string => {
      const chart = new Chart();
      if (known) chart.diagnosis('2019-03-02', known, chart.visit('2019-03-02'));
      chart.measured('2020-03-02', chart.visit('2020-03-02'), C.bmi, index, 'kg/m2');
      return chart.last;
    };
    expect(note(29.9)).not.toContain('BMI 30');
    expect(note(36.6)).toContain('Assessment: well adult, BMI 37, ');
    expect(note(36.6, snomed('414916001', 'Obesity (disorder)'))).not.toContain('BMI 37,');
  });

  it('hears a lasting illness whatever else is looked at', () => {
    const note = (known: Concept): string => {
      const chart = new Chart();
      chart.diagnosis('2019-03-02', known, chart.visit('2019-03-02'));
      const pressure = snomed('371622005', 'Elevated blood pressure reading');
      chart.visit('2020-03-02', { ...OFFICE, reason: pressure });
      return chart.last;
    };
    expect(note(KNEE)).toMatch(/Exam: (heart regular|no murmur)/);
    expect(note(FIBRILLATION)).not.toContain('heart regular');
  });

  it('offers a drug for a low mood to those who take none', () => {
    const note = (isTreated: boolean, score: number): string => {
      const chart = new Chart();
      const first = chart.visit('2020-03-02', OFFICE);
      const reasonEntry = illness(chart, '2020-03-02', DEPRESSION, first);
      if (isTreated) {
        const dosage = { asNeeded: false, duration: 90 * 86400 };
        const drug = { kind: 'medication', chronic: false, concept: C.lisinopril, dosage, reasonEntry } as const;
        chart.add({ ...drug, encounter: first, time: at('2020-03-02', 10, 7) });
      }
      chart.measured('2020-04-02', chart.visit('2020-04-02', { ...OFFICE, reasonEntry }), PHQ_9, score, '{score}');
      return chart.last;
    };
    expect(note(false, 14)).not.toContain('medication offered');
    expect(note(false, 15)).toContain('Plan: medication offered, not wanted yet, counseling');
    expect(note(true, 15)).toContain('Plan: continue lisinopril');
  });
});

describe('a note of a pregnancy', () => {
  it('has the height of the womb and what is told at that week', () => {
    const chart = new Chart();
    const first = chart.visit('2020-03-02', OFFICE);
    const reasonEntry = chart.diagnosis('2020-03-02', PREGNANCY, first);
    chart.measured('2020-03-02', first, GESTATION, 10, 'wk');
    for (const date of ['2020-04-14', '2020-07-21', '2020-09-08'])
      chart.measured(date, chart.visit(date, { ...OFFICE, reasonEntry }), FETAL_HEART, 140, '/min');
    const [, early, later, late] = notesOf(chart.life());
    expect(early).toContain('gestation 16 wk.');
    expect(early).toContain('Plan: back if bleeding, pain or fluid.');
    expect(later).toMatch(/gestation 30 wk; fundus (29|30|31) cm\./);
    expect(later).toContain('Plan: back if fewer movements');
    expect(late).toContain('Plan: signs of labor told');
  });

  it('names the birth afterwards, not what came with it', () => {
    const chart = new Chart();
    const reasonEntry = chart.diagnosis('2020-03-02', PREGNANCY, chart.visit('2020-03-02', OFFICE));
    const stay = chart.visit('2020-09-07', { class: 'inpatient', type: C.admission, reasonEntry }, 48);
    illness(chart, '2020-09-07', snomed('120001000119107', 'Group B streptococcus carrier'), stay);
    illness(chart, '2020-09-07', snomed('169826009', 'Single live birth (finding)'), stay);
    expect(chart.last).toContain('Plan: back if fever, bleeding or low mood');
    chart.visit('2020-10-01', OFFICE);
    expect(chart.last).toContain('in hospital until 2020-09-09: live birth');
  });
});
