import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileExpression,
  FUNCTION_NAMES,
  parseExpression,
  printExpression,
} from '../../src/language/expression/index.ts';
import type { Wanted } from '../../src/language/state-type.ts';
import { names, scope } from './scope.ts';

const ANY: Wanted = { type: 'any' };

/** Text in the grammar, most of it with sense: numbers, durations, conditions by the rules of docs/language.md. */
const grammar = fc.letrec<Record<'number' | 'duration' | 'condition' | 'instant', string>>((tie) => {
  const { number, duration, condition, instant } = {
    number: tie('number'),
    duration: tie('duration'),
    condition: tie('condition'),
    instant: tie('instant'),
  };
  const word = fc.constantFrom(
    'age',
    'year',
    'bmi',
    'stage',
    'share',
    'ckd',
    'completed_years()',
    'last(bmi)',
    'symptom("A b")',
  );
  const constant = fc.oneof(fc.nat(200).map(String), fc.double({ min: 1e-9, max: 1e9, noNaN: true }).map(String));
  const plain = fc.oneof(constant, fc.constantFrom('share', 'ckd', 'year', 'vital("Heart Rate")'));
  const time = fc.tuple(
    fc.integer({ min: 1, max: 400 }),
    fc.constantFrom('seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'),
  );
  const join = (left: fc.Arbitrary<string>, signs: readonly string[], right: fc.Arbitrary<string>) =>
    fc.tuple(left, fc.constantFrom(...signs), right).map(([a, sign, b]) => `${a} ${sign} ${b}`);
  const wrap = (of: fc.Arbitrary<string>) => of.map((x) => `(${x})`);
  return {
    number: fc.oneof(
      { depthSize: 'small' },
      plain,
      word,
      wrap(join(plain, ['+', '-', '*', '/', '^'], plain)),
      join(plain, ['+', '-'], join(number, ['*', '/'], plain)),
      number.map((x) => `-${wrapped(x)}`),
      fc.tuple(plain, number).map(([a, b]) => `max(${a}, ${b})`),
      fc.tuple(condition, plain, number).map(([c, a, b]) => `(if ${c} then ${a} else ${b})`),
      fc.tuple(plain, plain).map(([a, b]) => `uniform(${a}, ${b} + 1e10)`),
    ),
    duration: fc.oneof(
      { depthSize: 'small' },
      time.map(([n, unit]) => `${n} ${unit}`),
      fc.constantFrom('time_since(onset)', 'time_since(last(bmi))', 'time_since(last(hba1c, within 2 years))'),
      join(duration, ['+', '-'], duration),
      duration.map((x) => `3 * (${x})`),
      duration.map((x) => `(${x}) / 4`),
      fc.tuple(duration, duration).map(([a, b]) => `min(${a}, ${b})`),
      duration.map((x) => `exponential(${x})`),
      instant.map((x) => `time_since(${x === 'now' ? 'date("2001-02-03")' : x})`),
      fc.tuple(condition, duration, duration).map(([c, a, b]) => `(if ${c} then ${a} else ${b})`),
    ),
    instant: fc.constantFrom('now', 'date("2020-03-01")', 'date("2020-03-01T12:30:05.5")', 'time_of(last(bmi))'),
    condition: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('smoker', 'sex = female', 'active(diabetes)', 'has(hypertension)', 'true', 'bernoulli(0.3)'),
      fc.constantFrom(
        'visited("Follow Up", within 3 days, since onset)',
        'active(medication metformin)',
        'label is missing',
      ),
      fc.constantFrom(
        'readings(systolic_blood_pressure >= 140, within 3 weeks) >= 2',
        'control in (good, poor)',
        'ckd = "a\\"b"',
      ),
      join(plain, ['<', '<=', '=', '!=', '>=', '>'], number),
      join(fc.constantFrom('time_since(onset)', 'time_since(date("2001-02-03"))'), ['<', '>='], duration),
      join(fc.constant('now'), ['<', '>='], instant),
      join(condition, ['and', 'or'], condition),
      condition.map((x) => `not (${x})`),
      condition.map((x) => `(${x})`),
      fc.tuple(condition, condition).map(([a, b]) => `at_least(1, ${a}, ${b})`),
      number.map((x) => `${wrapped(x)} is not missing`),
    ),
  };
});

const wrapped = (x: string): string => `(${x})`;

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'and',
      'or',
      'not',
      'is',
      'missing',
      'in',
      'if',
      'then',
      'else',
      'within',
      'since',
      '(',
      ')',
      ',',
      '=',
      '<',
      '+',
      '-',
      '^',
      '*',
      '/',
    ],
    ...['"a"', "'kg'", '1', '2.5', 'years', 'bmi', 'sex', 'diabetes', 'onset', 'medication', ' ', ...FUNCTION_NAMES],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 30 }).map((x) => x.join(' ')),
    fc.array(pieces, { maxLength: 30 }).map((x) => x.join('')),
  );
  const wanted = fc.constantFrom<Wanted>(
    ...[ANY, { type: 'boolean' } as const, { type: 'duration' } as const, { type: 'rate' } as const],
    ...[{ type: 'text' } as const, { type: 'number', unit: 'kg' } as const, { type: 'number' } as const],
  );

  it('never throws, gives an expression or a problem, and places problems inside the text', () => {
    fc.assert(
      fc.property(anyText, wanted, fc.boolean(), (text, want, steady) => {
        const { expression, problems } = compileExpression(text, scope, want, steady);
        expect(expression !== undefined || problems.length > 0).toBe(true);
        for (const { offset, length } of problems) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(text.length + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['parentheses', '('.repeat(100_000)],
    ['signs', '-'.repeat(100_000)],
    ['negations', 'not '.repeat(50_000)],
    ['powers', `2${'^2'.repeat(50_000)}`],
    ['sums', `1${'+1'.repeat(900)}`],
    ['calls', 'abs('.repeat(50_000)],
    ['branches', 'if smoker then 1 else '.repeat(900)],
  ])('does not run out of stack on many %s', (_what, text) => {
    expect(() => compileExpression(text, scope, ANY)).not.toThrow();
  });
});

describe('print', () => {
  const roundTrip = (text: string, wanted: Wanted): void => {
    const { expression, problems } = compileExpression(text, scope, wanted);
    fc.pre(expression !== undefined && problems.length === 0);
    const printed = printExpression(expression!, names, wanted.type === 'duration' ? 'duration' : 'plain');
    const again = compileExpression(printed, scope, wanted);
    expect(again.problems, printed).toEqual([]);
    expect(again.expression, printed).toEqual(expression);
  };

  it.each([
    ['conditions', 'condition', { type: 'boolean' }],
    ['durations', 'duration', { type: 'duration' }],
    ['numbers', 'number', ANY],
  ] as const)('gives %s that read as the same expression', (_what, rule, wanted) => {
    fc.assert(
      fc.property(grammar[rule], (text) => roundTrip(text, wanted)),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['2*(3 days+time_since(onset))', '2 * (3 days + time_since(onset))'],
    ['not(smoker or age>3)', 'not (smoker or age > 3)'],
    ['time_since(last(hba1c))>63115200 seconds', 'time_since(last(hba1c)) > 2 years'],
    ['time_since(next_birth)>3 days and now<next_birth', 'time_since(next_birth) > 3 days and now < next_birth'],
    ['now>=date("2020-04-01T00:00:00")', 'now >= date("2020-04-01")'],
    ['active(diabetes) and has(diabetes)', 'active(diabetes) and has(diabetes)'],
    ['if smoker then age-50 else 0', 'if smoker then age - 50 else 0'],
  ])('%s: %s', (text, printed) => {
    expect(printExpression(compileExpression(text, scope, ANY).expression!, names)).toBe(printed);
  });

  it('writes what has no name in place', () => {
    const { expression } = compileExpression('active(diabetes)', scope, ANY);
    const display = () => 'Diabetes mellitus type 2 (disorder)';
    expect(printExpression(expression!, { display })).toBe(
      'active(code("snomed", "44054006", "Diabetes mellitus type 2 (disorder)"))',
    );
  });
});

describe('parse', () => {
  it('keeps the place of every piece', () => {
    fc.assert(
      fc.property(grammar.condition, (text) => {
        const syntax = parseExpression(`  ${text} `, () => {});
        expect([syntax?.offset, syntax?.length]).toEqual([2, text.length]);
      }),
    );
  });
});
