import { codesOf } from '../code.js';
/** A word whose value stands for the state itself. */
export const word = (name, value, keys = {}) => ({
    fields: { [name]: value },
    keys: { [name]: [], ...keys },
});
/** The codes of a state; without any that can be used, nothing can be recorded, which is reported. */
export function neededCodes(state, places, key = 'codes') {
    const codes = codesOf(state.get(key), places);
    if (codes === undefined && !state.has(key))
        state.missing(key);
    return codes;
}
/** `assign_to_attribute`. */
export function assigned(state) {
    const assign = state.get('assign_to_attribute').name();
    return assign === undefined ? {} : { assign };
}
/**
 * Something that is named by a state: of this module, else of a caller or a called submodule (their history is one), for
 * reasons also an attribute. A state of this module must have the type, if one is needed.
 */
export function stateNamed(node, name, places, type) {
    checkType(node, name, type);
    return places.mark({ state: name }, node, { state: [] });
}
function checkType(node, name, wanted) {
    const { states, elsewhere } = node.file;
    const found = states.get(name);
    if (!states.has(name))
        elsewhere.add(name);
    else if (wanted !== undefined && found !== wanted) {
        node.warn('unknown-state', `the state "${name}" is of type ${String(found)}, not ${wanted}`);
    }
}
/** `reason` (gmf.md 1.3.1): an attribute of that name, else what a state recorded, else that state's codes. */
export function reason(state, places) {
    const node = state.get('reason');
    const name = node.name();
    if (name === undefined)
        return {};
    const { states, assigned: attributes } = node.file;
    if (!states.has(name) && attributes.has(name)) {
        return { reason: places.mark({ attribute: name }, node, { attribute: [] }) };
    }
    return { reason: stateNamed(node, name, places) };
}
/** What ends: by state, by attribute, or by codes, in this order. */
export function ended(state, stateKey, type, places) {
    const byState = state.get(stateKey).name();
    if (byState !== undefined)
        return stateNamed(state.get(stateKey), byState, places, type);
    const byAttribute = state.get('referenced_by_attribute').name();
    if (byAttribute !== undefined) {
        return places.mark({ attribute: byAttribute }, state.get('referenced_by_attribute'), { attribute: [] });
    }
    return neededCodes(state, places);
}
/** A word that ends what `ended` names. */
export const ending = (name, stateKey, type) => (state, places) => {
    const which = ended(state, stateKey, type, places);
    return which === undefined ? undefined : word(name, which);
};
/** When a condition or allergy is recorded: at the encounter of a state, or now. */
export function diagnosis(state, places) {
    const node = state.get('target_encounter');
    const name = node.name();
    if (name === undefined)
        return 'now';
    checkType(node, name, 'Encounter');
    return places.mark({ at: name }, node, { at: [] });
}
//# sourceMappingURL=translate.js.map