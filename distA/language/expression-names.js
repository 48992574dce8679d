import { codingKey } from '../terminology/index.js';
import { damaged, resolver } from './resolve.js';
/** The names that a module's expressions can use. `onDamaged` is told of names whose own mistake is reported elsewhere. */
export function expressionNames(walk, onDamaged) {
    const { set, module } = walk;
    const resolve = resolver(walk);
    const known = (section, name, found) => {
        if (found === undefined && damaged(module, section, name))
            onDamaged();
        return found;
    };
    const isGmf = module.format === 'gmf';
    const asked = (found) => {
        if (found !== undefined)
            set.named.add(found.name);
        return found;
    };
    return {
        parameter: (name) => known('parameters', name, resolve.parameter(name)),
        ownAttribute: (name) => known('attributes', name, asked(set.attributes.own(module, name))),
        attribute: (name) => asked(set.attributes.shared(name)) ?? (isGmf ? { name, type: 'any' } : undefined),
        variable(name) {
            const variable = set.variables.get(name);
            return variable && { unit: variable.unit, codes: [codingKey(variable.coding)] };
        },
        vital: (name) => set.vocabulary.vitals.includes(name),
        code: (name) => known('codes', name, resolve.code(name)),
        state: (name) => Object.hasOwn(module.states, name) || damaged(module, 'states', name),
        names: (kind) => NAMES[kind](walk),
    };
}
const NAMES = {
    parameter: ({ module }) => Object.keys(module.parameters),
    attribute: ({ module, set }) => set.attributes.names(module),
    variable: ({ set }) => set.variables.keys(),
    vital: ({ set }) => set.vocabulary.vitals,
    code: codeNames,
    state: ({ module }) => Object.keys(module.states),
};
/** A module's own codes, then `set.name`. */
export function codeNames({ module, set }) {
    const shared = [...set.valueSets.values()].flatMap(({ name, codes }) => Object.keys(codes).map((code) => `${name}.${code}`));
    return [...Object.keys(module.codes), ...shared];
}
//# sourceMappingURL=expression-names.js.map