import { type Diagnostic, diagnostic, unknownNamed } from '../diagnostics/index.ts';
import type { Origin, Parameter, Program, Vocabulary } from '../engine/index.ts';
import {
  attributeName,
  deathClaims,
  linkModules,
  type Module,
  type ModuleSet,
  type Scope,
  scopesOf,
  type ValueSet,
} from '../language/index.ts';
import { codingKey } from '../terminology/index.ts';
import { compileModule } from './compile-module.ts';
import type { CompiledType } from './compiled-type.ts';
import { parameterPath, parametersOf } from './parameters.ts';
import { type LinkedTarget, targetsOf } from './targets.ts';

export interface CompileOptions {
  /** The words of the language. */
  readonly words: readonly CompiledType[];
  readonly vocabulary: Vocabulary;
  readonly valueSets: readonly ValueSet[];
  /** The modules as they were linked for the check. */
  readonly set?: ModuleSet;
  /** Factors for parameters by path, for example `{ 'hypertension.incidence': 1.2 }`. */
  readonly overlays?: Readonly<Record<string, number>>;
}

export interface Compiled {
  readonly program: Program;
  /** What the modules must reproduce, in their order. */
  readonly targets: readonly LinkedTarget[];
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
    options.set ?? linkModules(sorted, options.valueSets, { states: options.words, engine: options.vocabulary }),
  );
  const linked = sorted.map((module) => {
    const firstParameter = parameters.length;
    parameters.push(...parametersOf(module, options.overlays ?? {}));
    const scopeAt = scopes(module, found);
    const quiet = scopes(module, [])([]);
    return {
      program: compileModule(module, options.words, { scopeAt, quiet, origins, firstParameter }),
      targets: targetsOf(module, scopeAt, firstParameter),
    };
  });
  const claims = sorted.flatMap((module) => claimsOf(module, parameters, scopes(module, [])([])));
  return {
    program: {
      modules: linked.map(({ program }) => program),
      origins,
      parameters,
      attributes: sorted.flatMap(attributesOf),
      claims,
    },
    targets: linked.flatMap(({ targets }) => targets),
    // The check has told the warnings.
    diagnostics: [
      ...found.filter(({ severity }) => severity === 'error'),
      ...unknownOverlays(options.overlays ?? {}, parameters),
    ],
  };
}

function attributesOf(module: Module): Program['attributes'] {
  return Object.entries(module.attributes).flatMap(([name, { initial }]) =>
    initial === undefined ? [] : [{ name: attributeName(module, name), initial }],
  );
}

function claimsOf(module: Module, parameters: readonly Parameter[], scope: Scope): Program['claims'] {
  return deathClaims(module).flatMap(({ rate: name, causes, atCauses }) => {
    const rate = parameters.findIndex((parameter) => parameter.path === parameterPath(module, name));
    if (rate < 0) return [];
    const known = Object.entries(causes).map(([cause, share]) => ({
      codes: scope.concept(cause, [...atCauses, cause])?.codings.map(codingKey) ?? [],
      share,
    }));
    return [{ rate, causes: known }];
  });
}

function unknownOverlays(
  overlays: Readonly<Record<string, number>>,
  parameters: readonly Parameter[],
): readonly Diagnostic[] {
  const known = parameters.map((parameter) => parameter.path);
  return Object.keys(overlays)
    .filter((path) => !known.includes(path))
    .map((path) =>
      diagnostic({ file: 'overlay', line: 1, column: 1 }, unknownNamed('unknown-parameter', 'parameter', path, known)),
    );
}
