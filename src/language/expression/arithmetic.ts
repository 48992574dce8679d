import { divideUnits, isDimensionless, multiplyUnits, ONE, powerOfUnit } from '../../base/index.ts';
import type { Expression } from '../../engine/index.ts';
import { all, type Checking } from './checking.ts';
import type { Syntax } from './syntax.ts';
import {
  BARE,
  isNumber,
  isPlain,
  literal,
  type NumberType,
  naming,
  scaled,
  type Typed,
  type TypedNumber,
} from './type.ts';
import { asNumber, asPlain, inUnit, unify } from './units.ts';

type Arithmetic = Extract<Syntax, { kind: 'arithmetic' }>;
type Operator = Arithmetic['how'];

const COMPUTE = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  '^': (a: number, b: number) => a ** b,
} as const;

/** The operation, worked out already if both sides are numbers. */
function operation(how: Operator, left: Expression, right: Expression): Expression {
  if (isNumber(left) && isNumber(right)) {
    const value = COMPUTE[how](left.value, right.value);
    if (Number.isFinite(value)) return literal(value);
  }
  return { op: 'arithmetic', how, left, right };
}

export function checkArithmetic(syntax: Arithmetic, c: Checking): Typed | undefined {
  const sides = all([c.of(syntax.left), c.of(syntax.right)]);
  if (sides === undefined) return undefined;
  const [left, right] = sides as [Typed, Typed];
  const done = result(syntax, left, right, c);
  if (done === undefined) return undefined;
  if (done.expression.op === 'arithmetic' && isNumber(done.expression.left) && isNumber(done.expression.right)) {
    return c.problem(syntax, 'out-of-range', 'the result is not a number');
  }
  return { ...done, offset: syntax.offset, length: syntax.length };
}

type Result = Pick<Typed, 'expression' | 'type'> | undefined;

function result(syntax: Arithmetic, left: Typed, right: Typed, c: Checking): Result {
  const { how } = syntax;
  if (how === '+' || how === '-') return sum(how, left, right, c);
  return how === '^' ? power(left, right, c) : product(how, left, right, c);
}

function sum(how: '+' | '-', left: Typed, right: Typed, c: Checking): Result {
  const both = unify([left, right], c);
  return both && { expression: operation(how, both.of[0]!, both.of[1]!), type: both.type };
}

function product(how: '*' | '/', left: Typed, right: Typed, c: Checking): Result {
  const sides = all([asNumber(left, c), asNumber(right, c)]);
  if (sides === undefined) return undefined;
  const [a, b] = sides as [TypedNumber, TypedNumber];
  const unit = how === '*' ? multiplyUnits(a.type.unit, b.type.unit) : divideUnits(a.type.unit, b.type.unit);
  const nature = natureOfProduct(a.type, b.type);
  const expression = operation(how, a.expression, b.expression);
  const isRatio = !isPlain(a.type.unit) && !isPlain(b.type.unit) && isDimensionless(unit);
  return isRatio
    ? { expression: scaled(expression, unit.scale), type: { kind: 'number', unit: ONE, nature } }
    : { expression, type: { kind: 'number', unit, nature } };
}

function natureOfProduct(a: NumberType, b: NumberType): NumberType['nature'] {
  const natures = [a.nature, b.nature];
  if (natures.includes('linear')) return 'linear';
  const isMeasure = natures.includes('measure');
  if (natures.includes('bare')) return isMeasure ? 'linear' : natures.includes('quantity') ? 'quantity' : 'bare';
  return isMeasure ? 'measure' : 'quantity';
}

function power(left: Typed, right: Typed, c: Checking): Result {
  const base = asNumber(left, c);
  const exponent = asPlain(right, c);
  if (base === undefined || exponent === undefined) return undefined;
  const { type } = base;
  if (type.nature === 'bare') return { expression: operation('^', base.expression, exponent), type: BARE };
  if (isNumber(exponent) && !isPlain(type.unit)) {
    const unit = powerOfUnit(type.unit, exponent.value);
    if (unit) return { expression: operation('^', base.expression, exponent), type: { ...type, unit } };
  }
  const plain = inUnit(base, ONE, c);
  return plain && { expression: operation('^', plain, exponent), type: { ...type, unit: ONE } };
}

/** The minus sign before a value. */
export function checkNegative(syntax: Extract<Syntax, { kind: 'negative' }>, c: Checking): Typed | undefined {
  const of = c.of(syntax.of);
  if (of === undefined) return undefined;
  if (of.type.kind !== 'number' && of.type.kind !== 'any') {
    return c.problem(of, 'type-mismatch', `expected a number, found ${naming(of.type)}`);
  }
  const number = asNumber(of, c)!;
  return {
    expression: isNumber(number.expression)
      ? literal(-number.expression.value)
      : operation('-', literal(0), of.expression),
    type: number.type,
    offset: syntax.offset,
    length: syntax.length,
  };
}
