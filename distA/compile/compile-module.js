import { drugEffectsOf } from './drug-effects.js';
import { ModuleCode } from './module-code.js';
import { compileWord, PlacedAssembler, wordOf } from './placed-assembler.js';
import { compileTransition } from './transition.js';
/** The code of one module. */
export function compileModule(module, words, tables) {
    const code = new ModuleCode(module, tables.origins);
    const { scopeAt, quiet } = tables;
    const conceptOf = (value) => value === undefined ? undefined : quiet.concept(value, []);
    const context = {
        code,
        words,
        scopeAt,
        firstParameter: tables.firstParameter,
        drugEffects: drugEffectsOf(module, conceptOf, (name) => quiet.writes(name, [], 'entry')),
        conceptOf: (state) => conceptOf(conditionIn(module.states[state])),
    };
    const states = Object.keys(module.states);
    states.forEach((state, i) => {
        compileState(context, state, module.states[state], i);
    });
    return {
        id: module.id,
        title: module.title,
        submodule: module.submodule,
        states: states.map((name) => ({ name, at: code.at(name) })),
        code: code.finish(),
    };
}
/** `enter`, the word's instructions, where it leads, and at the end what its exits need. */
function compileState(context, name, state, index) {
    const { code, words } = context;
    const word = wordOf(words, state, 'state');
    const at = ['states', name];
    const assembler = new PlacedAssembler(context, [...at, word?.key ?? 'then'], at);
    code.place(code.stateLabel(name));
    assembler.emit({ op: 'enter', state: index });
    if (word !== undefined)
        compileWord(word, state, assembler);
    if (state.then !== undefined)
        compileTransition(state.then, assembler.inside(['..', 'then']));
    else
        assembler.emit({ op: 'end' });
    code.flush();
}
/** The code of the first condition that a state begins or diagnoses, as written. */
function conditionIn(value) {
    if (Array.isArray(value))
        return value.map(conditionIn).find((code) => code !== undefined);
    if (typeof value !== 'object' || value === null)
        return undefined;
    const state = value;
    const condition = state.condition_onset ?? state.diagnose;
    if (typeof condition === 'object' && condition !== null && 'code' in condition && !('system' in condition)) {
        return condition.code;
    }
    return condition ?? conditionIn(state.do);
}
//# sourceMappingURL=compile-module.js.map