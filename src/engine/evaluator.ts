import type { Instant } from '../base/index.ts';
import type { Context } from './context.ts';
import type { Expression } from './expression.ts';
import type { Value } from './runtime.ts';

/** An instant that does not come. */
export const NEVER = Number.POSITIVE_INFINITY;

/** An expression ready to be asked. */
export interface Evaluator {
  value(c: Context, t: Instant): Value;
  /** Instant after `t` until which time alone does not change the value; for a continuous one, until which it moves smoothly. */
  until(c: Context, t: Instant): Instant;
  readonly continuous: boolean;
  /** Names (see WATCH) of what else can change the value. */
  readonly reads: readonly string[];
}

/** Makes evaluators; parameters are looked up in the Program. */
export type Compile = (expression: Expression) => Evaluator;

/** Of a value that changes at instants only, by itself or with what it reads. */
export const steady = (
  value: Evaluator['value'],
  reads: readonly string[] = [],
  until: Evaluator['until'] = () => NEVER,
): Evaluator => ({
  value,
  until,
  continuous: false,
  reads,
});

/** What any of them reads. */
export const allReads = (of: readonly Evaluator[]): readonly string[] => [...new Set(of.flatMap((x) => x.reads))];

/** Until none of them has changed by time alone. */
export const earliest = (of: readonly Evaluator[], c: Context, t: Instant): Instant => {
  let end = NEVER;
  for (const x of of) end = Math.min(end, x.until(c, t));
  return end;
};
