import { wrongShape } from '../diagnostics/index.ts';
import type { Expression } from '../engine/index.ts';
import { compileExpression } from './expression/index.ts';
import { attributesIn } from './expression-attributes.ts';
import { expressionNames } from './expression-names.ts';
import { noteRead } from './scope-attributes.ts';
import type { Path, Wanted } from './state-type.ts';
import type { Walk } from './walk.ts';

/** A checked expression; undefined after a mistake, which is reported at its place in the text. */
export function expression(
  walk: Walk,
  value: unknown,
  path: Path,
  wanted: Wanted,
  steady: boolean,
): Expression | undefined {
  const made = ready(value) ?? compiled(walk, value, path, wanted, steady);
  const text = typeof value === 'string' ? value : undefined;
  if (made !== undefined) for (const name of attributesIn(made)) noteRead(walk, name, path, text);
  return made;
}

/** GMF files bring their conditions as expressions already. */
function ready(value: unknown): Expression | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'expression')) return undefined;
  return (value as { readonly expression: Expression }).expression;
}

function compiled(walk: Walk, value: unknown, path: Path, wanted: Wanted, steady: boolean): Expression | undefined {
  const { module } = walk;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    walk.report(module.at(path), wrongShape('an expression', value));
    return undefined;
  }
  let excused = false;
  const names = expressionNames(walk, () => {
    excused = true;
  });
  const result = compileExpression(String(value), names, wanted, steady);
  for (const { offset, length, ...problem } of result.problems) {
    if (excused && problem.code !== 'expression-syntax') continue;
    const exact = typeof value === 'string' ? module.within?.(path, offset, length) : undefined;
    walk.report(exact ?? module.at(path), problem);
  }
  return result.expression;
}
