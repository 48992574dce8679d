import type { Instant } from '../base/index.ts';
import type { Context, Expression, Life } from '../engine/index.ts';
import { Past } from './past.ts';

/** Does a condition hold at the end of the life? An absent one does. */
export const holds = (condition: Expression | undefined, life: Life, t: Instant): boolean =>
  condition === undefined || valueIn(condition, life, life, t) === true;

/** Did it hold at an earlier instant? */
export const holdsIn = (condition: Expression | undefined, life: Life, t: Instant): boolean =>
  condition === undefined || valueIn(condition, life, new Past(life, t), t) === true;

/** A number at the end of the life; a truth value counts 0 or 1. */
export function numberOf(expression: Expression, life: Life, t: Instant): number | undefined {
  const value = valueIn(expression, life, life, t);
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

const valueIn = (expression: Expression, { linked }: Life, context: Context, t: Instant) =>
  linked.evaluator(expression).value(context, t);
