import { nearestOrAll } from '../../diagnostics/index.js';
import { all } from './checking.js';
import { isKnownName } from './name.js';
import { BOOLEAN, literal, naming } from './type.js';
import { unify } from './units.js';
const truth = (syntax, expression) => ({
    expression,
    type: BOOLEAN,
    offset: syntax.offset,
    length: syntax.length,
});
/** A condition; a value of unknown type may be one. */
export function condition(syntax, c) {
    const typed = c.of(syntax);
    if (typed === undefined || typed.type.kind === 'boolean' || typed.type.kind === 'any')
        return typed?.expression;
    return c.problem(typed, 'type-mismatch', `expected true or false, found ${naming(typed.type)}`);
}
export function checkJunction(syntax, c) {
    const of = all(syntax.of.map((each) => condition(each, c)));
    return of && truth(syntax, { op: syntax.kind, of });
}
export function checkNot(syntax, c) {
    const of = condition(syntax.of, c);
    return of && truth(syntax, { op: 'not', of });
}
export function checkMissing(syntax, c) {
    const of = c.of(syntax.of);
    if (of === undefined)
        return undefined;
    const missing = { op: 'missing', of: of.expression };
    return truth(syntax, syntax.negated ? { op: 'not', of: missing } : missing);
}
export function checkCompare(syntax, c) {
    const [left, right] = sides(syntax.left, syntax.right, c);
    const compared = left && right && compare(syntax.how, left, right, c);
    return compared && truth(syntax, compared);
}
/** `x in (a, b)` is `x = a or x = b`. */
export function checkIn(syntax, c) {
    const of = syntax.of.map((each) => {
        const [left, right] = sides(syntax.left, each, c);
        return left && right && compare('=', left, right, c);
    });
    const found = all(of);
    return found && truth(syntax, found.length === 1 ? found[0] : { op: 'or', of: found });
}
/** Both sides; a bare word beside a text with a closed list of values is one of them. */
function sides(left, right, c) {
    const isWord = (syntax) => syntax.kind === 'name' && !isKnownName(syntax.name, c.scope);
    if (isWord(left) && !isWord(right)) {
        const second = c.of(right);
        return [word(left, second?.type, c) ?? c.of(left), second];
    }
    const first = c.of(left);
    return [first, word(right, first?.type, c) ?? (first === undefined && isWord(right) ? undefined : c.of(right))];
}
/** A name that is one of the values of a text, as that text. */
function word(syntax, beside, c) {
    if (syntax.kind !== 'name' || beside?.kind !== 'text')
        return undefined;
    const isValue = beside.values?.includes(syntax.name) ?? false;
    if (!isValue && isKnownName(syntax.name, c.scope))
        return undefined;
    if (!isValue)
        unknownValue(syntax.name, syntax, beside.values, c);
    return { ...syntax, expression: literal(syntax.name), type: beside };
}
function unknownValue(found, syntax, values, c) {
    const hint = values === undefined ? `text stands in double quotes: "${found}"` : nearestOrAll(found, values);
    const message = `"${found}" is not one of the values`;
    return values === undefined
        ? c.problem(syntax, 'unknown-name', `the name "${found}" stands for nothing here`, hint)
        : c.problem(syntax, 'unknown-word', message, hint);
}
function compare(how, left, right, c) {
    const [a, b] = [left.type, right.type];
    const made = (l, r) => ({ op: 'compare', how, left: l, right: r });
    if (a.kind === 'any' || b.kind === 'any') {
        const known = a.kind === 'any' ? b : a;
        return ordered(how, known, right, c) && made(left.expression, right.expression);
    }
    if (a.kind !== b.kind) {
        return c.problem(right, 'type-mismatch', `${naming(a)} cannot be compared with ${naming(b)}`);
    }
    if (a.kind === 'number') {
        const both = unify([left, right], c);
        return both && made(both.of[0], both.of[1]);
    }
    checkValue(left, b, c);
    checkValue(right, a, c);
    return ordered(how, a, right, c) && made(left.expression, right.expression);
}
/** Only numbers, points in time and what is not known yet have an order. */
function ordered(how, type, span, c) {
    if (how === '=' || how === '!=' || type.kind === 'number' || type.kind === 'instant' || type.kind === 'any')
        return true;
    return c.problem(span, 'type-mismatch', `${naming(type)} has no order; only = and != fit`);
}
/** A text in quotes beside a closed list must be in it. */
function checkValue(side, other, c) {
    const { expression } = side;
    if (other.kind !== 'text' || other.values === undefined || expression.op !== 'literal')
        return;
    const found = String(expression.value);
    if (side.type !== other && !other.values.includes(found))
        unknownValue(found, side, other.values, c);
}
export function checkIf(syntax, c) {
    const when = condition(syntax.when, c);
    const branches = all([c.of(syntax.then), c.of(syntax.else)]);
    if (when === undefined || branches === undefined)
        return undefined;
    const [yes, no] = branches;
    const made = (a, b, type) => ({
        ...{ expression: { op: 'if', when, then: a, else: b }, type },
        ...{ offset: syntax.offset, length: syntax.length },
    });
    if (yes.type.kind === 'number' && no.type.kind === 'number') {
        const both = unify([yes, no], c);
        return both && made(both.of[0], both.of[1], both.type);
    }
    if (yes.type.kind !== no.type.kind && yes.type.kind !== 'any' && no.type.kind !== 'any') {
        return c.problem(no, 'type-mismatch', `one branch is ${naming(yes.type)}, the other ${naming(no.type)}`);
    }
    const isText = yes.type.kind === 'text';
    return made(yes.expression, no.expression, isText ? { kind: 'text' } : yes.type.kind === 'any' ? no.type : yes.type);
}
//# sourceMappingURL=logic.js.map