import { divideUnits, isDimensionless, multiplyUnits, ONE, powerOfUnit } from '../../base/index.js';
import { all } from './checking.js';
import { BARE, isNumber, isPlain, literal, naming, scaled, } from './type.js';
import { asNumber, asPlain, inUnit, unify } from './units.js';
const COMPUTE = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
    '^': (a, b) => a ** b,
};
/** The operation, worked out already if both sides are numbers. */
function operation(how, left, right) {
    if (isNumber(left) && isNumber(right)) {
        const value = COMPUTE[how](left.value, right.value);
        if (Number.isFinite(value))
            return literal(value);
    }
    return { op: 'arithmetic', how, left, right };
}
export function checkArithmetic(syntax, c) {
    const sides = all([c.of(syntax.left), c.of(syntax.right)]);
    if (sides === undefined)
        return undefined;
    const [left, right] = sides;
    const done = result(syntax, left, right, c);
    if (done === undefined)
        return undefined;
    if (done.expression.op === 'arithmetic' && isNumber(done.expression.left) && isNumber(done.expression.right)) {
        return c.problem(syntax, 'out-of-range', 'the result is not a number');
    }
    return { ...done, offset: syntax.offset, length: syntax.length };
}
function result(syntax, left, right, c) {
    const { how } = syntax;
    if (how === '+' || how === '-')
        return sum(how, left, right, c);
    return how === '^' ? power(left, right, c) : product(how, left, right, c);
}
function sum(how, left, right, c) {
    const both = unify([left, right], c);
    return both && { expression: operation(how, both.of[0], both.of[1]), type: both.type };
}
function product(how, left, right, c) {
    const sides = all([asNumber(left, c), asNumber(right, c)]);
    if (sides === undefined)
        return undefined;
    const [a, b] = sides;
    const unit = how === '*' ? multiplyUnits(a.type.unit, b.type.unit) : divideUnits(a.type.unit, b.type.unit);
    const nature = natureOfProduct(a.type, b.type);
    const expression = operation(how, a.expression, b.expression);
    const isRatio = !isPlain(a.type.unit) && !isPlain(b.type.unit) && isDimensionless(unit);
    return isRatio
        ? { expression: scaled(expression, unit.scale), type: { kind: 'number', unit: ONE, nature } }
        : { expression, type: { kind: 'number', unit, nature } };
}
function natureOfProduct(a, b) {
    const natures = [a.nature, b.nature];
    if (natures.includes('linear'))
        return 'linear';
    const isMeasure = natures.includes('measure');
    if (natures.includes('bare'))
        return isMeasure ? 'linear' : natures.includes('quantity') ? 'quantity' : 'bare';
    return isMeasure ? 'measure' : 'quantity';
}
function power(left, right, c) {
    const base = asNumber(left, c);
    const exponent = asPlain(right, c);
    if (base === undefined || exponent === undefined)
        return undefined;
    const { type } = base;
    if (type.nature === 'bare')
        return { expression: operation('^', base.expression, exponent), type: BARE };
    if (isNumber(exponent) && !isPlain(type.unit)) {
        const unit = powerOfUnit(type.unit, exponent.value);
        if (unit)
            return { expression: operation('^', base.expression, exponent), type: { ...type, unit } };
    }
    const plain = inUnit(base, ONE, c);
    return plain && { expression: operation('^', plain, exponent), type: { ...type, unit: ONE } };
}
/** The minus sign before a value. */
export function checkNegative(syntax, c) {
    const of = c.of(syntax.of);
    if (of === undefined)
        return undefined;
    if (of.type.kind !== 'number' && of.type.kind !== 'any') {
        return c.problem(of, 'type-mismatch', `expected a number, found ${naming(of.type)}`);
    }
    const number = asNumber(of, c);
    return {
        expression: isNumber(number.expression)
            ? literal(-number.expression.value)
            : operation('-', literal(0), of.expression),
        type: number.type,
        offset: syntax.offset,
        length: syntax.length,
    };
}
//# sourceMappingURL=arithmetic.js.map