/** Which attributes the states of a file set, and to values of what types. */
export function assignedBy(states) {
    const found = new Map();
    const add = (name, kind) => {
        if (typeof name !== 'string' || kind === undefined)
            return;
        found.set(name, (found.get(name) ?? new Set()).add(kind));
    };
    for (const state of states) {
        add(state.assign_to_attribute, 'entry');
        if (state.type === 'SetAttribute')
            add(state.attribute, kindOf(state));
        if (state.type === 'Counter')
            add(state.attribute, 'number');
    }
    return found;
}
const given = (state, key) => state[key] !== undefined && state[key] !== null;
/** Undefined for a state that removes the attribute. */
function kindOf(state) {
    if (given(state, 'expression') || given(state, 'value_attribute'))
        return 'unknown';
    if (given(state, 'range') || given(state, 'distribution'))
        return 'number';
    if (given(state, 'value_code'))
        return 'code';
    if (!given(state, 'value'))
        return undefined;
    const type = typeof state.value;
    return type === 'string' ? 'text' : type === 'number' || type === 'boolean' ? type : 'unknown';
}
//# sourceMappingURL=assigned.js.map