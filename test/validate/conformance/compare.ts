import type { Issue } from '../../../src/validate/index.ts';
import type { MutationKind } from './mutate.ts';
import type { OracleError } from './oracle.ts';

/** How our verdict on a mutant stands to the reference's. */
export type Agreement = 'both error' | 'both valid' | 'elsewhere' | 'ours only' | 'theirs only';

export interface Comparison {
  name: string;
  kind: MutationKind;
  place: string;
  agreement: Agreement;
  ours: Issue[];
  theirs: OracleError[];
}

/** Compares verdicts: error or not, and at the same element. */
export function agreementOf(ours: readonly Issue[], theirs: readonly OracleError[]): Agreement {
  if (theirs.length === 0) return ours.length === 0 ? 'both valid' : 'ours only';
  if (ours.length === 0) return 'theirs only';
  const same = theirs.some(
    (t) => t.id === 'ORACLE_NOT_PARSED' || ours.some((o) => isSameElement(elementOf(o), t.location)),
  );
  return same ? 'both error' : 'elsewhere';
}

/** The reference puts what is wrong with a code at the concept that the coding is part of. */
function elementOf({ code, path }: Issue): string {
  const coding = /\.coding\[\d+\]$/;
  return code === 'unknown-code' ? path.replace(/\.code$/, '').replace(coding, '') : path.replace(coding, '');
}

/** One is the other, or the element right around it: a missing or superfluous child is put at either. */
function isSameElement(a: string, b: string): boolean {
  const [x, y] = [stepsOf(a), stepsOf(b)];
  return x === y || parentOf(x) === y || parentOf(y) === x;
}

/** Without the difference between `value.ofType(Quantity)` and `valueQuantity`, and without the marks around odd names. */
const stepsOf = (path: string): string => path.replace(/\.ofType\(\w+\)/g, '').replaceAll('`', '');

const parentOf = (path: string): string => path.replace(/(?:\.[^.[]+|\[\d+\])$/, '');
