import { describe, expect, it } from 'vitest';
import { DAY, dayOf, startOfDay } from '../../src/base/index.ts';
import { CONDITIONS } from '../../src/gmf/condition.ts';
import { printExpression } from '../../src/language/index.ts';
import { LAB, pointedAt, readStates, SNOMED } from './reading.ts';

const read = (allow: object) => readStates({ S: { type: 'Guard', allow, direct_transition: 'End' } });

/** The condition in our language. */
function printed(allow: object): string {
  const { module, diagnostics } = read(allow);
  expect(diagnostics.filter((each) => each.severity === 'error')).toEqual([]);
  const { wait_for } = module!.states.S as { wait_for: { expression: never } };
  return printExpression(wait_for.expression, { code: (key) => key.replace(/\W/g, '_') });
}

const AGE = { condition_type: 'Age', operator: '<', quantity: 6, unit: 'months' };
const SMOKER = { condition_type: 'Attribute', attribute: 'smoker', operator: '==', value: true };

const CASES: readonly (readonly [object, string])[] = [
  [{ condition_type: 'True' }, 'true'],
  [{ condition_type: 'False' }, 'false'],
  [AGE, 'completed_months() < 6'],
  [{ condition_type: 'And', conditions: [AGE, SMOKER] }, 'completed_months() < 6 and smoker = true'],
  [{ condition_type: 'Or', conditions: [AGE, SMOKER] }, 'completed_months() < 6 or smoker = true'],
  [{ condition_type: 'And', conditions: [] }, 'true'],
  [{ condition_type: 'Or', conditions: [AGE] }, 'completed_months() < 6'],
  [{ condition_type: 'Not', condition: SMOKER }, 'not smoker = true'],
  [
    { condition_type: 'At Least', minimum: 1, conditions: [AGE, SMOKER] },
    'at_least(1, completed_months() < 6, smoker = true)',
  ],
  [{ condition_type: 'At Most', maximum: 1, conditions: [AGE] }, 'at_most(1, completed_months() < 6)'],
  [{ condition_type: 'Gender', gender: 'F' }, 'gender = "F"'],
  [{ condition_type: 'Race', race: 'White' }, 'race = "white"'],
  [{ condition_type: 'Socioeconomic Status', category: 'Low' }, 'socioeconomic_category = "Low"'],
  [{ condition_type: 'Date', operator: '>=', year: 2016 }, 'year >= 2016'],
  [{ condition_type: 'Date', operator: '==', month: 2 }, 'month = 2'],
  [
    {
      condition_type: 'Date',
      operator: '<',
      date: { year: 2020, month: 3, day: 1, hour: 12, minute: 0, second: 0, millisecond: 5 },
    },
    'now < date("2020-03-01T12:00:00.005")',
  ],
  [{ condition_type: 'Symptom', symptom: 'Chest Pain', operator: '>', value: 20 }, 'symptom("Chest Pain") > 20'],
  [{ condition_type: 'Vital Sign', vital_sign: 'LDL', operator: '>', value: 3 }, 'vital("LDL") > 3'],
  [{ condition_type: 'Observation', codes: [LAB], operator: '>', value: 7 }, 'last(loinc_4548_4) > 7'],
  [
    { condition_type: 'Observation', codes: [LAB], operator: '==', value_code: SNOMED },
    'last(loinc_4548_4) = snomed_59621000',
  ],
  [
    { condition_type: 'Observation', referenced_by_attribute: 'a', operator: 'is not nil' },
    'last(attribute("a")) is not missing',
  ],
  [{ condition_type: 'Attribute', attribute: 'a', operator: 'is nil' }, 'a is missing'],
  [{ condition_type: 'Attribute', attribute: 'a b', operator: '!=', value: 'x' }, 'attribute("a b") != "x"'],
  [{ condition_type: 'Active Condition', codes: [SNOMED] }, 'active(snomed_59621000)'],
  [{ condition_type: 'Active Allergy', codes: [SNOMED] }, 'active(allergy snomed_59621000)'],
  [{ condition_type: 'Active Medication', referenced_by_attribute: 'm' }, 'active(medication attribute("m"))'],
  [{ condition_type: 'ActiveCarePlan', codes: [SNOMED] }, 'active(care_plan snomed_59621000)'],
  [
    { condition_type: 'PriorState', name: 'S', since: 'Initial', within: { quantity: 2, unit: 'weeks' } },
    'visited(S, within 2 weeks, since Initial)',
  ],
];

describe('conditions', () => {
  it.each(CASES)('%j: %s', (allow, text) => {
    expect(printed(allow)).toBe(text);
  });

  it('are complete', () => {
    const types = CASES.map(([allow]) => (allow as { condition_type: string }).condition_type.replace(' ', ''));
    expect(Object.keys(CONDITIONS).filter((kind) => !types.includes(kind))).toEqual([]);
  });

  it('read an exact date', () => {
    const { module } = read({ condition_type: 'Date', operator: '<', date: { year: 2020, month: 3, day: 2 } });
    expect(module!.states.S).toMatchObject({
      wait_for: { expression: { right: { value: startOfDay(dayOf(2020, 3, 2)) } } },
    });
    expect(startOfDay(dayOf(2020, 3, 2)) % DAY).toBe(0);
  });

  it.each<[object, string]>([
    [
      { condition_type: 'Agee' },
      '"Agee": error gmf-unknown-type "Agee" is not a known condition type | did you mean "Age"?',
    ],
    [
      { ...AGE, unit: 'weeks' },
      '"weeks": warning unknown-word "weeks" is not a known unit of age | known: "years", "months"',
    ],
    [
      { ...AGE, operator: '=>' },
      '"=>": warning unknown-word "=>" is not a known operator | known: "<", "<=", "==", "!=", ">=", ">", "is nil", "is not nil"',
    ],
    [{ ...AGE, value: 0 }, '"value": warning gmf-ignored-field Synthea ignores "value" here; "quantity" counts'],
    [{ ...SMOKER, operator: '>' }, '">": error type-mismatch true and false have no order; only == and != fit'],
    [
      { condition_type: 'PriorState', name: 'Inital' },
      '"Inital": warning unknown-state no state is named "Inital" | did you mean "Initial"?',
    ],
  ])('%j', (allow, message) => {
    expect(pointedAt(read(allow))).toEqual([message]);
  });
});
