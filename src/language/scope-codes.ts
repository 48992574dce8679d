import { unknownNamed, wrongShape } from '../diagnostics/index.ts';
import type { Concept } from '../terminology/index.ts';
import { codingProblem, conceptOf } from './concept.ts';
import { codeNames } from './expression-names.ts';
import { damaged, resolver } from './resolve.ts';
import type { Path } from './state-type.ts';
import type { Walk } from './walk.ts';

/** A code by name, or in place. */
export function concept(walk: Walk, value: unknown, path: Path): Concept | undefined {
  if (typeof value === 'string') return resolver(walk).code(value) ?? unknownCode(walk, value, path);
  const made = conceptOf(value);
  if (made === undefined) walk.report(walk.module.at(path), wrongShape('a code', value));
  else checkCodings(walk, made, path, Array.isArray(value));
  return made;
}

function unknownCode(walk: Walk, name: string, path: Path): undefined {
  const { module, set } = walk;
  const dot = name.indexOf('.');
  const valueSet = dot < 0 ? undefined : set.valueSets.get(name.slice(0, dot));
  if (dot > 0 && valueSet === undefined) {
    const problem = unknownNamed('unknown-value-set', 'value set', name.slice(0, dot), set.valueSets.keys());
    walk.report(module.at(path), problem);
  } else if (!damaged(valueSet ?? module, 'codes', valueSet === undefined ? name : name.slice(dot + 1))) {
    walk.report(module.at(path), unknownNamed('unknown-code', 'code', name, codeNames(walk)));
  }
  return undefined;
}

/** Reports what is wrong with the codings of a concept; they stand in a list at the path, or one of them in its place. */
export function checkCodings(
  walk: Pick<Walk, 'book' | 'report'> & { readonly module: Pick<Walk['module'], 'at'> },
  made: Concept,
  path: Path,
  list: boolean,
): void {
  made.codings.forEach((coding, i) => {
    const fault = codingProblem(coding, walk.book);
    if (fault !== undefined) walk.report(walk.module.at([...path, ...(list ? [i] : []), fault.key]), fault.problem);
  });
}
