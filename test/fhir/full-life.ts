import type { EncounterClass, EntryId, Life, ObservationCategory, ObservationValue } from '../../src/record/index.ts';
import type { Concept } from '../../src/terminology/index.ts';
import { C } from './codes.ts';
import { at, CLINIC, DESERT_CLINIC, HOSPITAL, LifeDraft, person } from './life.ts';

/** One life with every kind of entry, ended and open, before and in the last ten years. As of 2025-06-30. */
export function fullLife(index = 0): Life {
  const draft = new LifeDraft(person(index));
  longAgo(draft);
  checkUp(draft);
  stay(draft);
  recent(draft);
  return draft.life(undefined, { marital_status: 'M' });
}

export const AS_OF = at('2025-06-30', 24);
export const TEN_YEARS_AGO = at('2015-06-30', 24);

function visit(
  draft: LifeDraft,
  kind: EncounterClass,
  type: Concept,
  time: number,
  hours: number | undefined,
  site = CLINIC,
): EntryId {
  const end = hours === undefined ? {} : { end: time + hours * 3600 };
  return draft.add({ kind: 'encounter', class: kind, type, time, site, by: 1, ...end });
}

function observe(
  draft: LifeDraft,
  encounter: EntryId,
  time: number,
  category: ObservationCategory,
  concept: Concept,
  value: ObservationValue | undefined,
  more: { range?: { low?: number; high?: number }; order?: EntryId; issued?: number } = {},
): EntryId {
  const valued = value ? { value } : {};
  return draft.add({
    kind: 'observation',
    time,
    issued: time,
    category,
    concept,
    encounter,
    by: 2,
    ...valued,
    ...more,
  });
}

/** Before the window: an appendix out, a healed bronchitis, a hypertension that lasts. */
function longAgo(draft: LifeDraft): void {
  const time = at('1996-02-11', 14);
  const stay = visit(draft, 'inpatient', C.admission, time, 60, HOSPITAL);
  draft.add({
    kind: 'procedure',
    time,
    end: time + 5400,
    concept: C.appendectomy,
    lasting: true,
    encounter: stay,
    by: 3,
  });
  draft.add({ kind: 'procedure', time, end: time + 600, concept: C.chestXRay, encounter: stay, by: 4 });
  const clinic = visit(draft, 'ambulatory', C.symptomVisit, at('2011-03-01', 10), 1);
  const onset = at('2011-02-26');
  draft.add({
    kind: 'condition',
    time: at('2011-03-01', 10, 10),
    onset,
    abatement: at('2011-03-20'),
    concept: C.bronchitis,
    category: 'encounter_diagnosis',
    encounter: clinic,
    by: 5,
  });
  const problem = draft.add({
    kind: 'condition',
    time: at('2011-03-01', 10, 20),
    onset: at('2010-06-01'),
    concept: C.hypertension,
    category: 'problem_list',
    encounter: clinic,
    by: 6,
  });
  draft.add({
    kind: 'medication',
    time: at('2011-03-01', 10, 30),
    concept: C.lisinopril,
    chronic: true,
    encounter: clinic,
    reasonEntry: problem,
    by: 7,
    dosage: {
      asNeeded: false,
      amount: 1,
      frequency: 1,
      period: { value: 1, unit: 'd' },
      refills: 3,
      duration: 90 * 86400,
    },
  });
  draft.add({
    kind: 'care_plan',
    time: at('2011-03-01', 10, 40),
    concept: C.education,
    activities: [C.education],
    goals: [{ text: 'Blood pressure below 130/80 mmHg', measure: C.bloodPressure }, { text: 'Walk each day' }],
    encounter: clinic,
    reasonEntry: problem,
    by: 8,
  });
  draft.add({
    kind: 'allergy',
    time: at('2011-03-01', 10, 45),
    onset: at('1975-01-01'),
    concept: C.penicillinAllergy,
    type: 'allergy',
    category: 'medication',
    reactions: [{ manifestation: C.wheal, severity: 'moderate' }],
    encounter: clinic,
    by: 9,
  });
  draft.add({
    kind: 'immunization',
    time: at('2011-03-01', 10, 50),
    concept: C.tdap,
    dose: 1,
    encounter: clinic,
    by: 10,
  });
}

/** All vital signs, laboratory with and without ranges, social history and a survey, in Boston. */
function checkUp(draft: LifeDraft): void {
  const time = at('2018-07-10', 9);
  const encounter = visit(draft, 'wellness', C.checkUp, time, 1);
  const vital = (concept: Concept, number: number, unit: string): EntryId =>
    observe(draft, encounter, time + 300, 'vital-signs', concept, { number, unit });
  vital(C.height, 163.2, 'cm');
  vital(C.weight, 74.1, 'kg');
  vital(C.bmi, 27.8, 'kg/m2');
  vital(C.temperature, 36.8, 'Cel');
  vital(C.heartRate, 71, '/min');
  vital(C.respiratoryRate, 14, '/min');
  vital(C.headCircumference, 55, 'cm');
  vital(C.bmiPercentile, 61, '%');
  vital(C.weightForLength, 52, '%');
  vital(C.headPercentile, 44, '%');
  vital(C.oxygen, 97, '%');
  const pressure = (concept: Concept, number: number): { concept: Concept; value: ObservationValue } => ({
    concept,
    value: { number, unit: 'mm[Hg]' },
  });
  draft.add({
    kind: 'observation',
    time: time + 400,
    issued: time + 400,
    category: 'vital-signs',
    concept: C.bloodPressure,
    components: [pressure(C.systolic, 138), pressure(C.diastolic, 86)],
    encounter,
    by: 11,
  });
  observe(draft, encounter, time + 500, 'social-history', C.smoking, { concept: C.exSmoker });
  vital(C.pain, 2, '{score}');
  const audit = observe(draft, encounter, time + 600, 'survey', C.auditC, { number: 3, unit: '{score}' });
  draft.add({
    kind: 'report',
    time: time + 600,
    issued: time + 600,
    category: 'laboratory',
    concept: C.auditCReport,
    results: [audit],
    encounter,
    by: 28,
  });
  const order = draft.add({ kind: 'order', time: time + 700, concept: C.metabolicPanel, encounter, by: 12 });
  const issued = time + 30 * 3600;
  const results = [
    observe(
      draft,
      encounter,
      time + 900,
      'laboratory',
      C.glucose,
      { number: 112, unit: 'mg/dL' },
      { range: { low: 70, high: 99 }, order, issued },
    ),
    observe(
      draft,
      encounter,
      time + 900,
      'laboratory',
      C.sodium,
      { number: 133, unit: 'mmol/L' },
      { range: { low: 135, high: 145 }, order, issued },
    ),
    observe(
      draft,
      encounter,
      time + 900,
      'laboratory',
      C.hba1c,
      { number: 4, unit: '%', comparator: '<' },
      { range: { high: 5.7 }, order, issued },
    ),
    observe(draft, encounter, time + 900, 'laboratory', C.urineColor, { text: 'Straw' }, { order, issued }),
  ];
  draft.add({
    kind: 'report',
    time: time + 900,
    issued,
    category: 'laboratory',
    concept: C.metabolicPanel,
    results,
    order,
    encounter,
    by: 13,
  });
  draft.add({ kind: 'immunization', time: time + 1200, concept: C.influenzaVaccine, encounter, by: 14 });
}

/** An emergency visit and the stay that follows, with imaging, administration, device, supplies. */
function stay(draft: LifeDraft): void {
  const time = at('2020-11-01', 1, 30);
  const arrival = visit(draft, 'emergency', C.emergency, time, 3, HOSPITAL);
  const pneumonia = draft.add({
    kind: 'condition',
    time: time + 5400,
    onset: time - 3 * 86400,
    abatement: at('2020-12-01'),
    concept: C.pneumonia,
    category: 'encounter_diagnosis',
    encounter: arrival,
    by: 15,
  });
  const encounter = draft.add({
    kind: 'encounter',
    class: 'inpatient',
    type: C.admission,
    time: time + 3 * 3600,
    end: at('2020-11-05', 11),
    site: HOSPITAL,
    reason: C.pneumonia,
    reasonEntry: pneumonia,
    disposition: C.home,
    by: 16,
  });
  const admitted = time + 4 * 3600;
  draft.add({
    kind: 'administration',
    time: admitted,
    concept: C.ibuprofen,
    dosage: { asNeeded: false, amount: 2 },
    reason: C.pneumonia,
    encounter,
    by: 17,
  });
  draft.add({
    kind: 'imaging',
    time: admitted,
    procedure: C.chestXRay,
    series: [
      { bodySite: C.thorax, modality: C.radiography, instances: [{ title: 'Chest, frontal', sopClass: C.dxImage }] },
    ],
    encounter,
    by: 18,
  });
  draft.add({
    kind: 'report',
    time: admitted,
    issued: admitted + 3600,
    category: 'imaging',
    concept: C.xrReport,
    results: [],
    encounter,
    by: 19,
  });
  draft.add({
    kind: 'procedure',
    time: admitted,
    end: admitted + 900,
    concept: C.chestXRay,
    reasonEntry: pneumonia,
    encounter,
    by: 20,
  });
  draft.add({
    kind: 'device',
    time: admitted + 7200,
    concept: C.pacemaker,
    manufacturer: 'Hollis Cardiac',
    model: 'HC two',
    encounter,
    by: 21,
  });
  draft.add({ kind: 'supply', time: admitted + 7300, concept: C.ibuprofen, quantity: 10, encounter, by: 22 });
  draft.add({
    kind: 'medication',
    time: at('2020-11-05', 10),
    end: at('2020-11-15'),
    concept: C.amoxicillin,
    chronic: false,
    encounter,
    reason: C.pneumonia,
    by: 23,
    dosage: { asNeeded: false, amount: 1, frequency: 3, period: { value: 1, unit: 'd' }, duration: 10 * 86400 },
  });
}

/** In Arizona: self-medication without a visit, a stopped drug, a stay that goes on. */
function recent(draft: LifeDraft): void {
  draft.add({
    kind: 'medication',
    time: at('2023-01-05', 8),
    concept: C.ibuprofen,
    chronic: false,
    by: 24,
    dosage: { asNeeded: true, amount: 1, frequency: 1, period: { value: 6, unit: 'h' } },
  });
  const clinic = visit(draft, 'virtual', C.symptomVisit, at('2024-08-08', 16), 0.5, DESERT_CLINIC);
  const diagnosis = draft.add({
    kind: 'condition',
    time: at('2024-08-08', 16, 10),
    onset: at('2024-08-01'),
    concept: C.bronchitis,
    category: 'encounter_diagnosis',
    encounter: clinic,
    by: 25,
  });
  draft.add({
    kind: 'medication',
    time: at('2024-08-08', 16, 12),
    end: at('2024-08-10'),
    endReason: C.wheal,
    concept: C.amoxicillin,
    chronic: false,
    encounter: clinic,
    reasonEntry: diagnosis,
    by: 26,
    dosage: { asNeeded: false },
  });
  const open = visit(draft, 'inpatient', C.admission, at('2025-06-29', 20), undefined, HOSPITAL);
  draft.add({ kind: 'procedure', time: at('2025-06-30', 23), concept: C.chestXRay, encounter: open, by: 27 });
  observe(
    draft,
    open,
    at('2025-06-30', 22),
    'laboratory',
    C.glucose,
    { number: 101, unit: 'mg/dL' },
    { issued: at('2025-07-01', 6) },
  );
  observe(draft, open, at('2025-06-30', 22), 'exam', C.urinalysis, { flag: true });
}
