import { type Instant, startOfYear, YEAR } from '../base/index.ts';
import { codingKey } from '../terminology/index.ts';
import { allReads, type Compile, type Evaluator, NEVER, steady } from './evaluator.ts';
import type { Comparison, Expression } from './expression.ts';
import type { Value } from './runtime.ts';

/** Missing on either side is false, mixed kinds are false; codes compare by system and code, only for equality. */
export function compareValues(how: Comparison, left: Value, right: Value): boolean {
  if (left === null || right === null) return false;
  if (typeof left === 'object' || typeof right === 'object') {
    if (typeof left !== 'object' || typeof right !== 'object' || !('codings' in left) || !('codings' in right))
      return false;
    const same = left.codings.some((x) => right.codings.some((y) => codingKey(x) === codingKey(y)));
    return how === '=' ? same : how === '!=' ? !same : false;
  }
  if (typeof left !== typeof right) return false;
  switch (how) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '>=':
      return left >= right;
    case '>':
      return left > right;
  }
}

/** A comparison; where its sides move smoothly, until the instant at which it turns. */
export function comparison(
  { how, left: l, right: r }: Extract<Expression, { op: 'compare' }>,
  compile: Compile,
): Evaluator {
  const left = compile(l);
  const right = compile(r);
  const value = (r.op === 'literal' && withConstant(how, left, r.value)) || between(how, left, right);
  return steady(value, allReads([left, right]), boundCrossing(l, r) ?? turning(value, left, right));
}

const between =
  (how: Comparison, left: Evaluator, right: Evaluator): Evaluator['value'] =>
  (c, t) =>
    compareValues(how, left.value(c, t), right.value(c, t));

/** The same with a constant, as most comparisons are; undefined where that is no simpler. */
function withConstant(how: Comparison, left: Evaluator, constant: Value): Evaluator['value'] | undefined {
  if (constant === null || typeof constant === 'object') return undefined;
  if (how === '=') return (c, t) => left.value(c, t) === constant;
  if (typeof constant !== 'number') return undefined;
  switch (how) {
    case '<':
      return (c, t) => numberOf(left.value(c, t)) < constant;
    case '<=':
      return (c, t) => numberOf(left.value(c, t)) <= constant;
    case '>=':
      return (c, t) => numberOf(left.value(c, t)) >= constant;
    case '>':
      return (c, t) => numberOf(left.value(c, t)) > constant;
    default:
      return undefined;
  }
}

const numberOf = (value: Value): number => (typeof value === 'number' ? value : Number.NaN);

/** Of the age or the calendar year with a constant it is known when. */
function boundCrossing(left: Expression, right: Expression): Evaluator['until'] | undefined {
  if (right.op !== 'literal' || typeof right.value !== 'number') return undefined;
  if (left.op === 'age' && left.completed !== 'months') return ageCrossing(right.value, left.completed === 'years');
  return left.op === 'time' && left.part === 'year' ? yearCrossing(right.value) : undefined;
}

function turning(value: Evaluator['value'], left: Evaluator, right: Evaluator): Evaluator['until'] {
  if (!left.continuous && !right.continuous) return (c, t) => Math.min(left.until(c, t), right.until(c, t));
  return (c, t) => {
    const end = Math.min(left.until(c, t), right.until(c, t), t + 4 * YEAR);
    return crossing((at) => value(c, at) === true, t, end);
  };
}

/** First instant in (t, end) at which a truth value changes (to a second, if it changes once), else `end`. */
function crossing(holds: (at: Instant) => boolean, t: Instant, end: Instant): Instant {
  const now = holds(t);
  if (holds(end - 1) === now) return end;
  let low = t;
  let high = end - 1;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (holds(middle) === now) low = middle;
    else high = middle;
  }
  return high;
}

/** Instants at which a comparison of the age in years with a constant can change: the bound, for completed years also one later. */
function ageCrossing(bound: number, completed: boolean): Evaluator['until'] {
  const edges = completed ? [Math.ceil(bound), Math.floor(bound) + 1] : [bound];
  return (c, t) => {
    for (const edge of edges) {
      const at = c.ages.instantOf(edge);
      if (at > t) return at;
      // At the exact instant of the age itself `<=` and `=` still hold.
      if (at === t && !completed) return t + 1;
    }
    return NEVER;
  };
}

const yearCrossing =
  (year: number): Evaluator['until'] =>
  (_c, t) => {
    const first = startOfYear(Math.ceil(year));
    if (first > t) return first;
    const next = startOfYear(Math.floor(year) + 1);
    return next > t ? next : NEVER;
  };
