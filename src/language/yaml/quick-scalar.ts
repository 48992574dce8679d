import type { YamlScalar } from './node.ts';

/** Thrown where the quick reader stops; caught where it was started. */
export const UNSURE = new Error('not sure');

export function unsure(): never {
  throw UNSURE;
}

export const isSpace = (c: string | undefined): boolean => c === undefined || c === ' ' || c === '\n';

/** A plain text that begins at an offset. */
export const plainScalar = (source: string, from: number): YamlScalar => ({
  kind: 'scalar',
  value: meaningOf(source),
  source,
  style: 'plain',
  from,
  to: from + source.length,
});

const WORDS: ReadonlyMap<string, null | boolean> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const WHOLE = /^[-+]?\d{1,15}$/;
const DECIMAL = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** Long whole numbers, infinity, other bases. */
const RARE = /^(?:[-+]?\d+$|[-+]?\.(?:inf|nan)|0[ox])/i;

/** A plain text by the core schema of YAML 1.2. */
function meaningOf(source: string): unknown {
  const word = WORDS.get(source);
  if (word !== undefined) return word;
  if (!/^[-+.\d]/.test(source)) return source;
  if (WHOLE.test(source)) return Number(source);
  if (RARE.test(source)) unsure();
  return DECIMAL.test(source) ? Number(source) : source;
}

/** The lines of a folded text as one: a single line end is a space, each further one stays. */
export const folded = (lines: readonly string[]): string =>
  lines.map((line, i) => (i === 0 ? line : line === '' ? '\n' : lines[i - 1] === '' ? line : ` ${line}`)).join('');
