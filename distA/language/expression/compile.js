import { ONE, parseUnit, SECOND } from '../../base/index.js';
import { didYouMean, nearestOrAll } from '../../diagnostics/index.js';
import { checkArithmetic, checkNegative } from './arithmetic.js';
import { DISTRIBUTIONS, FUNCTION_NAMES, NUMERIC } from './function-names.js';
import { HISTORY_FUNCTIONS } from './history.js';
import { checkCompare, checkIf, checkIn, checkJunction, checkMissing, checkNot } from './logic.js';
import { checkName, isKnownName } from './name.js';
import { checkDistribution, checkNumeric } from './numeric.js';
import { parseExpression } from './parse.js';
import { BARE, BOOLEAN, isPlain, isTime, literal, naming, PER_PERSON_YEAR, quantity, unitOf, } from './type.js';
import { asNumber, inUnit } from './units.js';
/**
 * Reads and checks the text of an expression, which must give what is `wanted`; numbers come out in the unit asked for, durations
 * in seconds, rates per person-year. `steady`: no drawn values. Never throws.
 */
export function compileExpression(text, scope, wanted, steady = false) {
    const problems = [];
    const syntax = parseExpression(text, (problem) => problems.push(problem));
    if (syntax === undefined)
        return { problems };
    const c = checkingFor(scope, steady, problems);
    const typed = wordOf(syntax, scope, wanted) ?? c.of(syntax);
    if (typed === undefined)
        return { problems };
    const expression = fit(typed, wanted, c);
    return { ...(expression === undefined ? {} : { expression }), type: typed.type, problems };
}
function checkingFor(scope, steady, problems) {
    let draws = 0;
    const c = {
        scope,
        steady,
        of: (syntax) => check(syntax, c),
        draw: () => draws++,
        problem: ({ offset, length }, code, message, hint) => {
            problems.push({ offset, length, code, message, ...(hint === undefined ? {} : { hint }) });
            return undefined;
        },
    };
    return c;
}
function check(syntax, c) {
    const place = { offset: syntax.offset, length: syntax.length };
    switch (syntax.kind) {
        case 'number':
            return number(syntax, c);
        case 'text':
            return { ...place, expression: literal(syntax.value), type: { kind: 'text' } };
        case 'boolean':
            return { ...place, expression: literal(syntax.value), type: BOOLEAN };
        case 'name':
            return checkName(syntax, c);
        case 'call':
            return call(syntax, c);
        case 'and':
        case 'or':
            return checkJunction(syntax, c);
        case 'not':
            return checkNot(syntax, c);
        case 'negative':
            return checkNegative(syntax, c);
        case 'compare':
            return checkCompare(syntax, c);
        case 'missing':
            return checkMissing(syntax, c);
        case 'in':
            return checkIn(syntax, c);
        case 'arithmetic':
            return checkArithmetic(syntax, c);
        case 'if':
            return checkIf(syntax, c);
    }
}
/** Times become seconds; other units stay as written. */
function number(syntax, c) {
    const place = { offset: syntax.offset, length: syntax.length };
    if (!Number.isFinite(syntax.value))
        return c.problem(syntax, 'out-of-range', 'the number is too large');
    if (syntax.unit === undefined)
        return { ...place, expression: literal(syntax.value), type: BARE };
    const unit = parseUnit(syntax.unit.ucum);
    if (unit === undefined) {
        const hint = "units are UCUM, for example 'mm[Hg]', 'mg/dL' or 'kg/m2'";
        return c.problem(syntax.unit, 'unknown-unit', `'${syntax.unit.ucum}' is not a unit that is known here`, hint);
    }
    return isTime(unit)
        ? { ...place, expression: literal(syntax.value * unit.scale), type: quantity(SECOND) }
        : { ...place, expression: literal(syntax.value), type: quantity(unit) };
}
function call(syntax, c) {
    const { name } = syntax;
    if (Object.hasOwn(NUMERIC, name))
        return checkNumeric(name, syntax, c);
    if (Object.hasOwn(DISTRIBUTIONS, name))
        return checkDistribution(name, syntax, c);
    if (Object.hasOwn(HISTORY_FUNCTIONS, name)) {
        const found = HISTORY_FUNCTIONS[name](syntax, c);
        return found && { ...found, offset: syntax.offset, length: syntax.length };
    }
    const hint = isKnownName(name, c.scope) ? `write "${name}" without parentheses` : didYouMean(name, FUNCTION_NAMES);
    return c.problem(syntax.nameSpan, 'unknown-function', `no function is named "${name}"`, hint);
}
/** Where a text of a closed list is wanted, one of its words may stand bare. */
function wordOf(syntax, scope, wanted) {
    if (wanted.type !== 'text' || syntax.kind !== 'name' || wanted.values === undefined)
        return undefined;
    if (!wanted.values.includes(syntax.name) && isKnownName(syntax.name, scope))
        return undefined;
    return { ...syntax, expression: literal(syntax.name), type: { kind: 'text' } };
}
/** The expression in the form that is wanted. */
function fit(typed, wanted, c) {
    const { type, expression } = typed;
    if (wanted.type === 'any')
        return expression;
    if (wanted.type === 'text')
        return fitText(typed, wanted.values, c);
    if (wanted.type === 'boolean') {
        return type.kind === 'boolean' || type.kind === 'any'
            ? expression
            : c.problem(typed, 'type-mismatch', `expected true or false, found ${naming(type)}`);
    }
    const found = asNumber(typed, c);
    if (found === undefined)
        return undefined;
    if (wanted.type === 'duration')
        return inUnit(found, SECOND, c);
    if (wanted.type === 'rate')
        return isPlain(found.type.unit) ? expression : inUnit(found, PER_PERSON_YEAR, c);
    if (wanted.type !== 'number' || wanted.unit === undefined)
        return expression;
    return inUnit(found, unitOf(wanted.unit) ?? ONE, c);
}
function fitText(typed, values, c) {
    const { type, expression } = typed;
    if (type.kind !== 'text' && type.kind !== 'any') {
        return c.problem(typed, 'type-mismatch', `expected a text, found ${naming(type)}`);
    }
    if (values === undefined || expression.op !== 'literal' || values.includes(String(expression.value)))
        return expression;
    const hint = nearestOrAll(String(expression.value), values);
    return c.problem(typed, 'unknown-word', `"${expression.value}" is not one of the values`, hint);
}
//# sourceMappingURL=compile.js.map