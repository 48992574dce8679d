import { nearest } from '../diagnostics/index.js';
import { exitsOf } from './transition.js';
import { joinPath } from './walk.js';
import { wordsOf } from './words.js';
export function stateGraph(set, module, { unclear }) {
    const names = Object.keys(module.states);
    const known = new Set(names);
    const meant = ({ state, path }) => {
        const name = known.has(state) ? state : nearest(state, names);
        return name === undefined ? [] : [{ state: name, path }];
    };
    return new Map(names.map((name) => [name, exitsOfState(set, module, name, !unclear.has(name)).flatMap(meant)]));
}
function exitsOfState(set, module, name, clear) {
    const state = module.states[name];
    const base = ['states', name];
    const own = clear
        ? wordsOf(set.words, state).flatMap((type) => (type.targets?.(state[type.key], state) ?? []).map(({ state: to, path }) => ({
            state: to,
            path: joinPath([...base, type.key], path),
        })))
        : [];
    return [...own, ...exitsOf(state.then, [...base, 'then'])];
}
//# sourceMappingURL=graph.js.map