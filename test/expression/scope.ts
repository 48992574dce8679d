import type { AttributeType, ExpressionScope, NameKind } from '../../src/language/expression/index.ts';
import type { Concept } from '../../src/terminology/index.ts';

const coding = (system: 'snomed' | 'rxnorm' | 'loinc', code: string, display: string): Concept => ({
  codings: [{ system, code, display }],
});

export const CODES: Readonly<Record<string, Concept>> = {
  hypertension: coding('snomed', '59621000', 'Essential hypertension (disorder)'),
  diabetes: coding('snomed', '44054006', 'Diabetes mellitus type 2 (disorder)'),
  metformin: coding('rxnorm', '860975', '24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet'),
  'labs.acr': coding('loinc', '9318-7', 'Albumin/Creatinine [Mass Ratio] in Urine'),
};

const PARAMETERS: readonly (readonly [string, string])[] = [
  ['incidence', 'per person-year'],
  ['recheck', 'd'],
  ['slope', '/a'],
  ['threshold', 'mm[Hg]'],
  ['share', '1'],
];

const OWN: Readonly<Record<string, AttributeType>> = {
  stage: { name: 'test.stage', type: 'number' },
  control: { name: 'test.control', type: 'text', values: ['good', 'poor'] },
  weight_then: { name: 'test.weight_then', type: 'number', unit: 'kg' },
};

const OTHER: Readonly<Record<string, AttributeType>> = {
  sex: { name: 'sex', type: 'text', values: ['female', 'male'] },
  smoker: { name: 'smoker', type: 'boolean' },
  label: { name: 'label', type: 'text' },
  ckd: { name: 'ckd', type: 'any' },
  'quit smoking age': { name: 'quit smoking age', type: 'any' },
  next_birth: { name: 'next_birth', type: 'instant' },
  'diabetes.severity': { name: 'diabetes.severity', type: 'number' },
};

const VARIABLES: Readonly<Record<string, { unit: string; codes: readonly string[] }>> = {
  systolic_blood_pressure: { unit: 'mm[Hg]', codes: ['loinc|8480-6'] },
  bmi: { unit: 'kg/m2', codes: ['loinc|39156-5'] },
  weight: { unit: 'kg', codes: ['loinc|29463-7'] },
  hba1c: { unit: '%', codes: ['loinc|4548-4'] },
};

const STATES = ['at_risk', 'onset', 'Follow Up', 'onset_visit'];

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

export const scope: ExpressionScope = {
  parameter(name) {
    const index = PARAMETERS.findIndex(([each]) => each === name);
    return index < 0 ? undefined : { index, unit: PARAMETERS[index]![1] };
  },
  ownAttribute: (name) => own(OWN, name),
  attribute: (name) => own(OTHER, name) ?? Object.values(OWN).find((each) => each.name === name),
  variable: (name) => own(VARIABLES, name),
  vital: (name) => name === 'Heart Rate',
  code: (name) => own(CODES, name),
  state: (name) => STATES.includes(name),
  names(kind: NameKind) {
    const names = {
      parameter: PARAMETERS.map(([name]) => name),
      attribute: [...Object.keys(OWN), ...Object.keys(OTHER)],
      variable: Object.keys(VARIABLES),
      vital: ['Heart Rate'],
      code: Object.keys(CODES),
      state: STATES,
    };
    return names[kind];
  },
};

/** Names for printing, from the same tables. */
export const names = {
  parameter: (index: number) => PARAMETERS[index]?.[0],
  code: (key: string) =>
    Object.keys(VARIABLES).find((name) => VARIABLES[name]!.codes.includes(key)) ??
    Object.keys(CODES).find((name) => `${CODES[name]!.codings[0].system}|${CODES[name]!.codings[0].code}` === key),
  attribute: (name: string) => Object.keys(OWN).find((short) => OWN[short]!.name === name) ?? name,
};
