import { compile } from '../compile/index.js';
import { checkModules } from '../language/index.js';
import { vocabularyOfStates } from '../states/index.js';
import { vocabulary } from './vocabulary.js';
/** The words of the language and what modules may name. */
export const words = Object.freeze({ states: vocabularyOfStates, engine: vocabulary });
/** All mistakes of modules that are loaded together. `unread`: ids of files that could not be read. */
export const checkAll = (modules, valueSets, unread = []) => checkModules(modules, valueSets, words, { unread });
/** Links modules in which `checkAll` finds no error into a Program. */
export const compileAll = (modules, valueSets, overlays = {}) => compile(modules, { words: vocabularyOfStates, vocabulary, valueSets, overlays });
//# sourceMappingURL=program.js.map