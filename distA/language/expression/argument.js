import { parseDay, startOfDay } from '../../base/index.js';
import { didYouMean, nearestOrAll, unknownNamed } from '../../diagnostics/index.js';
import { conceptKey, SYSTEMS } from '../../terminology/index.js';
import { isKnownName } from './name.js';
import { DURATION, isNumber } from './type.js';
import { asNumber, inUnit } from './units.js';
/** Reports that a call has too few or too many arguments, or ones with a word before them that does not belong there. */
export function wrongArguments(call, wanted, c) {
    return c.problem(call, 'wrong-arguments', `"${call.name}" does not take these arguments`, `write ${wanted}`);
}
/** The plain arguments, if there are `least` to `most` of them and no others besides those marked by `markers`. */
export function plainArguments(call, [least, most], wanted, c, markers = []) {
    const plain = call.args.filter((arg) => arg.marker === undefined).map((arg) => arg.value);
    const marked = call.args.flatMap((arg) => arg.marker ?? []);
    const right = plain.length >= least &&
        plain.length <= most &&
        marked.every((marker) => markers.includes(marker)) &&
        new Set(marked).size === marked.length;
    return right ? plain : wrongArguments(call, wanted, c);
}
export const marked = (call, marker) => call.args.find((arg) => arg.marker === marker);
/** The seconds of `within 1 year`, which must be a number known here. `none` if there is no such argument. */
export function withinArgument(call, c) {
    const argument = marked(call, 'within');
    if (argument === undefined)
        return 'none';
    const typed = c.of(argument.value);
    const number = typed && asNumber(typed, c);
    const seconds = number && inUnit(number, DURATION.unit, c);
    if (seconds === undefined || isNumber(seconds))
        return seconds?.value;
    return c.problem(argument.value, 'wrong-arguments', 'a fixed duration is needed here', 'for example "within 1 year"');
}
/** A bare name or a text in quotes: names of states, symptoms and vital signs may hold any letters. */
export function nameArgument(syntax, what, c) {
    if (syntax.kind === 'name')
        return syntax.name;
    if (syntax.kind === 'text')
        return syntax.value;
    return c.problem(syntax, 'wrong-arguments', `expected the name of a ${what}`);
}
export function stateArgument(syntax, c) {
    const name = nameArgument(syntax, 'state', c);
    if (name === undefined || c.scope.state(name))
        return name;
    const { code, message, hint } = unknownNamed('unknown-state', 'state', name, c.scope.names('state'));
    return c.problem(syntax, code, message, hint);
}
/** `name`, `set.name` or `code("snomed", "44054006", "Diabetes mellitus type 2 (disorder)")`. */
export function codeArgument(syntax, c) {
    if (syntax.kind === 'call' && syntax.name === 'code')
        return codeInPlace(syntax, c);
    if (syntax.kind !== 'name') {
        const hint = 'write its name, or code("snomed", "44054006", "…")';
        return c.problem(syntax, 'wrong-arguments', 'expected the name of a code', hint);
    }
    const concept = c.scope.code(syntax.name);
    if (concept !== undefined)
        return concept;
    const { code, message, hint } = unknownNamed('unknown-code', 'code', syntax.name, c.scope.names('code'));
    const isOther = isKnownName(syntax.name, c.scope);
    return c.problem(syntax, code, message, isOther ? `"${syntax.name}" is not a code` : hint);
}
/** System, code and display, once or for several systems. */
export function codeInPlace(call, c) {
    const texts = call.args.map((arg) => (arg.marker === undefined && arg.value.kind === 'text' ? arg.value : undefined));
    if (texts.length === 0 || texts.length % 3 !== 0 || texts.some((text) => text === undefined)) {
        return wrongArguments(call, 'code("system", "code", "display")', c);
    }
    const codings = [];
    for (let i = 0; i < texts.length; i += 3) {
        const [system, code, display] = [texts[i], texts[i + 1].value, texts[i + 2].value];
        if (!isSystem(system.value))
            return unknownSystem(system.value, system, c);
        codings.push({ system: system.value, code, display });
    }
    return { codings: codings };
}
const isSystem = (name) => Object.hasOwn(SYSTEMS, name);
function unknownSystem(name, span, c) {
    const hint = nearestOrAll(name, Object.keys(SYSTEMS));
    return c.problem(span, 'unknown-system', `"${name}" is not a code system that is known here`, hint);
}
/** What `last` and `readings` are about: a body variable or a code. */
export function observed(syntax, c) {
    if (syntax.kind === 'name') {
        const variable = c.scope.variable(syntax.name);
        if (variable !== undefined)
            return variable;
        if (c.scope.code(syntax.name) === undefined) {
            const known = [...c.scope.names('variable'), ...c.scope.names('code')];
            const message = `no body variable or code is named "${syntax.name}"`;
            return c.problem(syntax, 'unknown-variable', message, didYouMean(syntax.name, known));
        }
    }
    const concept = codeArgument(syntax, c);
    return concept && { codes: [conceptKey(concept)] };
}
/** `2020-03-01` or `2020-03-01T12:30:00`, to the millisecond at most. */
export function parseInstant(text) {
    const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?)?$/.exec(text);
    const day = match ? parseDay(match[1]) : undefined;
    if (day === undefined)
        return undefined;
    const [hours, minutes, seconds] = [2, 3, 4].map((i) => Number(match[i] ?? 0));
    if (hours > 23 || minutes > 59 || seconds > 59)
        return undefined;
    const milliseconds = Number((match[5] ?? '').padEnd(3, '0'));
    return startOfDay(day) + hours * 3600 + minutes * 60 + seconds + milliseconds / 1000;
}
//# sourceMappingURL=argument.js.map