import { severalWords } from '../diagnostics/index.js';
/** Keys that any state or step may have. */
export const COMMON = {
    state: ['then', 'remarks'],
    step: ['when', 'remarks'],
};
/** The words among the keys of a state or step; one that only stands beside another (`do` beside `encounter`) is none. */
export function wordsOf(words, value) {
    const found = Object.keys(value).flatMap((key) => words.get(key) ?? []);
    return found.filter((type) => !found.some((other) => other !== type && besideOf(other, type.key)));
}
const besideOf = (type, key) => Object.hasOwn(type.beside ?? {}, key);
/** May this word stand here? A word for steps makes a state with that one step. */
export const fits = (type, where) => type.where === 'both' || type.where === where;
/** All keys that may stand in a state or step with this word, or with any. */
export function keysOf(type, where, words) {
    if (type === undefined)
        return [...[...words.values()].filter((each) => fits(each, where)).map((each) => each.key), ...COMMON[where]];
    const conditional = where === 'state' && type.where === 'both' ? ['when'] : [];
    return [type.key, ...Object.keys(type.beside ?? {}), ...COMMON[where], ...conditional];
}
export function misplacedWord(type, where) {
    const step = where === 'state';
    return {
        code: 'unknown-key',
        message: step ? `"${type.key}" is a step and no state` : `"${type.key}" is a state of its own and no step`,
        hint: step ? 'list it under "do"' : 'make a state of it and lead there',
    };
}
export const tooManyWords = (found, where) => severalWords(found.map((type) => type.key), where);
//# sourceMappingURL=words.js.map