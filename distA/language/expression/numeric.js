import { ONE, powerOfUnit } from '../../base/index.js';
import { plainArguments } from './argument.js';
import { all } from './checking.js';
import { DISTRIBUTIONS, NUMERIC } from './function-names.js';
import { BOOLEAN, isNumber, isPlain, LINEAR, literal, quantity } from './type.js';
import { asNumber, asPlain, inUnit, unify } from './units.js';
/** Functions of numbers: `exp` and `ln` take plain numbers, the others keep the unit that their arguments share. */
export function checkNumeric(name, call, c) {
    const { least, most } = NUMERIC[name];
    const wanted = `${name}(${most === 1 ? 'x' : most === 3 ? 'x, low, high' : 'a, b, …'})`;
    const args = plainArguments(call, [least, most], wanted, c);
    const typed = args && all(args.map((arg) => c.of(arg)));
    if (typed === undefined)
        return undefined;
    const made = (of, type) => ({
        ...{ expression: { op: 'function', name, of }, type },
        ...{ offset: call.offset, length: call.length },
    });
    if (name === 'exp' || name === 'ln') {
        const plain = asPlain(typed[0], c);
        return plain && made([plain], quantity(ONE));
    }
    if (name === 'sqrt')
        return root(typed[0], made, c);
    const numbers = unify(typed, c);
    return numbers && made(numbers.of, numbers.type);
}
function root(typed, made, c) {
    const number = asNumber(typed, c);
    if (number === undefined)
        return undefined;
    const unit = isPlain(number.type.unit) ? ONE : powerOfUnit(number.type.unit, 0.5);
    if (unit !== undefined)
        return made([number.expression], { ...number.type, unit });
    const plain = inUnit(number, ONE, c);
    return plain && made([plain], LINEAR);
}
export function checkDistribution(name, call, c) {
    if (c.steady) {
        const hint = 'draw it once before, into an attribute, or as the duration of a wait';
        return c.problem(call, 'chance-in-condition', `"${call.name}" draws anew each time it is asked`, hint);
    }
    const { args: names, optional = 0 } = DISTRIBUTIONS[name];
    const shown = names.map((each, i) => each.replace('*', '') + (i >= names.length - optional ? '?' : ''));
    const args = plainArguments(call, [names.length - optional, names.length], `${name}(${shown.join(', ')})`, c);
    const typed = args && all(args.map((arg) => c.of(arg)));
    if (typed === undefined)
        return undefined;
    if (optional > 0 && typed.length === names.length - 1) {
        return c.problem(call, 'wrong-arguments', 'a lower limit needs an upper one', `write ${name}(${names.join(', ')})`);
    }
    return sample(name, typed, call, c);
}
function sample(distribution, typed, call, c) {
    const { args: names } = DISTRIBUTIONS[distribution];
    const isPlainArgument = (i) => names[i].startsWith('*');
    const shared = typed.filter((_, i) => !isPlainArgument(i));
    const numbers = shared.length === 0 ? { of: [], type: LINEAR } : unify(shared, c);
    const plain = typed.map((each, i) => (isPlainArgument(i) ? asPlain(each, c) : literal(0)));
    if (numbers === undefined || !plain.every((each) => each !== undefined))
        return undefined;
    let next = 0;
    const of = plain.map((each, i) => (isPlainArgument(i) ? each : numbers.of[next++]));
    if (!checkLimits(distribution, of, typed, c))
        return undefined;
    const drawn = { op: 'sample', distribution, of, k: c.draw() };
    const place = { offset: call.offset, length: call.length };
    return distribution === 'bernoulli'
        ? { expression: { op: 'compare', how: '=', left: drawn, right: literal(1) }, type: BOOLEAN, ...place }
        : { expression: drawn, type: numbers.type, ...place };
}
/** Constants that the distribution cannot have. */
function checkLimits(name, of, typed, c) {
    const value = (i) => {
        const each = of[i];
        return each !== undefined && isNumber(each) ? each.value : undefined;
    };
    const wrong = (i, what) => {
        c.problem(typed[i], 'out-of-range', what);
        return false;
    };
    const below = (i, j) => (value(i) ?? Number.NaN) > (value(j) ?? Number.NaN);
    const negative = (i) => (value(i) ?? 0) < 0;
    const notPositive = (i) => (value(i) ?? 1) <= 0;
    if ((name === 'uniform' || name === 'integer') && below(0, 1))
        return wrong(1, 'the upper limit is below the lower one');
    if (name === 'triangular' && (below(0, 1) || below(1, 2)))
        return wrong(1, 'the order is low, mode, high');
    if (name === 'normal' && negative(1))
        return wrong(1, 'a standard deviation is not negative');
    if (name === 'normal' && below(2, 3))
        return wrong(3, 'the upper limit is below the lower one');
    if (name === 'lognormal' && negative(1))
        return wrong(1, 'a standard deviation is not negative');
    if ((name === 'weibull' || name === 'gamma') && notPositive(0))
        return wrong(0, 'a shape is above 0');
    if (name === 'bernoulli' && (negative(0) || (value(0) ?? 0) > 1))
        return wrong(0, 'a probability lies between 0 and 1');
    return true;
}
//# sourceMappingURL=numeric.js.map