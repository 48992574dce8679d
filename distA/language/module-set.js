import { Attributes } from './attributes.js';
/** Modules that are loaded together, with all that they can name. */
export class ModuleSet {
    /** By id; of two of the same id the first. */
    modules;
    valueSets;
    words;
    vocabulary;
    variables;
    attributes;
    /** Attributes (names on the person) that some module writes. */
    written = new Set();
    /** Attributes that some expression names, even one with a mistake. */
    named = new Set();
    /** Ids of files that could not be read: known, so that nobody is told that they do not exist. */
    unread;
    constructor(modules, valueSets, words, unread = []) {
        this.unread = new Set(unread);
        this.modules = firstOf(modules, (module) => module.id);
        this.valueSets = firstOf(valueSets, (set) => set.name);
        this.words = firstOf(words.states, (type) => type.key);
        this.vocabulary = words.engine;
        this.variables = firstOf(words.engine.variables, (variable) => variable.name);
        this.attributes = new Attributes(modules, words.engine);
    }
}
function firstOf(items, nameOf) {
    const map = new Map();
    for (const item of items)
        if (!map.has(nameOf(item)))
            map.set(nameOf(item), item);
    return map;
}
//# sourceMappingURL=module-set.js.map