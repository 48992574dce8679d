/** The states of a module and where they lead, as Mermaid or DOT text. */
export function graphOf(module, form) {
    const edges = edgesOf(module);
    if (form === 'dot') {
        const lines = edges.map(({ from, to, label }) => `  ${JSON.stringify(from)} -> ${JSON.stringify(to)}${label ? ` [label=${JSON.stringify(label)}]` : ''};`);
        return `digraph ${JSON.stringify(module.id)} {\n  node [shape=box];\n${lines.join('\n')}\n}\n`;
    }
    const number = new Map(module.states.map(({ name }, i) => [name, `s${i}`]));
    const nodes = module.states.map(({ name }) => `  ${number.get(name)}["${name}"]`);
    const arrows = edges.map(({ from, to, label }) => `  ${number.get(from)} -->${label ? `|${label}|` : ''} ${number.get(to)}`);
    return `flowchart TD\n${[...nodes, ...arrows].join('\n')}\n`;
}
function edgesOf(module) {
    const seen = new Set();
    return module.states.flatMap(({ name, at }) => reached(module, at).flatMap(({ state, label }) => {
        const key = `${name}\t${state}`;
        if (seen.has(key))
            return [];
        seen.add(key);
        return [{ from: name, to: state, label }];
    }));
}
/** States that the code of the state at `start` leads to, with what leads there. */
function reached(module, start) {
    const stateAt = new Map(module.states.map(({ name, at }) => [at, name]));
    const found = [];
    const todo = [{ at: start + 1, label: '' }];
    const visited = new Set();
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const state = stateAt.get(next.at);
        if (state !== undefined)
            found.push({ state, label: next.label });
        if (state !== undefined || visited.has(next.at) || next.at >= module.code.length)
            continue;
        visited.add(next.at);
        todo.push(...successors(module.code[next.at], next.at).map(({ at, label }) => ({ at, label: label || next.label })));
    }
    return found;
}
function successors(instruction, at) {
    switch (instruction.op) {
        case 'end':
            return [];
        case 'jump':
            return [{ at: instruction.to, label: '' }];
        case 'unless':
            return [
                { at: at + 1, label: '' },
                { at: instruction.to, label: '' },
            ];
        case 'choose':
            return instruction.options.map(({ to, weight }) => ({
                at: to,
                label: weight.op === 'literal' ? `${weight.value}` : '',
            }));
        case 'lookup':
            return instruction.to.map((to) => ({ at: to, label: 'table' }));
        case 'wait':
            return instruction.exits.map((exit) => ({ at: exit.to, label: exit.on === 'rate' ? exit.path : exit.on }));
        default:
            return [{ at: at + 1, label: '' }];
    }
}
//# sourceMappingURL=graph.js.map