import { wrongShape } from '../diagnostics/index.ts';
import type { Expression } from '../engine/index.ts';
import { compileExpression } from './expression/index.ts';
import { attributesIn } from './expression-attributes.ts';
import { expressionNames } from './expression-names.ts';
import type { Meant } from './module-set.ts';
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
  const { result, excused } = meant(walk, String(value), wanted, steady);
  for (const { offset, length, ...problem } of result.problems) {
    if (excused && problem.code !== 'expression-syntax') continue;
    const exact = typeof value === 'string' ? module.within?.(path, offset, length) : undefined;
    walk.report(exact ?? module.at(path), problem);
  }
  return result.expression;
}

/** Worked out when a text is met for the first time in a module: what it names counts as used from then on. */
function meant(walk: Walk, text: string, wanted: Wanted, steady: boolean): Meant {
  const { expressions } = walk.set;
  const key = JSON.stringify([walk.module.id, text, wanted, steady]);
  const known = expressions.get(key);
  if (known !== undefined) return known;
  let excused = false;
  const names = expressionNames(walk, () => {
    excused = true;
  });
  const made = { result: compileExpression(text, names, wanted, steady), excused };
  expressions.set(key, made);
  return made;
}
