import { codingKey } from '../terminology/index.js';
export const STATISTICS = '`prevalence of CODE (diagnosed)`, `incidence of CODE (diagnosed)`, `mortality of CODE`, `survival of CODE after DURATION`, `share of CONDITION`, `mean|median|sd of NUMBER` (each also with `where CONDITION`), `rate of STATE`, `ratio of STATE to STATE` (each state also with `when CONDITION`)';
const OF_CODE = /^\s*(prevalence|incidence|mortality) of ([\w.]+)(?: \((diagnosed|true)\))?\s*$/d;
const SURVIVAL = /^\s*survival of ([\w.]+) after (.+)$/ds;
const OF_VALUE = /^\s*(share|mean|median|sd) of (.+?)(?: where (.+))?$/ds;
const RATE = /^\s*rate of (\w+)(?: when (.+))?$/ds;
const RATIO = /^\s*ratio of (\w+)(?: when (.+?))? to (\w+)(?: when (.+))?$/ds;
/** Each form of statistic, with what makes it of its parts. */
const FORMS = [
    [OF_CODE, codeStatistic],
    [SURVIVAL, survivalStatistic],
    [OF_VALUE, valueStatistic],
    [RATE, rateStatistic],
    [RATIO, ratioStatistic],
];
/** Understands the statistic of a target; undefined after a mistake, which is reported. `scope` stands at the root. */
export function statisticOf(text, path, scope) {
    for (const [form, make] of FORMS) {
        const match = form.exec(text);
        if (match)
            return make(partsOf(match), path, scope);
    }
    scope.report(path, 'bad-target', `"${text.trim()}" is not a statistic that can be measured`, `known: ${STATISTICS}`);
    return undefined;
}
const partsOf = (match) => match.map((part, i) => part?.padStart((match.indices?.[i]?.[0] ?? 0) + part.length));
const codesOf = (name, path, scope) => scope.concept(name.trim(), path)?.codings.map(codingKey);
function codeStatistic([, measure, name, how], path, scope) {
    const codes = codesOf(name, path, scope);
    if (codes === undefined)
        return undefined;
    const kind = measure.trim();
    return kind === 'mortality'
        ? { measure: kind, codes }
        : { measure: kind, codes, diagnosed: how?.trim() === 'diagnosed' };
}
function survivalStatistic([, name, duration], path, scope) {
    const codes = codesOf(name, path, scope);
    const after = scope.expression(duration, path, { type: 'duration' }, true);
    if (codes === undefined || after === undefined)
        return undefined;
    if (after.op === 'literal' && typeof after.value === 'number')
        return { measure: 'survival', codes, after: after.value };
    scope.report(path, 'bad-target', 'survival is measured after a fixed time', 'for example `after 5 years`');
    return undefined;
}
function valueStatistic([, measure, value, where], path, scope) {
    const kind = measure.trim();
    const of = scope.expression(value, path, { type: kind === 'share' ? 'boolean' : 'number' }, true);
    const among = where === undefined ? undefined : condition(where, path, scope);
    if (of === undefined || (where !== undefined && among === undefined))
        return undefined;
    return { measure: kind, of, ...(among && { where: among }) };
}
function rateStatistic([, state, when], path, scope) {
    const of = entered(state, when, path, scope);
    return of && { measure: 'rate', of };
}
function ratioStatistic([, state, when, other, otherWhen], path, scope) {
    const of = entered(state, when, path, scope);
    const to = entered(other, otherWhen, path, scope);
    return of && to && { measure: 'ratio', of, to };
}
function entered(name, when, path, scope) {
    const state = scope.state(name.trim(), path);
    const holds = when === undefined ? undefined : condition(when, path, scope);
    if (state === undefined || (when !== undefined && holds === undefined))
        return undefined;
    return { state, ...(holds && { when: holds }) };
}
const condition = (text, path, scope) => scope.expression(text, path, { type: 'boolean' }, true);
/** The stratum: an expression in which `age 45-64`, `age 65+` and `sex female` may stand for the longer forms. */
export function stratumOf(text, path, scope, rough) {
    const full = stratumText(text);
    return (full === text ? scope : rough).expression(full, path, { type: 'boolean' }, true);
}
/** Ages are completed years, as strata are published: 45-64 ends at the 65th birthday. */
export const stratumText = (text) => text
    .replace(/\bage (\d+)\s*(?:-|–|to)\s*(\d+)\b/g, (_, low, high) => `(age >= ${low} and age < ${Number(high) + 1})`)
    .replace(/\bage (\d+)\+/g, 'age >= $1')
    .replace(/\b(sex|race|ethnicity) ([a-z_]+)\b(?!\s*\()/g, (whole, name, word) => ['is', 'in'].includes(word) ? whole : `${name} = ${word}`);
//# sourceMappingURL=target.js.map