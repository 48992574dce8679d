import { asArray, isObject } from './json.js';
import { report, show } from './run.js';
/** Checks a value against the value set that its element is bound to. */
export function checkBinding(run, value, binding) {
    const set = run.catalogue.valueSet(binding.valueSet);
    if (!set || memberOf(value, set) !== 'out')
        return;
    const severity = binding.strength === 'required' || set.strict ? 'error' : 'warning';
    report(run, severity, 'code-not-in-value-set', outsideMessage(value, set, binding.strength));
}
/** One coding of a concept in the set is enough. A concept without codings is in none. */
export function memberOf(value, set) {
    if (typeof value === 'string')
        return set.has(undefined, value);
    if (!isObject(value))
        return 'unknown';
    if ('code' in value)
        return typeof value.system === 'string' ? memberOfCoding(value, set) : 'unknown';
    if ('system' in value || 'value' in value || isEmpty(value))
        return 'unknown';
    let answer = 'out';
    for (const coding of asArray(value.coding)) {
        const found = memberOfCoding(coding, set);
        if (found === 'in')
            return 'in';
        if (found === 'unknown')
            answer = 'unknown';
    }
    return answer;
}
function isEmpty(value) {
    for (const _ in value)
        return false;
    return true;
}
function memberOfCoding(coding, set) {
    if (!isObject(coding) || typeof coding.code !== 'string')
        return 'out';
    return typeof coding.system === 'string' ? set.has(coding.system, coding.code) : 'out';
}
function outsideMessage(value, set, strength) {
    const codes = codesOf(value);
    const found = codes.length === 0 ? 'no code was found' : `${codes.map(show).join(', ')} is not in the value set`;
    const hint = codes.length === 1 && set.examples.length > 0 ? ` (among them ${set.examples.join(', ')})` : '';
    return `${found}; a code of ${set.url}${hint} is ${strength === 'required' ? 'required' : 'expected'}`;
}
function codesOf(value) {
    if (typeof value === 'string')
        return [value];
    if (!isObject(value))
        return [];
    const codings = 'coding' in value ? asArray(value.coding) : [value];
    return codings.flatMap((c) => (isObject(c) && typeof c.code === 'string' ? [c.code] : []));
}
//# sourceMappingURL=binding-check.js.map