import { describe, expect, it } from 'vitest';
import { DAY, HOUR, YEAR } from '../../src/base/index.ts';
import type { Expression } from '../../src/engine/index.ts';
import { compileExpression, naming } from '../../src/language/expression/index.ts';
import type { Wanted } from '../../src/language/state-type.ts';
import { scope } from './scope.ts';

const ANY: Wanted = { type: 'any' };

function compiled(text: string, wanted: Wanted = ANY): Expression {
  const { expression, problems } = compileExpression(text, scope, wanted);
  expect(problems, text).toEqual([]);
  return expression!;
}

/** `offset+length code message | hint` of the problems. */
function problems(text: string, wanted: Wanted = ANY, steady = false): readonly string[] {
  return compileExpression(text, scope, wanted, steady).problems.map(
    (p) => `${p.offset}+${p.length} ${p.code} ${p.message}${p.hint === undefined ? '' : ` | ${p.hint}`}`,
  );
}

const number = (value: number): Expression => ({ op: 'literal', value });
const variable = (name: string): Expression => ({ op: 'variable', name });

describe('precedence', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['2 - 3 - 4', -5],
    ['2 * 3 ^ 2', 18],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['12 / 3 / 2', 2],
    ['1.5e3 - 1e-1', 1499.9],
  ])('%s = %s', (text, value) => {
    expect(compiled(text)).toEqual(number(value));
  });

  it('binds not, and, or in this order', () => {
    const smoker = { op: 'attribute', name: 'smoker' };
    const old = { op: 'compare', how: '>', left: { op: 'age' }, right: number(60) };
    expect(compiled('not smoker and age > 60 or smoker')).toEqual({
      op: 'or',
      of: [{ op: 'and', of: [{ op: 'not', of: smoker }, old] }, smoker],
    });
    expect(compiled('not age > 60')).toEqual({ op: 'not', of: old });
  });
});

describe('units', () => {
  it.each([
    ['systolic_blood_pressure >= 140', 140],
    ["systolic_blood_pressure >= 140 'mm[Hg]'", 140],
    ["systolic_blood_pressure >= 18.7 'kPa'", 140.262],
    ["weight > 150 '[lb_av]'", 68.0389],
    ['age >= 6 months', 0.5],
    ['hba1c >= 6.5', 6.5],
    ["hba1c >= 0.065 '1'", 6.5],
    ["bmi >= 0.003 'kg/cm2'", 30],
    ['completed_months() < 2 years', 24],
    ['time_since(onset) > 2 years', 2 * YEAR],
    ['time_since(last(hba1c)) > 36 hours', 36 * HOUR],
    ['time_since(next_birth) > -2 years', -2 * YEAR],
  ])('%s', (text, bound) => {
    const e = compiled(text) as Extract<Expression, { op: 'compare' }>;
    expect((e.right as { value: number }).value).toBeCloseTo(bound, 3);
  });

  it('converts what is asked for', () => {
    expect(compiled('2 weeks', { type: 'duration' })).toEqual(number(14 * DAY));
    expect(compiled('recheck', { type: 'duration' })).toMatchObject({ op: 'arithmetic', how: '*', right: number(DAY) });
    expect(compiled('2 * 3 days', { type: 'duration' })).toEqual(number(6 * DAY));
    expect(compiled("30 '%'", { type: 'number', unit: '1' })).toEqual(number(0.3));
    expect(compiled('incidence', { type: 'rate' })).toEqual({ op: 'parameter', index: 0 });
    expect(compiled('0.01', { type: 'rate' })).toEqual(number(0.01));
    expect(compiled("1 '/mo'", { type: 'rate' })).toEqual(number(12));
    expect(compiled('normal(3 months, 1 week)', { type: 'duration' })).toEqual({
      op: 'sample',
      distribution: 'normal',
      of: [number(YEAR / 4), number(7 * DAY)],
      k: 0,
    });
  });

  it('lets coefficients of a regression stand without unit', () => {
    const bare: Wanted = { type: 'number', unit: '1' };
    expect(compiled('exp(0.02 * (age - 50))', bare)).toMatchObject({ op: 'function', name: 'exp' });
    expect(compiled('1 + 0.3 * (hba1c - 5.7) + 0.1 * (bmi - 25)', bare)).toMatchObject({ op: 'arithmetic', how: '+' });
    expect(compiled('exp(slope * (age - 50))', bare)).toMatchObject({ op: 'function' });
    expect(compiled('exp(time_since(onset) / 10 years)', bare)).toMatchObject({ op: 'function' });
  });

  it.each([
    ["bmi > 3 'mm[Hg]'", '6+10 unit-mismatch a number in mm[Hg] does not fit, expected a number in kg/m2'],
    ["hba1c > 48 'mmol/mol'", '8+13 unit-mismatch a number in mmol/mol does not fit, expected a number in %'],
    ['bmi + weight', '6+6 unit-mismatch a number in kg does not fit, expected a number in kg/m2'],
    ['exp(bmi)', '4+3 unit-mismatch a number in kg/m2 does not fit, expected a number without unit'],
    [
      'exp(0.1 * time_since(onset))',
      '4+23 unit-mismatch a duration does not fit, expected a number without unit | divide by a duration, for example "/ 1 year"',
    ],
    ['time_since(onset) > 2', '20+1 unit-mismatch a duration needs a unit of time | for example 2 days'],
    [
      "weight > 3 'kgs'",
      "11+5 unknown-unit 'kgs' is not a unit that is known here | units are UCUM, for example 'mm[Hg]', 'mg/dL' or 'kg/m2'",
    ],
    ['1 / 0', '0+5 out-of-range the result is not a number'],
  ])('%s', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it('wants a unit where a duration is asked for', () => {
    expect(problems('5', { type: 'duration' })).toEqual([
      '0+1 unit-mismatch a duration needs a unit of time | for example 5 days',
    ]);
    expect(compiled('0', { type: 'duration' })).toEqual(number(0));
    expect(problems("5 'kg'", { type: 'rate' })).toHaveLength(1);
  });
});

describe('names', () => {
  it('resolves in the order of the grammar', () => {
    expect(compiled('stage')).toEqual({ op: 'attribute', name: 'test.stage' });
    expect(compiled('bmi')).toEqual(variable('bmi'));
    expect(compiled('diabetes.severity')).toEqual({ op: 'attribute', name: 'diabetes.severity' });
    expect(compiled('diabetes')).toMatchObject({ op: 'concept' });
    expect(compiled('attribute("quit smoking age") > 3')).toMatchObject({ left: { name: 'quit smoking age' } });
  });

  it('takes bare words of a closed list', () => {
    const female = {
      op: 'compare',
      how: '=',
      left: { op: 'attribute', name: 'sex' },
      right: { op: 'literal', value: 'female' },
    };
    expect(compiled('sex = female')).toEqual(female);
    expect(compiled('sex = "female"')).toEqual(female);
    expect(compiled('female = sex')).toMatchObject({ left: { value: 'female' } });
    expect(compiled('control in (good, poor)')).toMatchObject({ op: 'or' });
    expect(compiled('good', { type: 'text', values: ['good', 'poor'] })).toEqual({ op: 'literal', value: 'good' });
  });

  it.each([
    ['bmii > 30', '0+4 unknown-name the name "bmii" stands for nothing here | did you mean "bmi"?'],
    ['sex = femal', '6+5 unknown-word "femal" is not one of the values | did you mean "female"?'],
    ['sex = "femal"', '6+7 unknown-word "femal" is not one of the values | did you mean "female"?'],
    ['label = mild', '8+4 unknown-name the name "mild" stands for nothing here | text stands in double quotes: "mild"'],
    ['active(diabtes)', '7+7 unknown-code no code is named "diabtes" | did you mean "diabetes"?'],
    ['last(hba1)', '5+4 unknown-variable no body variable or code is named "hba1" | did you mean "hba1c"?'],
    ['visited(onst)', '8+4 unknown-state no state is named "onst" | did you mean "onset"?'],
    ['vital("Heart Rat")', '6+11 unknown-vital no vital sign is named "Heart Rat" | did you mean "Heart Rate"?'],
    [
      'attribute("quit smoking")',
      '10+14 unknown-attribute no attribute is named "quit smoking" | did you mean "quit smoking age"?',
    ],
    ['actve(diabetes)', '0+5 unknown-function no function is named "actve" | did you mean "active"?'],
    ['bmi(3)', '0+3 unknown-function no function is named "bmi" | write "bmi" without parentheses'],
    [
      'completed_years > 3',
      '0+15 unknown-name the name "completed_years" stands for nothing here | write completed_years(…)',
    ],
    [
      'active(code("snomd", "1", "x"))',
      '12+7 unknown-system "snomd" is not a code system that is known here | did you mean "snomed"?',
    ],
  ])('%s', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it('reports every mistake of an expression', () => {
    expect(problems('bmii > 30 and active(diabtes) or visited(onst)')).toHaveLength(3);
  });
});

describe('types', () => {
  it.each([
    ['smoker > true', '9+4 type-mismatch true or false has no order; only = and != fit'],
    ['smoker and bmi', '11+3 type-mismatch expected true or false, found a number in kg/m2'],
    ['sex + 1', '0+3 type-mismatch expected a number, found a text'],
    ['smoker = 1', '9+1 type-mismatch true or false cannot be compared with a number without unit'],
    ['if smoker then 1 else "a"', '22+3 type-mismatch one branch is a number without unit, the other a text'],
    ['now > 3', '6+1 type-mismatch a point in time cannot be compared with a number without unit'],
    ['active(metformin)', '7+9 constant-condition a drug is never an active condition | write active(medication …)'],
    ['normal(1, -1)', '10+2 out-of-range a standard deviation is not negative'],
    ['uniform(2 days, 1 day)', '16+5 out-of-range the upper limit is below the lower one'],
    ['min(1)', '0+6 wrong-arguments "min" does not take these arguments | write min(a, b, …)'],
    [
      'readings(hba1c > 7)',
      '0+19 wrong-arguments "readings" does not take these arguments | write readings(name >= 140, within 3 months)',
    ],
    ['at_least(x, smoker)', '9+1 wrong-arguments how many is a whole number | write at_least(2, a, b, c)'],
    [
      'last(hba1c, within recheck)',
      '19+7 wrong-arguments a fixed duration is needed here | for example "within 1 year"',
    ],
    [
      'date("2020-13-01") < now',
      '0+18 wrong-arguments "date" does not take these arguments | write date("2020-03-01") or date("2020-03-01T12:30:00")',
    ],
  ])('%s', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it('refuses drawn values where the same answer is needed each time', () => {
    expect(problems('bernoulli(0.5)', { type: 'boolean' }, true)).toEqual([
      '0+14 chance-in-condition "bernoulli" draws anew each time it is asked | draw it once before, into an attribute, or as the duration of a wait',
    ]);
  });

  it('names the type that it found', () => {
    const { type } = compileExpression('bmi * 2', scope, ANY);
    expect(naming(type!)).toBe('a number in kg/m2');
  });

  it('says what was wanted', () => {
    expect(problems('bmi', { type: 'boolean' })).toEqual([
      '0+3 type-mismatch expected true or false, found a number in kg/m2',
    ]);
    expect(problems('3', { type: 'text' })).toEqual(['0+1 type-mismatch expected a text, found a number without unit']);
  });
});

describe('calls', () => {
  it.each<[string, Expression]>([
    [
      'active(diabetes, hypertension)',
      { op: 'active', kind: 'condition', codes: ['snomed|44054006', 'snomed|59621000'] },
    ],
    ['active(medication metformin)', { op: 'active', kind: 'medication', codes: ['rxnorm|860975'] }],
    ['active(medication attribute("ckd"))', { op: 'active_by_attribute', kind: 'medication', attribute: 'ckd' }],
    ['has(diabetes)', { op: 'has', codes: ['snomed|44054006'] }],
    ['last(hba1c, within 1 day)', { op: 'last', codes: ['loinc|4548-4'], within: DAY, field: 'value' }],
    ['last(attribute("ckd"))', { op: 'last_by_attribute', attribute: 'ckd' }],
    ['symptom("Chest Pain")', { op: 'symptom', name: 'Chest Pain' }],
    [
      'visited("Follow Up", within 1 day, since onset)',
      { op: 'visited', state: 'Follow Up', since: 'onset', within: DAY },
    ],
    [
      'readings(systolic_blood_pressure >= 140, within 1 day)',
      { op: 'count_readings', codes: ['loinc|8480-6'], within: DAY, how: '>=', bound: { op: 'literal', value: 140 } },
    ],
    ['label is not missing', { op: 'not', of: { op: 'missing', of: { op: 'attribute', name: 'label' } } }],
    [
      'at_most(1, smoker, true)',
      {
        op: 'at_most',
        count: 1,
        of: [
          { op: 'attribute', name: 'smoker' },
          { op: 'literal', value: true },
        ],
      },
    ],
    [
      'date("1970-01-02T01:00:00.250") > now',
      {
        op: 'compare',
        how: '>',
        left: { op: 'literal', value: DAY + HOUR + 0.25 },
        right: { op: 'time', part: 'now' },
      },
    ],
  ])('%s', (text, expression) => {
    expect(compiled(text)).toEqual(expression);
  });
});

describe('syntax', () => {
  it.each([
    ['', '0+1 expression-syntax the expression is empty'],
    ['18 <= age < 65', '10+1 expression-syntax "<" does not fit here | join two comparisons by "and"'],
    ['age == 3', '4+2 expression-syntax "==" is not a sign of expressions | write "="'],
    ['smoker && age > 3', '7+2 expression-syntax "&&" is not a sign of expressions | write "and"'],
    ["sex = 'female'", "6+8 expression-syntax expected a value, found 'female' | text stands in double quotes"],
    ['3 mounths', '2+7 expression-syntax "mounths" does not fit here | did you mean "months"?'],
    ['hba1c > 6.5%', '11+1 expression-syntax "%" means nothing in an expression | a percentage is written 30 \'%\''],
    ['(age > 3', '8+1 expression-syntax ")" is missing to close the parenthesis'],
    ['label = "abc', '8+1 expression-syntax the text that begins here does not end'],
    [
      '1 + if smoker then 1 else 2',
      '4+2 expression-syntax expected a value, found the word "if" | put parentheses around "if … then … else …"',
    ],
    ['age >=', '6+1 expression-syntax the expression breaks off here'],
    ['sex not in (female)', '4+3 expression-syntax "not" does not fit here | write "not x in (…)"'],
  ])('%s', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });
});
