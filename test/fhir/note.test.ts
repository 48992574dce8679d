import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64 } from '../../src/fhir/base64.ts';
import { createMapper, type FhirResource } from '../../src/fhir/index.ts';
import { drugName } from '../../src/fhir/note/drug.ts';
import { vaccinesGiven } from '../../src/fhir/note/vaccine.ts';
import { finding, shortName, Words } from '../../src/fhir/note/words.ts';
import { type EncounterEntry, type Life, window } from '../../src/record/index.ts';
import { anyLife } from './any-life.ts';
import { C } from './codes.ts';
import { AS_OF, fullLife } from './full-life.ts';
import { at, CLINIC, LifeDraft, ORIGINS, person, ROSTER } from './life.ts';
import { Chart, notesOf as noteTexts, snomed } from './note-chart.ts';

const mapper = createMapper({ usCore: '6.1.0', references: 'relative', rosterKey: ROSTER, origins: ORIGINS });

interface Note {
  readonly text: string;
  readonly type: string;
  readonly encounter: EncounterEntry;
}

/** The notes of a whole life, with their encounters. */
function notesOf(life: Life): Note[] {
  const windowed = window(life, Number.NEGATIVE_INFINITY, AS_OF);
  const sources = mapper.sources(windowed);
  return mapper
    .resources(windowed)
    .resources.filter(
      (r): r is Extract<FhirResource, { resourceType: 'DocumentReference' }> => r.resourceType === 'DocumentReference',
    )
    .map(({ id, type, content }) => ({
      text: Buffer.from(content[0]!.attachment.data!, 'base64').toString('utf8'),
      type: type!.coding![0]!.display!,
      encounter: sources.get(id!) as EncounterEntry,
    }));
}

describe('the note of a visit', () => {
  const notes = notesOf(fullLife());

  it('is there for each encounter that is over', () => {
    expect(notes.map(({ type }) => type)).toEqual([
      'Discharge summary',
      'Progress note',
      'History and physical note',
      'Emergency department Note',
      'Discharge summary',
      'Progress note',
    ]);
  });

  it('tells what was found, decided and sent, in a clinician’s words', () => {
    expect(notes[1]!.text).toBe(
      [
        'Reason: 52 y F, symptom.',
        'Exam: scattered rhonchi, no crackles; heart regular, no edema.',
        'Done: Tdap vaccine given.',
        'Assessment: acute bronchitis, new: hypertension, allergy to penicillin (hives).',
        'Plan: start lisinopril 10 mg, 1 tablet once daily for 90 days; lifestyle education regarding hypertension (lifestyle education regarding hypertension, goal blood pressure below 130/80, goal walk each day).',
        '',
      ].join('\n'),
    );
    expect(notes[2]!.text).toContain('Vitals: Ht 163.2 cm, Wt 74.1 kg, BMI 27.8, T 36.8 C, HR 71, RR 14,');
    expect(notes[2]!.text).toContain('BP 138/86');
    expect(notes[2]!.text).toMatch(/Plan: .*sent basic metabolic panel\./);
  });

  it('knows no result that came after it was signed', () => {
    expect(notes[2]!.text).not.toMatch(/glucose|HbA1c/);
    const draft = new LifeDraft();
    const time = at('2020-03-02', 10);
    const encounter = draft.add({
      kind: 'encounter',
      class: 'ambulatory',
      type: C.symptomVisit,
      site: CLINIC,
      time,
      end: time + 1800,
    });
    const order = draft.add({ kind: 'order', time, concept: C.hba1c, encounter });
    const result = { kind: 'observation', category: 'laboratory', concept: C.hba1c, encounter, order, time } as const;
    draft.add({ ...result, issued: time + 600, value: { number: 8.1, unit: '%' }, range: { high: 5.6 } });
    draft.add({ ...result, issued: time + 9000, value: { number: 8.2, unit: '%' } });
    const [{ text }] = notesOf(draft.life()) as [Note];
    expect(text).toContain('Results: HbA1c 8.1% (H).');
    expect(text).not.toContain('8.2');
    expect(text).not.toContain('sent');
  });

  it('says of samples that they were sent, of pictures that they were ordered', () => {
    const draft = new LifeDraft();
    const time = at('2020-03-02', 10);
    const visit = { kind: 'encounter', class: 'ambulatory', type: C.checkUp, site: CLINIC, time } as const;
    const encounter = draft.add({ ...visit, end: time + 1800 });
    draft.add({ kind: 'order', time, concept: C.hba1c, encounter });
    const mammogram = {
      codings: [{ system: 'loinc', code: '26175-0', display: 'MG Breast - bilateral Screening' }],
    } as const;
    draft.add({ kind: 'order', time, concept: mammogram, category: 'imaging', encounter });
    const [{ text }] = notesOf(draft.life()) as [Note];
    expect(text).toContain('Plan: sent HbA1c; ordered screening mammogram.');
  });

  it('tells what was stopped, but not what ran out or was written anew', () => {
    const draft = new LifeDraft();
    const visit = (date: string): number => {
      const time = at(date, 10);
      return draft.add({
        kind: 'encounter',
        class: 'ambulatory',
        type: C.checkUp,
        site: CLINIC,
        time,
        end: time + 1800,
      });
    };
    const [first, second] = [visit('2020-03-02'), visit('2021-03-02')];
    const [begun, ended] = [at('2020-03-02', 10, 5), at('2021-03-02', 10, 5)];
    const drug = { kind: 'medication', encounter: first, time: begun, dosage: { asNeeded: true }, end: ended } as const;
    draft.add({ ...drug, chronic: true, concept: C.ibuprofen, endReason: C.wheal });
    draft.add({ ...drug, chronic: false, concept: C.amoxicillin });
    const renews = draft.add({ ...drug, chronic: true, concept: C.lisinopril });
    draft.add({
      ...drug,
      chronic: true,
      concept: C.lisinopril,
      encounter: second,
      time: ended,
      end: ended * 2,
      renews,
    });
    expect(notesOf(draft.life())[1]!.text).toContain('Plan: renew lisinopril 10 mg; stop ibuprofen 100 mg (hives).');
  });

  it('says which long-term drugs of what the visit was for go on', () => {
    const draft = new LifeDraft();
    const visit = (date: string, reasonEntry?: number): number => {
      const time = at(date, 10);
      const opened = { kind: 'encounter', class: 'ambulatory', type: C.checkUp, site: CLINIC } as const;
      return draft.add({ ...opened, time, end: time + 1800, ...(reasonEntry !== undefined && { reasonEntry }) });
    };
    const encounter = visit('2020-03-02');
    const time = at('2020-03-02', 10, 5);
    const found = { kind: 'condition', category: 'problem_list', onset: time, time, encounter } as const;
    const reasonEntry = draft.add({ ...found, concept: C.hypertension });
    const drug = { kind: 'medication', encounter, time, chronic: true, dosage: { asNeeded: true } } as const;
    draft.add({ ...drug, concept: C.lisinopril, reasonEntry });
    draft.add({ ...drug, concept: C.amoxicillin, reasonEntry, end: at('2020-06-01') });
    draft.add({ ...drug, concept: C.ibuprofen });
    visit('2021-03-02', reasonEntry);
    expect(notesOf(draft.life())[1]!.text).toContain('Assessment: hypertension.\nPlan: continue lisinopril 10 mg.');
  });

  it('names each diagnosis and drug of its visit and no other, in any life', () => {
    let notes = 0;
    let vaccines = 0;
    fc.assert(
      fc.property(anyLife, (life) => {
        for (const { text, encounter } of notesOf(life)) {
          notes++;
          if (text.includes('vaccine')) vaccines++;
          const own = life.entries.filter((e) => e.encounter === encounter.id && e.time <= encounter.end!);
          const has = (kind: string): boolean => own.some((entry) => entry.kind === kind);
          expect(/start|renew|(?:increase to|decrease to|continue) lisinopril 10 mg, (?!lisinopril)/.test(text)).toBe(
            has('medication'),
          );
          const isNamed = /(?:Assessment: |new: |, )acute bronchitis/.test(text);
          // A stay names again what it was for.
          if (encounter.reasonEntry === undefined || has('condition')) expect(isNamed).toBe(has('condition'));
          expect(/excision of appendix/.test(text)).toBe(has('procedure'));
          expect(/Tdap vaccines? given/.test(text)).toBe(has('immunization'));
          expect(text).not.toMatch(/undefined|NaN|\n\n|: \.|, ,/);
        }
      }),
      { numRuns: 100 },
    );
    expect(notes).toBeGreaterThan(200);
    expect(vaccines).toBeGreaterThan(5);
  });

  it('does not say vaccine twice', () => {
    const draft = new LifeDraft();
    const time = at('2020-03-02', 10);
    const visit = {
      kind: 'encounter',
      class: 'wellness',
      type: C.checkUp,
      site: CLINIC,
      time,
      end: time + 1800,
    } as const;
    const encounter = draft.add(visit);
    const concept = {
      codings: [{ system: 'cvx', code: '45', display: 'hepatitis B vaccine, unspecified formulation' }],
    } as const;
    draft.add({ kind: 'immunization', time, encounter, concept });
    expect(notesOf(draft.life())[0]!.text).toContain('Done: hepatitis B vaccine, unspecified formulation given.');
  });

  it('says once that several vaccines were given', () => {
    const of = (...names: string[]): string[] =>
      vaccinesGiven(names.map((text) => ({ codings: [{ system: 'cvx', code: '1', display: 'a' }], text })));
    expect(of('DTaP')).toEqual(['DTaP vaccine given']);
    expect(of('DTaP', 'Hib')).toEqual(['DTaP and Hib vaccines given']);
    expect(of('HepB', 'immune globulin', 'DTaP', 'Hib')).toEqual([
      'HepB, DTaP and Hib vaccines given',
      'immune globulin given',
    ]);
    expect(of()).toEqual([]);
  });

  it('of the stay in which somebody dies names the illness and advises nothing', () => {
    const noteOf = (dies: boolean): string => {
      const draft = new LifeDraft();
      const time = at('2020-03-02', 10);
      const reasonEntry = draft.add({
        kind: 'condition',
        time: time - 1e7,
        onset: time - 1e7,
        concept: C.bronchitis,
        category: 'problem_list',
      });
      const stay = { kind: 'encounter', class: 'inpatient', type: C.checkUp, site: CLINIC, reasonEntry } as const;
      const encounter = draft.add({ ...stay, time, end: time + 7200 });
      if (dies) draft.add({ kind: 'death', time: time + 7200, encounter, cause: C.bronchitis });
      return notesOf(draft.life()).at(-1)!.text;
    };
    expect(noteOf(false)).toContain('Assessment: known acute bronchitis.\nPlan: ');
    expect(noteOf(true)).toContain('Assessment: died of acute bronchitis.');
    expect(noteOf(true)).not.toContain('Plan');
  });

  it('names what somebody complains of without the kind of visit', () => {
    const chart = new Chart();
    chart.visit('2020-03-02', {
      class: 'ambulatory',
      type: C.symptomVisit,
      reason: snomed('49727002', 'Cough (finding)'),
    });
    chart.visit('2020-03-03', {
      class: 'emergency',
      type: snomed('4525004', 'Emergency department patient visit'),
      reason: snomed('16001004', 'Otalgia'),
    });
    const [office, emergency] = noteTexts(chart.life());
    expect(office).toContain('Reason: 61 y F, cough.');
    expect(emergency).toContain('Reason: 61 y F, ED visit: ear pain.');
  });

  it('gives the age in the unit that is used at it', () => {
    const reasonAt = (time: number): string => {
      const draft = new LifeDraft(person());
      draft.add({ kind: 'encounter', class: 'wellness', type: C.checkUp, site: CLINIC, time, end: time + 600 });
      return notesOf(draft.life())[0]!.text.split(',')[0]!;
    };
    expect(reasonAt(at('1958-04-20'))).toBe('Reason: 3 d F');
    expect(reasonAt(at('1959-04-20'))).toBe('Reason: 12 mo F');
    expect(reasonAt(at('1960-04-20'))).toBe('Reason: 2 y F');
  });
});

describe('words of notes', () => {
  it('shorten names', () => {
    expect(shortName(C.hba1c)).toBe('HbA1c');
    expect(shortName(C.urineColor)).toBe('color of Urine');
    expect(drugName(C.lisinopril)).toBe('lisinopril 10 mg');
    const of = (display: string): string => drugName({ codings: [{ system: 'rxnorm', code: '1', display }] });
    const said: Readonly<Record<string, string>> = {
      '24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet': 'metformin 500 mg ER',
      'aspirin 81 MG Delayed Release Oral Tablet': 'aspirin 81 mg',
      'ferrous sulfate 325 MG Oral Tablet': 'ferrous sulfate 325 mg',
      'Acetaminophen 160 MG Chewable Tablet': 'acetaminophen 160 mg chewable tablet',
      'NDA020800 0.3 ML Epinephrine 1 MG/ML Auto-Injector': 'epinephrine 1 mg/mL auto-injector',
      '{6 (azithromycin 250 MG Oral Tablet) } Pack': 'azithromycin 250 mg pack',
      '{20 (nirmatrelvir 150 MG Oral Tablet) / 10 (ritonavir 100 MG Oral Tablet) } Pack [Paxlovid 5-Day]':
        'Paxlovid 5-Day',
      '0.25 MG, 0.5 MG Dose 1.5 ML semaglutide 1.34 MG/ML Pen Injector': 'semaglutide 0.25-0.5 mg pen',
      '3 ML insulin glargine 100 UNT/ML Pen Injector': 'insulin glargine 100 units/mL pen',
      'NDA020503 200 ACTUAT Albuterol 0.09 MG/ACTUAT Metered Dose Inhaler': 'albuterol 90 mcg inhaler',
      '60 ACTUAT Fluticasone propionate 0.25 MG/ACTUAT / salmeterol 0.05 MG/ACTUAT Dry Powder Inhaler':
        'fluticasone-salmeterol 250-50 mcg inhaler',
      '24 HR nicotine 0.875 MG/HR Transdermal System': 'nicotine 21 mg patch',
      'Hydrocortisone 10 MG/ML Topical Cream': 'hydrocortisone 1% cream',
      'amoxicillin 80 MG/ML / clavulanate 11.4 MG/ML Oral Suspension':
        'amoxicillin-clavulanate 400-57 mg/5 mL suspension',
      'nitrofurantoin, macrocrystals 25 MG / nitrofurantoin, monohydrate 75 MG Oral Capsule': 'nitrofurantoin 100 mg',
      'heparin sodium, porcine 5000 UNT/ML Injectable Solution': 'heparin 5000 units/mL solution',
      'Sodium Chloride 9 MG/ML Injectable Solution': 'sodium chloride 9 mg/mL solution',
      Codeine: 'codeine',
    };
    for (const [name, short] of Object.entries(said)) expect(of(name)).toBe(short);
  });

  it('name illnesses in few words', () => {
    const words = new Words();
    const of = (display: string): string => words.name(snomed('1', display));
    expect(of('History of malignant neoplasm of colon (situation)')).toBe('past colon cancer');
    expect(of('Primary malignant neoplasm of lung (disorder)')).toBe('lung cancer');
    expect(of('Proteinuria due to type 2 diabetes mellitus (disorder)')).toBe('proteinuria');
    expect(of('Hypertension, pregnancy-induced (disorder)')).toBe('hypertension, pregnancy-induced');
  });

  it('read components of one unit together, others by name', () => {
    const base = {
      kind: 'observation',
      id: 0,
      time: 0,
      by: 0,
      occurrence: 0,
      issued: 0,
      category: 'vital-signs',
    } as const;
    const part = (number: number, unit: string) => ({ concept: C.systolic, value: { number, unit } });
    expect(
      finding(
        { ...base, concept: C.bloodPressure, components: [part(120, 'mm[Hg]'), part(80, 'mm[Hg]')] },
        new Words(),
      ),
    ).toBe('BP 120/80');
    expect(finding({ ...base, concept: C.urinalysis, components: [part(1, 'mg/dL'), part(2, '%')] }, new Words())).toBe(
      'urinalysis macro (dipstick) panel systolic blood pressure 1, systolic blood pressure 2%',
    );
  });
});

describe('base64', () => {
  it('is what Node makes of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(base64(text)).toBe(Buffer.from(text, 'utf8').toString('base64'));
      }),
      { numRuns: 300 },
    );
  });
});
