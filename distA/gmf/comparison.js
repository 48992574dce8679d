import { nearestOrAll, unknownWord } from '../diagnostics/index.js';
import { compare, FALSE, literal, missing, not } from './make.js';
const OPERATORS = {
    '<': '<',
    '<=': '<=',
    '==': '=',
    '!=': '!=',
    '>=': '>=',
    '>': '>',
};
/** `left operator right`, or whether `left` is there. */
export function compared(node, left, right) {
    const operator = node.get('operator').name();
    if (operator === 'is nil')
        return missing(left);
    if (operator === 'is not nil')
        return not(missing(left));
    const how = operator !== undefined && Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
    if (how === undefined) {
        const known = [...Object.keys(OPERATORS), 'is nil', 'is not nil'];
        const { code, message } = unknownWord('operator', operator ?? '', known);
        node.get('operator').warn(code, message, nearestOrAll(operator ?? '', known));
        return FALSE;
    }
    const value = right();
    return value === undefined ? FALSE : ordered(node, how, left, value);
}
/** True and false have no order (gmf.md 1.11: refused). */
function ordered(node, how, left, right) {
    if (right.op === 'literal' && typeof right.value === 'boolean' && how !== '=' && how !== '!=') {
        const message = 'true and false have no order; only == and != fit';
        node.get('operator').report({ code: 'type-mismatch', message, severity: 'error' });
        return FALSE;
    }
    return compare(how, left, right);
}
export function constant(node, key) {
    return () => {
        const value = node.get(key);
        if (['string', 'number', 'boolean'].includes(typeof value.value))
            return literal(value.value);
        if (!value.given)
            return node.missing(key, 'the condition');
        return value.warn('wrong-shape', 'expected a number, a text, or true or false');
    };
}
export const number = (node, key) => () => {
    const value = node.get(key).number();
    return value === undefined ? (node.has(key) ? undefined : node.missing(key, 'the condition')) : literal(value);
};
//# sourceMappingURL=comparison.js.map