import { describe, expect, it } from 'vitest';
import { DAY, HOUR, YEAR } from '../../src/base/index.ts';
import type { Expression } from '../../src/engine/index.ts';
import { DRUG, drug, LAB, lab, SNOMED, snomed, translated } from './reading.ts';

const number = (value: number): Expression => ({ op: 'literal', value });
const sample = (distribution: string, ...of: number[]) => ({ op: 'sample', distribution, of: of.map(number), k: 0 });
const built = (expression: unknown) => ({ expression });

/** A GMF state (without its transition) and the same in our language. */
const STATES: readonly (readonly [string, object, object])[] = [
  ['Simple', { type: 'Simple', remarks: ['one', 'two'] }, { remarks: 'one\ntwo' }],
  [
    'Guard',
    { type: 'Guard', allow: { condition_type: 'Age', operator: '>=', quantity: 18, unit: 'years' } },
    { wait_for: built({ op: 'compare', how: '>=', left: { op: 'age', completed: 'years' }, right: number(18) }) },
  ],
  ['Delay, exact', { type: 'Delay', exact: { quantity: 1.5, unit: 'months' } }, { wait: built(number(45 * DAY)) }],
  [
    'Delay, range',
    { type: 'Delay', range: { low: 1, high: 2, unit: 'years' } },
    { wait: built(sample('uniform', YEAR, 2 * YEAR)) },
  ],
  [
    'Delay, gaussian, rounded',
    {
      type: 'Delay',
      unit: 'days',
      distribution: { kind: 'GAUSSIAN', round: true, parameters: { mean: 5, standardDeviation: 2 } },
    },
    {
      wait: built({
        op: 'arithmetic',
        how: '*',
        left: { op: 'function', name: 'round', of: [sample('normal', 5, 2)] },
        right: number(DAY),
      }),
    },
  ],
  [
    'Delay, exponential: the mean is the mean',
    { type: 'Delay', unit: 'hours', distribution: { kind: 'EXPONENTIAL', parameters: { mean: 3 } } },
    { wait: built(sample('exponential', 3 * HOUR)) },
  ],
  [
    'Delay, triangular',
    { type: 'Delay', unit: 'days', distribution: { kind: 'TRIANGULAR', parameters: { min: 1, mode: 2, max: 4 } } },
    { wait: built(sample('triangular', DAY, 2 * DAY, 4 * DAY)) },
  ],
  ['SetAttribute, text', { type: 'SetAttribute', attribute: 'a b', value: 'x' }, { set: { 'a b': { text: 'x' } } }],
  ['SetAttribute, number', { type: 'SetAttribute', attribute: 'a', value: 2 }, { set: { a: built(number(2)) } }],
  ['SetAttribute, nothing', { type: 'SetAttribute', attribute: 'a' }, { set: { a: null } }],
  ['SetAttribute, null', { type: 'SetAttribute', attribute: 'a', value: null }, { set: { a: null } }],
  [
    'SetAttribute, code',
    { type: 'SetAttribute', attribute: 'a', value_code: SNOMED },
    { set: { a: { code: snomed } } },
  ],
  [
    'SetAttribute, other attribute',
    { type: 'SetAttribute', attribute: 'a', value_attribute: 'b' },
    { set: { a: built({ op: 'attribute', name: 'b' }) } },
  ],
  [
    'SetAttribute, range with decimals',
    { type: 'SetAttribute', attribute: 'a', range: { low: 1, high: 2, decimals: 1 } },
    { set: { a: { value: built(sample('uniform', 1, 2)), decimals: 1 } } },
  ],
  [
    'SetAttribute, gaussian with a lower limit',
    {
      type: 'SetAttribute',
      attribute: 'a',
      distribution: { kind: 'GAUSSIAN', parameters: { mean: 3, standardDeviation: 1, min: 0 } },
    },
    { set: { a: built({ op: 'function', name: 'max', of: [sample('normal', 3, 1), number(0)] }) } },
  ],
  [
    'SetAttribute, expression',
    { type: 'SetAttribute', attribute: 'a', expression: '#{b c} * 2 + #{age}' },
    {
      set: {
        a: built({
          op: 'arithmetic',
          how: '+',
          left: { op: 'arithmetic', how: '*', left: { op: 'attribute', name: 'b c' }, right: number(2) },
          right: { op: 'age' },
        }),
      },
    },
  ],
  ['Counter, up', { type: 'Counter', attribute: 'n', action: 'increment' }, { count: { n: 1 } }],
  ['Counter, down', { type: 'Counter', attribute: 'n', action: 'decrement', amount: 3 }, { count: { n: -3 } }],
  [
    'Encounter',
    {
      type: 'Encounter',
      encounter_class: 'urgentcare',
      codes: [SNOMED],
      reason: 'an attribute',
      telemedicine_possibility: 'possible',
    },
    {
      encounter: { class: 'urgent_care', type: snomed, reason: { state: 'an attribute' }, telemedicine: 'possible' },
      stay_open: true,
    },
  ],
  ['Encounter, wellness', { type: 'Encounter', wellness: true, reason: '' }, { at_visit: 'any', stay_open: true }],
  ['EncounterEnd', { type: 'EncounterEnd' }, { end_encounter: true }],
  [
    'EncounterEnd with a disposition',
    { type: 'EncounterEnd', discharge_disposition: { system: 'NUBC', code: 1, display: 'Home' } },
    { end_encounter: { disposition: { system: 'nubc', code: '01', display: 'Home' } } },
  ],
  [
    'ConditionOnset, diagnosed now',
    { type: 'ConditionOnset', codes: [SNOMED], target_encounter: '', assign_to_attribute: 'htn' },
    { condition_onset: { code: snomed, diagnose: 'now', assign: 'htn' } },
  ],
  [
    'ConditionOnset, diagnosed at a visit of the caller',
    { type: 'ConditionOnset', codes: [SNOMED], target_encounter: 'Visit' },
    { condition_onset: { code: snomed, diagnose: { at: 'Visit' } } },
  ],
  [
    'ConditionEnd, by attribute',
    { type: 'ConditionEnd', referenced_by_attribute: 'a' },
    { condition_end: { attribute: 'a' } },
  ],
  ['ConditionEnd, by codes', { type: 'ConditionEnd', codes: [SNOMED, DRUG] }, { condition_end: [snomed, drug] }],
  [
    'AllergyOnset',
    {
      type: 'AllergyOnset',
      codes: [SNOMED],
      allergy_type: 'intolerance',
      category: 'food',
      reactions: [{ reaction: SNOMED, possible_severities: [{ level: 'mild', value: 0.4 }] }],
    },
    {
      allergy_onset: {
        code: snomed,
        type: 'intolerance',
        category: 'food',
        diagnose: 'now',
        reactions: [{ code: snomed, severity: { mild: 0.4 } }],
      },
    },
  ],
  ['AllergyEnd', { type: 'AllergyEnd', referenced_by_attribute: 'a' }, { allergy_end: { attribute: 'a' } }],
  [
    'MedicationOrder',
    {
      type: 'MedicationOrder',
      codes: [DRUG],
      chronic: true,
      prescription: {
        as_needed: true,
        dosage: { amount: 2, frequency: 3, period: 1, unit: 'days' },
        duration: { quantity: 2, unit: 'weeks' },
        refills: 1,
        instructions: [SNOMED],
      },
    },
    {
      prescribe: {
        code: drug,
        chronic: true,
        administered: false,
        dosage: {
          as_needed: true,
          amount: built(number(2)),
          every: built(number(DAY)),
          times: 3,
          for: built(number(14 * DAY)),
          refills: 1,
          instructions: [snomed],
        },
      },
    },
  ],
  [
    'MedicationEnd',
    { type: 'MedicationEnd', referenced_by_attribute: 'a' },
    { stop: { attribute: 'a', reason: { system: 'snomed', code: '182840001' } } },
  ],
  [
    'CarePlanStart',
    {
      type: 'CarePlanStart',
      codes: [SNOMED],
      activities: [SNOMED],
      goals: [{ text: 'Walk' }, { observation: { codes: [LAB], operator: '<', value: 7 } }],
    },
    {
      care_plan: {
        code: snomed,
        activities: [snomed],
        goals: ['Walk', 'Hemoglobin A1c/Hemoglobin.total in Blood < 7'],
      },
    },
  ],
  ['CarePlanEnd', { type: 'CarePlanEnd', codes: [SNOMED] }, { end_care_plan: snomed }],
  [
    'Procedure',
    { type: 'Procedure', codes: [SNOMED], duration: { low: 1, high: 2, unit: 'hours' } },
    { procedure: { code: snomed, takes: built(sample('uniform', HOUR, 2 * HOUR)) } },
  ],
  [
    'VitalSign, drawn anew at each reading',
    { type: 'VitalSign', vital_sign: 'LDL', unit: 'mg/dL', range: { low: 1, high: 2 } },
    { vital: { name: 'LDL', unit: 'mg/dL', value: built(sample('uniform', 1, 2)), fresh: true } },
  ],
  [
    'VitalSign, constant',
    { type: 'VitalSign', vital_sign: 'LDL', unit: 'mg/dL', exact: { quantity: 3 } },
    { vital: { name: 'LDL', unit: 'mg/dL', value: built(number(3)), fresh: false } },
  ],
  [
    'Observation, vital sign',
    { type: 'Observation', category: 'laboratory', unit: '%', codes: [LAB], vital_sign: 'Blood Glucose' },
    { observe: { code: lab, category: 'laboratory', unit: '%', value: { vital: 'Blood Glucose' } } },
  ],
  [
    'Observation, code',
    { type: 'Observation', category: 'survey', unit: '', codes: [LAB], value_code: SNOMED },
    { observe: { code: lab, category: 'survey', value: { code: snomed } } },
  ],
  [
    'Observation, text',
    { type: 'Observation', category: 'exam', unit: '{x}', codes: [LAB], exact: { quantity: 'fine' } },
    { observe: { code: lab, category: 'exam', unit: '{x}', value: { text: 'fine' } } },
  ],
  [
    'MultiObservation',
    {
      type: 'MultiObservation',
      category: 'vital-signs',
      codes: [LAB],
      observations: [{ category: 'vital-signs', unit: '%', codes: [LAB], attribute: 'a' }],
    },
    {
      panel: {
        code: lab,
        category: 'vital-signs',
        components: [{ code: lab, category: 'vital-signs', unit: '%', value: { attribute: 'a' } }],
      },
    },
  ],
  [
    'DiagnosticReport',
    {
      type: 'DiagnosticReport',
      codes: [LAB],
      observations: [{ category: 'survey', unit: '%', codes: [LAB], range: { low: 1, high: 1 } }],
    },
    {
      report: {
        code: lab,
        category: 'note',
        observations: [{ code: lab, category: 'survey', unit: '%', value: built(number(1)) }],
      },
    },
  ],
  [
    'ImagingStudy',
    {
      type: 'ImagingStudy',
      procedure_code: SNOMED,
      series: [
        {
          body_site: SNOMED,
          modality: { system: 'DICOM-DCM', code: 'DX', display: 'Digital Radiography' },
          instances: [
            { title: 'One', sop_class: { system: 'DICOM-SOP', code: '1.2.840.10008.5.1.4.1.1.1.1', display: 'X-Ray' } },
          ],
        },
      ],
    },
    {
      imaging: {
        procedure: snomed,
        series: [
          {
            body_site: snomed,
            modality: { system: 'dicom', code: 'DX', display: 'Digital Radiography' },
            instances: [
              {
                title: 'One',
                sop_class: { system: 'uri', code: 'urn:oid:1.2.840.10008.5.1.4.1.1.1.1', display: 'X-Ray' },
              },
            ],
          },
        ],
      },
    },
  ],
  [
    'Symptom',
    { type: 'Symptom', symptom: 'Chest Pain', cause: 'x', probability: 0.5, range: { low: 10, high: 20 } },
    { symptom: { name: 'Chest Pain', severity: built(sample('uniform', 10, 20)), probability: 0.5, cause: 'x' } },
  ],
  ['Device', { type: 'Device', code: SNOMED, manufacturer: 'm' }, { device: { code: snomed, manufacturer: 'm' } }],
  ['DeviceEnd', { type: 'DeviceEnd', codes: [SNOMED] }, { end_device: snomed }],
  [
    'SupplyList',
    { type: 'SupplyList', supplies: [{ code: SNOMED, quantity: 2 }] },
    { supply: [{ code: snomed, quantity: 2 }] },
  ],
  ['Vaccine', { type: 'Vaccine', codes: [SNOMED], series: 2 }, { vaccinate: { code: snomed, dose: 2 } }],
  [
    'Death',
    { type: 'Death', codes: [SNOMED], exact: { quantity: 3, unit: 'days' } },
    { death: { cause: snomed, after: built(number(3 * DAY)) } },
  ],
  ['CallSubmodule', { type: 'CallSubmodule', submodule: 'a/b' }, { call: 'a/b' }],
];

describe('state types', () => {
  it.each(STATES)('%s', (_name, state, wanted) => {
    const { value, diagnostics } = translated(state);
    expect(diagnostics.filter((each) => each.code !== 'gmf-difference')).toEqual([]);
    expect(value).toMatchObject(wanted);
    expect(Object.keys(value as object)).toEqual(Object.keys(wanted));
  });

  it('is complete: every type of gmf.md 1.3 is here or in another test', async () => {
    const { STATE_FIELDS } = await import('../../src/gmf/state-fields.ts');
    const here = new Set(STATES.map(([, state]) => (state as { type: string }).type));
    const missing = Object.keys(STATE_FIELDS).filter((type) => !here.has(type));
    expect(missing).toEqual(['Initial', 'Terminal', 'Physiology']);
  });
});
