import { Past } from './past.js';
/** Does a condition hold at the end of the life? An absent one does. */
export const holds = (condition, life, t) => condition === undefined || valueIn(condition, life, life, t) === true;
/** Did it hold at an earlier instant? */
export const holdsIn = (condition, life, t) => condition === undefined || valueIn(condition, life, new Past(life, t), t) === true;
/** A number at the end of the life; a truth value counts 0 or 1. */
export function numberOf(expression, life, t) {
    const value = valueIn(expression, life, life, t);
    if (typeof value === 'boolean')
        return Number(value);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
const valueIn = (expression, { linked }, context, t) => linked.evaluator(expression).value(context, t);
//# sourceMappingURL=evaluating.js.map