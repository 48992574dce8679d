import { conversionFactor, isDimensionless, ONE, parseUnit, SECOND, type Unit, YEAR } from '../../base/index.ts';
import type { Expression } from '../../engine/index.ts';
import type { Span } from './syntax.ts';

/** Type of a checked expression. */
export type Type =
  | NumberType
  | { readonly kind: 'text'; readonly values?: readonly string[] }
  | { readonly kind: 'boolean' | 'code' | 'instant' }
  /** Known only when it runs: a GMF attribute, the last value of a code. */
  | { readonly kind: 'any' };

/**
 * A number has a unit, and comes from somewhere:
 * - `bare`: written without unit; takes the unit that is needed (`bmi >= 30`), but never that of a duration;
 * - `measure`: a measure of the person (body variable, age, typed attribute);
 * - `linear`: bare times a measure, as in the 0.02 * (age - 50) of a regression; its coefficient has whatever unit is needed;
 * - `quantity`: a number with a unit, a parameter, a duration.
 */
export interface NumberType {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly nature: 'bare' | 'linear' | 'measure' | 'quantity';
}

/** An expression with its type and the text that it came from. */
export interface Typed extends Span {
  readonly expression: Expression;
  readonly type: Type;
}

export type TypedNumber = Typed & { readonly type: NumberType };

/** Events per person-year: the unit of hazards. */
export const PER_PERSON_YEAR: Unit = { text: 'per person-year', scale: 1 / YEAR, dimensions: { s: -1 } };

/** A unit as parameters give it: UCUM, or `per person-year`. */
export const unitOf = (text: string): Unit | undefined =>
  text === PER_PERSON_YEAR.text ? PER_PERSON_YEAR : parseUnit(text);

export const BARE: NumberType = { kind: 'number', unit: ONE, nature: 'bare' };
export const LINEAR: NumberType = { kind: 'number', unit: ONE, nature: 'linear' };
export const measure = (unit: Unit): NumberType => ({ kind: 'number', unit, nature: 'measure' });
export const quantity = (unit: Unit): NumberType => ({ kind: 'number', unit, nature: 'quantity' });
export const DURATION: NumberType = quantity(SECOND);
export const BOOLEAN: Type = { kind: 'boolean' };
export const INSTANT: Type = { kind: 'instant' };
export const ANY: Type = { kind: 'any' };

export const isSoft = (type: NumberType): boolean => type.nature === 'bare' || type.nature === 'linear';
export const isTime = (unit: Unit): boolean => conversionFactor(unit, SECOND) !== undefined;
/** Seconds, that the author never wrote as such: a bare number beside them would be a trap. */
export const isDuration = (unit: Unit): boolean => unit.scale === 1 && isTime(unit);
export const isPlain = (unit: Unit): boolean => isDimensionless(unit) && unit.scale === 1;

/** Minus zero is zero. */
export const literal = (value: number | string | boolean): Expression => ({
  op: 'literal',
  value: value === 0 ? 0 : value,
});

export const isNumber = (expression: Expression): expression is { op: 'literal'; value: number } =>
  expression.op === 'literal' && typeof expression.value === 'number';

/** Times a factor; literals are folded. */
export function scaled(expression: Expression, factor: number): Expression {
  if (factor === 1) return expression;
  if (isNumber(expression)) return literal(expression.value * factor);
  return { op: 'arithmetic', how: '*', left: expression, right: literal(factor) };
}

const WORDS = {
  text: 'a text',
  boolean: 'true or false',
  code: 'a code',
  instant: 'a point in time',
  any: 'a value of unknown type',
} as const;

/** A type in words, for messages. */
export function naming(type: Type): string {
  if (type.kind !== 'number') return WORDS[type.kind];
  if (isDuration(type.unit)) return 'a duration';
  return isPlain(type.unit) ? 'a number without unit' : `a number in ${type.unit.text}`;
}
