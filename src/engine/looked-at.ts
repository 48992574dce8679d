import type { Expression } from './expression.ts';
import type { Program } from './program.ts';

/** Codes (`system|code`) of the readings that expressions of the program look at; `all` if one names them by an attribute. */
export function codesLookedAt(program: Program): ReadonlySet<string> | 'all' {
  const codes = new Set<string>();
  let all = false;
  visit([program.modules, program.parameters], (expression) => {
    if (expression.op === 'last_by_attribute') all = true;
    if (expression.op === 'last' || expression.op === 'count_readings')
      for (const code of expression.codes) codes.add(code);
  });
  return all ? 'all' : codes;
}

/** Everything in plain data that has an `op`: instructions too, whose names are others. */
function visit(data: unknown, see: (expression: Expression) => void): void {
  if (typeof data !== 'object' || data === null) return;
  if ('op' in data) see(data as Expression);
  for (const part of Object.values(data)) visit(part, see);
}
