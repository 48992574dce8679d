import type { ModuleProgram, Origin } from '../engine/index.ts';
import type { Module, Path, Scope } from '../language/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { CompiledType } from './compiled-type.ts';
import { drugEffectsOf } from './drug-effects.ts';
import { ModuleCode } from './module-code.ts';
import { compileWord, type ModuleContext, PlacedAssembler, wordOf } from './placed-assembler.ts';
import { compileTransition } from './transition.ts';

/** What a module shares with the others of its Program, and its own resolvers. */
export interface Tables {
  readonly scopeAt: (path: Path) => Scope;
  /** For what is looked up besides: says nothing. */
  readonly quiet: Scope;
  readonly origins: Origin[];
  readonly firstParameter: number;
}

/** The code of one module. */
export function compileModule(module: Module, words: readonly CompiledType[], tables: Tables): ModuleProgram {
  const code = new ModuleCode(module, tables.origins);
  const { scopeAt, quiet } = tables;
  const conceptOf = (value: unknown): Concept | undefined =>
    value === undefined ? undefined : quiet.concept(value, []);
  const context: ModuleContext = {
    code,
    words,
    scopeAt,
    firstParameter: tables.firstParameter,
    drugEffects: drugEffectsOf(module, conceptOf, (name) => quiet.writes(name, [], 'entry')),
    conceptOf: (state) => conceptOf(conditionIn(module.states[state])),
  };
  const states = Object.keys(module.states);
  states.forEach((state, i) => {
    compileState(context, state, module.states[state]!, i);
  });
  return {
    id: module.id,
    title: module.title,
    submodule: module.submodule,
    ...(module.yearsOfMemory !== undefined && { yearsOfMemory: module.yearsOfMemory }),
    states: states.map((name) => ({ name, at: code.at(name) })),
    code: code.finish(),
  };
}

/** `enter`, the word's instructions, where it leads, and at the end what its exits need. */
function compileState(
  context: ModuleContext,
  name: string,
  state: Readonly<Record<string, unknown>>,
  index: number,
): void {
  const { code, words } = context;
  const word = wordOf(words, state, 'state');
  const at: Path = ['states', name];
  const assembler = new PlacedAssembler(context, [...at, word?.key ?? 'then'], at);
  code.place(code.stateLabel(name));
  assembler.emit({ op: 'enter', state: index });
  if (word !== undefined) compileWord(word, state, assembler);
  if (state.then !== undefined) compileTransition(state.then, assembler.inside(['..', 'then']));
  else assembler.emit({ op: 'end' });
  code.flush();
}

/** The code of the first condition that a state begins or diagnoses, as written. */
function conditionIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(conditionIn).find((code) => code !== undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  const state = value as Readonly<Record<string, unknown>>;
  const condition = state.condition_onset ?? state.diagnose;
  if (typeof condition === 'object' && condition !== null && 'code' in condition && !('system' in condition)) {
    return condition.code;
  }
  return condition ?? conditionIn(state.do);
}
