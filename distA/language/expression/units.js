import { conversionFactor, isDimensionless, ONE } from '../../base/index.js';
import { BARE, isDuration, isNumber, isPlain, isSoft, LINEAR, naming, scaled, } from './type.js';
/** A number, or something that may turn out to be one; else a mistake. */
export function asNumber(typed, c) {
    if (typed.type.kind === 'number')
        return typed;
    if (typed.type.kind === 'any')
        return { ...typed, type: LINEAR };
    return c.problem(typed, 'type-mismatch', `expected a number, found ${naming(typed.type)}`);
}
/** The expression in another unit; a mistake if that cannot be. */
export function inUnit(typed, unit, c) {
    const { type, expression } = typed;
    const factor = conversionFactor(type.unit, unit);
    if (isSoft(type) && (isPlain(type.unit) || isDimensionless(unit) || factor === undefined)) {
        if (!isDuration(unit) || (isNumber(expression) && expression.value === 0))
            return expression;
        const example = isNumber(expression) ? `${expression.value} days` : 'x * 1 day';
        return c.problem(typed, 'unit-mismatch', 'a duration needs a unit of time', `for example ${example}`);
    }
    return factor === undefined ? mismatch(typed, type, unit, c) : scaled(expression, factor);
}
function mismatch(span, type, unit, c) {
    const wanted = naming({ kind: 'number', unit, nature: 'quantity' });
    const hint = isDuration(type.unit) && isPlain(unit) ? 'divide by a duration, for example "/ 1 year"' : undefined;
    return c.problem(span, 'unit-mismatch', `${naming(type)} does not fit, expected ${wanted}`, hint);
}
/** As a plain number, for exponents and logarithms: a coefficient's unit is what makes it plain. */
export function asPlain(typed, c) {
    const number = asNumber(typed, c);
    return number && inUnit(number, ONE, c);
}
/** Numbers brought to one unit: that of the first measure, else of the first quantity, else of the first with a unit. */
export function unify(typed, c) {
    const numbers = typed.map((each) => asNumber(each, c));
    if (!numbers.every((each) => each !== undefined))
        return undefined;
    const type = commonType(numbers.map((each) => each.type));
    const of = numbers.map((each) => inUnit(each, type.unit, c));
    return of.every((each) => each !== undefined) ? { of, type } : undefined;
}
function commonType(types) {
    const hard = types.find((t) => t.nature === 'measure') ?? types.find((t) => t.nature === 'quantity');
    if (hard !== undefined)
        return hard;
    const linear = types.filter((t) => t.nature === 'linear');
    if (linear.length === 0)
        return BARE;
    const first = linear.find((t) => !isPlain(t.unit)) ?? linear[0];
    const fits = linear.every((t) => isPlain(t.unit) || conversionFactor(t.unit, first.unit) !== undefined);
    return fits ? first : LINEAR;
}
//# sourceMappingURL=units.js.map