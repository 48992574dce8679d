import { conversionFactor, isDimensionless, ONE, parseUnit, SECOND, YEAR } from '../../base/index.js';
/** Events per person-year: the unit of hazards. */
export const PER_PERSON_YEAR = { text: 'per person-year', scale: 1 / YEAR, dimensions: { s: -1 } };
/** A unit as parameters give it: UCUM, or `per person-year`. */
export const unitOf = (text) => text === PER_PERSON_YEAR.text ? PER_PERSON_YEAR : parseUnit(text);
export const BARE = { kind: 'number', unit: ONE, nature: 'bare' };
export const LINEAR = { kind: 'number', unit: ONE, nature: 'linear' };
export const measure = (unit) => ({ kind: 'number', unit, nature: 'measure' });
export const quantity = (unit) => ({ kind: 'number', unit, nature: 'quantity' });
export const DURATION = quantity(SECOND);
export const BOOLEAN = { kind: 'boolean' };
export const INSTANT = { kind: 'instant' };
export const ANY = { kind: 'any' };
export const isSoft = (type) => type.nature === 'bare' || type.nature === 'linear';
export const isTime = (unit) => conversionFactor(unit, SECOND) !== undefined;
/** Seconds, that the author never wrote as such: a bare number beside them would be a trap. */
export const isDuration = (unit) => unit.scale === 1 && isTime(unit);
export const isPlain = (unit) => isDimensionless(unit) && unit.scale === 1;
/** Minus zero is zero. */
export const literal = (value) => ({
    op: 'literal',
    value: value === 0 ? 0 : value,
});
export const isNumber = (expression) => expression.op === 'literal' && typeof expression.value === 'number';
/** Times a factor; literals are folded. */
export function scaled(expression, factor) {
    if (factor === 1)
        return expression;
    if (isNumber(expression))
        return literal(expression.value * factor);
    return { op: 'arithmetic', how: '*', left: expression, right: literal(factor) };
}
const WORDS = {
    text: 'a text',
    boolean: 'true or false',
    code: 'a code',
    instant: 'a point in time',
    any: 'a value of unknown type',
};
/** A type in words, for messages. */
export function naming(type) {
    if (type.kind !== 'number')
        return WORDS[type.kind];
    if (isDuration(type.unit))
        return 'a duration';
    return isPlain(type.unit) ? 'a number without unit' : `a number in ${type.unit.text}`;
}
//# sourceMappingURL=type.js.map