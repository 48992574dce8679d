import { type Diagnostic, diagnostic, unknownNamed } from '../diagnostics/index.ts';
import type { ModuleProgram, Origin, Parameter, Program, Vocabulary } from '../engine/index.ts';
import {
  attributeName,
  linkModules,
  type Module,
  type Path,
  type Scope,
  scopesOf,
  type ValueSet,
} from '../language/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { CompiledType } from './compiled-type.ts';
import { drugEffectsOf } from './drug-effects.ts';
import { ModuleCode } from './module-code.ts';
import { parameterPath, parametersOf } from './parameters.ts';
import { compileWord, type ModuleContext, PlacedAssembler, wordOf } from './placed-assembler.ts';
import { compileTransition } from './transition.ts';

export interface CompileOptions {
  /** The words of the language. */
  readonly words: readonly CompiledType[];
  readonly vocabulary: Vocabulary;
  readonly valueSets: readonly ValueSet[];
  /** Factors for parameters by path, for example `{ 'hypertension.incidence': 1.2 }`. */
  readonly overlays?: Readonly<Record<string, number>>;
}

export interface Compiled {
  readonly program: Program;
  readonly diagnostics: readonly Diagnostic[];
}

const byId = (a: Module, b: Module): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Links checked modules into a Program, in order of id. A module's instructions and the keys of its origins do not depend
 * on the other modules. With an error among the diagnostics the program is not to be run.
 */
export function compile(modules: readonly Module[], options: CompileOptions): Compiled {
  const found: Diagnostic[] = [];
  const origins: Origin[] = [];
  const parameters: Parameter[] = [];
  const sorted = [...modules].sort(byId);
  const scopes = scopesOf(
    linkModules(sorted, options.valueSets, { states: options.words, engine: options.vocabulary }),
  );
  const programs = sorted.map((module): ModuleProgram => {
    const firstParameter = parameters.length;
    parameters.push(...parametersOf(module, options.overlays ?? {}));
    return compileModule(module, options.words, { scopeAt: scopes(module, found), origins, firstParameter });
  });
  found.push(...unknownOverlays(options.overlays ?? {}, parameters));
  const claims = sorted.flatMap((module) => claimsOf(module, parameters));
  return {
    program: { modules: programs, origins, parameters, attributes: sorted.flatMap(attributesOf), claims },
    diagnostics: found,
  };
}

interface Tables {
  readonly scopeAt: (path: Path) => Scope;
  readonly origins: Origin[];
  readonly firstParameter: number;
}

function compileModule(module: Module, words: readonly CompiledType[], tables: Tables): ModuleProgram {
  const code = new ModuleCode(module, tables.origins);
  const { scopeAt } = tables;
  const root = scopeAt([]);
  const conceptOf = (value: unknown): Concept | undefined =>
    value === undefined ? undefined : root.concept(value, []);
  const context: ModuleContext = {
    code,
    words,
    scopeAt,
    firstParameter: tables.firstParameter,
    drugEffects: drugEffectsOf(module, conceptOf, (name) => root.writes(name, [], 'entry')),
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

function attributesOf(module: Module): Program['attributes'] {
  return Object.entries(module.attributes).flatMap(([name, { initial }]) =>
    initial === undefined ? [] : [{ name: attributeName(module, name), initial }],
  );
}

function claimsOf(module: Module, parameters: readonly Parameter[]): readonly number[] {
  const names = [module.deathsClaimed ?? []].flat().map(String);
  return names
    .map((name) => parameters.findIndex((parameter) => parameter.path === parameterPath(module, name)))
    .filter((index) => index >= 0);
}

function unknownOverlays(
  overlays: Readonly<Record<string, number>>,
  parameters: readonly Parameter[],
): readonly Diagnostic[] {
  const known = parameters.map((parameter) => parameter.path);
  return Object.keys(overlays)
    .filter((path) => !known.includes(path))
    .map((path) =>
      diagnostic({ file: '', line: 0, column: 0 }, unknownNamed('unknown-parameter', 'parameter', path, known)),
    );
}
