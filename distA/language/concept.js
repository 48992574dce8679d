import { didYouMean, nearestOrAll, wrongDisplay } from '../diagnostics/index.js';
import { bookProblem, codeProblem, SYSTEMS } from '../terminology/index.js';
/** A coding, or a list of them, as written in a file, as a Concept; undefined if it has not their shape. */
export function conceptOf(value) {
    const codings = (Array.isArray(value) ? value : [value]).map(codingOf);
    const [first, ...rest] = codings;
    if (first === undefined || rest.includes(undefined))
        return undefined;
    return { codings: [first, ...rest] };
}
function codingOf(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { system, code, display } = value;
    const texts = typeof system === 'string' && typeof code === 'string' && typeof display === 'string';
    return texts ? { system, code, display } : undefined;
}
/** What is wrong with a coding: its system, the form of its code or, where a book is at hand, whether it exists. */
export function codingProblem(coding, book) {
    const { system, code, display } = coding;
    if (!Object.hasOwn(SYSTEMS, system))
        return { key: 'system', problem: systemProblem(system) };
    const form = codeProblem(system, code);
    if (form !== undefined)
        return { key: 'code', problem: invalid(coding, form) };
    if (display.trim() === '')
        return { key: 'display', problem: { code: 'wrong-display', message: 'the display is empty' } };
    const known = book === undefined ? undefined : bookProblem(book, coding)?.displays;
    if (known === undefined)
        return undefined;
    if (known.length === 0)
        return { key: 'code', problem: invalid(coding, 'it is not among the known codes') };
    return { key: 'display', problem: wrongDisplay(`${system} ${code}`, display, known[0]) };
}
const invalid = ({ system, code }, why) => ({
    code: 'invalid-code',
    message: `"${code}" is not a code of ${system}: ${why}`,
});
function systemProblem(system) {
    const known = Object.keys(SYSTEMS);
    const hint = didYouMean(system, known) ?? nearestOrAll(system, known);
    return { code: 'unknown-system', message: `"${system}" is not a code system of ours`, hint };
}
//# sourceMappingURL=concept.js.map