import type { Assembler } from '../compile/index.ts';
import type { Path, Wanted } from '../language/index.ts';

/** A number that must be known beforehand: a literal, not drawn and not of the person. Reported and undefined if not. */
export function fixed(value: unknown, path: Path, wanted: Wanted, a: Assembler): number | undefined {
  const expression = a.expression(value, path, wanted, true);
  if (expression.op === 'literal') return typeof expression.value === 'number' ? expression.value : undefined;
  a.report(path, 'wrong-shape', `expected a fixed ${wanted.type}, found something that is worked out`);
  return undefined;
}
