import { unreachable } from '../../base/index.js';
import { DISTRIBUTIONS } from './function-names.js';
import { nameText, numberText, quoted } from './literal-text.js';
import { isTimeSince, meaningOf, meaningOfAny, meaningsOfSides } from './meaning.js';
import { BUILT_IN_NAMES } from './name.js';
import { isName } from './token.js';
/** How tightly the pieces of the grammar bind. */
const LEVEL = {
    expression: 0,
    or: 1,
    and: 2,
    not: 3,
    comparison: 4,
    sum: 5,
    product: 6,
    unary: 7,
    power: 8,
    primary: 9,
};
/**
 * The text of an expression, in the grammar of docs/language.md: reading it again gives the same expression. `meaning`: what
 * numbers stand for (`duration` where seconds are wanted). Conversions of units other than of numbers are not undone.
 */
export function printExpression(expression, names = {}, meaning = 'plain') {
    return print(expression, meaning, names).text;
}
/** The text, in parentheses if it binds less than needed. */
function at(level, expression, meaning, names) {
    const printed = print(expression, meaning, names);
    return printed.level < level ? `(${printed.text})` : printed.text;
}
const made = (level, text) => ({ level, text });
const call = (name, ...args) => made(LEVEL.primary, `${name}(${args.join(', ')})`);
function print(e, meaning, names) {
    const any = (of, as = 'plain') => at(LEVEL.expression, of, as, names);
    switch (e.op) {
        case 'literal':
            return literal(e.value, meaning);
        case 'concept':
            return made(LEVEL.primary, conceptText(e.concept, names));
        case 'attribute':
            return made(LEVEL.primary, attributeText(e.name, names));
        case 'variable':
            return made(LEVEL.primary, e.name);
        case 'vital':
            return call('vital', quoted(e.name));
        case 'age':
            return e.completed === undefined ? made(LEVEL.primary, 'age') : call(`completed_${e.completed}`);
        case 'time':
            return made(LEVEL.primary, e.part);
        case 'and':
        case 'or':
            return made(LEVEL[e.op], e.of.map((x) => at(LEVEL[e.op] + 1, x, 'plain', names)).join(` ${e.op} `));
        case 'at_least':
        case 'at_most':
            return call(e.op, String(e.count), ...e.of.map((x) => any(x)));
        case 'not':
            return e.of.op === 'missing'
                ? made(LEVEL.comparison, `${at(LEVEL.sum, e.of.of, 'plain', names)} is not missing`)
                : made(LEVEL.not, `not ${at(LEVEL.not, e.of, 'plain', names)}`);
        case 'missing':
            return made(LEVEL.comparison, `${at(LEVEL.sum, e.of, 'plain', names)} is missing`);
        case 'compare':
            return compare(e, names);
        case 'arithmetic':
            return arithmetic(e, meaning, names);
        case 'function': {
            const as = meaning === 'plain' ? meaningOf(e) : meaning;
            return call(e.name, ...e.of.map((x) => any(x, as)));
        }
        case 'if':
            return made(LEVEL.expression, `if ${any(e.when)} then ${any(e.then, meaning)} else ${any(e.else, meaning)}`);
        case 'sample': {
            const { args } = DISTRIBUTIONS[e.distribution];
            const as = meaning === 'plain' ? meaningOf(e) : meaning;
            return call(e.distribution, ...e.of.map((x, i) => any(x, args[i]?.startsWith('*') ? 'plain' : as)));
        }
        case 'parameter':
            return made(LEVEL.primary, names.parameter?.(e.index) ?? `parameter_${e.index}`);
        default:
            return made(LEVEL.primary, history(e, names));
    }
}
function literal(value, meaning) {
    if (typeof value === 'string')
        return made(LEVEL.primary, quoted(value));
    if (typeof value !== 'number')
        return made(LEVEL.primary, String(value));
    return made(value < 0 && meaning !== 'instant' ? LEVEL.unary : LEVEL.primary, numberText(value, meaning));
}
function compare(e, names) {
    if (e.left.op === 'sample' && e.left.distribution === 'bernoulli')
        return print(e.left, 'plain', names);
    const as = meaningOfAny([e.left, e.right]);
    return made(LEVEL.comparison, `${at(LEVEL.sum, e.left, as, names)} ${e.how} ${at(LEVEL.sum, e.right, as, names)}`);
}
function arithmetic(e, wanted, names) {
    if (isTimeSince(e)) {
        const from = e.right.op === 'last' ? { ...e.right, field: 'value' } : e.right;
        return call('time_since', at(LEVEL.expression, from, 'instant', names));
    }
    const [left, right] = meaningsOfSides(e, wanted);
    if (e.how === '^') {
        const exponent = at(LEVEL.unary, e.right, 'plain', names);
        return made(LEVEL.power, `${at(LEVEL.primary, e.left, 'plain', names)} ^ ${exponent}`);
    }
    const level = e.how === '+' || e.how === '-' ? LEVEL.sum : LEVEL.product;
    return made(level, `${at(level, e.left, left, names)} ${e.how} ${at(level + 1, e.right, right, names)}`);
}
function history(e, names) {
    const codes = (keys) => keys.map((key) => codeText(key, names)).join(', ');
    const within = (seconds) => seconds === undefined ? '' : `, within ${numberText(seconds, 'duration')}`;
    switch (e.op) {
        case 'active':
            return `active(${e.kind === 'condition' ? '' : `${e.kind} `}${codes(e.codes)})`;
        case 'active_by_attribute':
            return `active(${e.kind} attribute(${quoted(e.attribute)}))`;
        case 'has':
            return `has(${codes(e.codes)})`;
        case 'last': {
            const value = `last(${codes(e.codes)}${within(e.within)})`;
            return e.field === 'time' ? `time_of(${value})` : value;
        }
        case 'last_by_attribute':
            return `last(attribute(${quoted(e.attribute)}))`;
        case 'count_readings':
            return `readings(${codes(e.codes)} ${e.how} ${at(LEVEL.sum, e.bound, 'plain', names)}${within(e.within)})`;
        case 'symptom':
            return `symptom(${nameText(e.name)})`;
        case 'visited': {
            const since = e.since === undefined ? '' : `, since ${nameText(e.since)}`;
            return `visited(${nameText(e.state)}${within(e.within)}${since})`;
        }
        case 'since':
            return `time_since(${nameText(e.state)})`;
        default:
            return unreachable(e);
    }
}
function attributeText(name, names) {
    const bare = names.attribute === undefined ? name : names.attribute(name);
    return bare !== undefined && isName(bare) && !BUILT_IN_NAMES.includes(bare) ? bare : `attribute(${quoted(name)})`;
}
function codeText(key, names) {
    const name = names.code?.(key);
    if (name !== undefined)
        return name;
    const bar = key.indexOf('|');
    const code = key.slice(bar + 1);
    return `code(${[key.slice(0, bar), code, names.display?.(key) ?? code].map(quoted).join(', ')})`;
}
function conceptText(concept, names) {
    const [only, ...others] = concept.codings;
    const name = others.length === 0 ? names.code?.(`${only.system}|${only.code}`) : undefined;
    if (name !== undefined)
        return name;
    return `code(${concept.codings
        .flatMap((x) => [x.system, x.code, x.display])
        .map(quoted)
        .join(', ')})`;
}
//# sourceMappingURL=print.js.map