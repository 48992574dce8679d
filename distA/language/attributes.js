/** A module's id as the names of its things begin: `cardiology/af` gives `cardiology.af`. */
export const dottedId = (id) => id.replaceAll('/', '.');
/** Name on the person of an attribute that a module declares. */
export function attributeName(module, name) {
    const shared = module.format === 'gmf' || module.attributes[name]?.global === true;
    return shared ? name : `${dottedId(module.id)}.${name}`;
}
/**
 * Which attributes there are, by their name on the person: built in, declared, or found to be written. All attributes of
 * GMF modules share the bare names and are typed only if somebody declares them.
 */
export class Attributes {
    #known = new Map();
    #builtIn;
    constructor(modules, vocabulary) {
        for (const info of vocabulary.attributes)
            this.#add(info);
        this.#builtIn = new Set(this.#known.keys());
        for (const module of modules) {
            for (const [name, node] of Object.entries(module.attributes))
                this.#declare(attributeName(module, name), node);
        }
    }
    #add(attribute) {
        this.#known.set(attribute.name, attribute);
        return attribute;
    }
    #declare(name, { type, unit, values }) {
        if (this.#known.has(name))
            return;
        this.#add({ name, type, ...(unit !== undefined && { unit }), ...(values !== undefined && { values }) });
    }
    isBuiltIn(name) {
        return this.#builtIn.has(name);
    }
    /** Declared by the module, or made by it to keep an entry or a code in. */
    own(module, name) {
        return this.#known.get(attributeName(module, name));
    }
    /** Built in, global, or another module's under its full name. */
    shared(name) {
        return this.#known.get(name);
    }
    find(module, name) {
        return this.own(module, name) ?? this.shared(name);
    }
    /** Makes an attribute of the module known by writing it. */
    make(module, short) {
        const name = attributeName(module, short);
        return this.#known.get(name) ?? this.#add({ name, type: 'any' });
    }
    /** All names that a module can use: its own short ones, then the others. */
    names(module) {
        const own = `${dottedId(module.id)}.`;
        return [...Object.keys(module.attributes), ...[...this.#known.keys()].filter((name) => !name.startsWith(own))];
    }
}
//# sourceMappingURL=attributes.js.map