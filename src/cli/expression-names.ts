import type { Program } from '../engine/index.ts';
import { attributeName, dottedId, type Module, type PrintNames, type ValueSet } from '../language/index.ts';
import { vocabulary } from '../simulate/index.ts';

/** A Program with the modules and value sets that it is made of: they know the names of its codes. */
export interface Named {
  readonly program: Program;
  readonly modules: readonly Module[];
  readonly valueSets: readonly ValueSet[];
}

/** The names under which a module's author knows parameters, codes and attributes. */
export function expressionNames({ program, modules, valueSets }: Named, id: string): PrintNames {
  const module = modules.find((each) => each.id === id);
  const codes = new Map<string, string>();
  const add = (name: string, { system, code }: { readonly system: string; readonly code: string }): void => {
    if (!codes.has(`${system}|${code}`)) codes.set(`${system}|${code}`, name);
  };
  for (const [name, { codings }] of Object.entries(module?.codes ?? {})) add(name, codings[0]);
  for (const { name, coding } of vocabulary.variables) add(name, coding);
  for (const set of valueSets)
    for (const [name, { codings }] of Object.entries(set.codes)) add(`${set.name}.${name}`, codings[0]);
  const attributes = new Map(
    Object.keys(module?.attributes ?? {}).map((name) => [attributeName(module!, name), name] as const),
  );
  return {
    parameter: (index) => withoutModule(program.parameters[index]!.path, id),
    code: (key) => codes.get(key),
    attribute: (name) => attributes.get(name) ?? withoutModule(name, id),
  };
}

function withoutModule(path: string, id: string): string {
  const prefix = `${dottedId(id)}.`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
