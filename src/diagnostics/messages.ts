import type { DiagnosticCode } from './codes.ts';
import type { Problem } from './diagnostic.ts';
import { didYouMean } from './nearest.ts';

/** Messages that more than one place needs; each says what was found and, where there is one, the nearest known name. */

const quoted = (names: Iterable<string>): string => [...names].map((name) => `"${name}"`).join(', ');

/** The hint for a closed list: the nearest name, else the whole list if it is short. */
export function nearestOrAll(found: string, known: readonly string[]): string | undefined {
  const near = didYouMean(found, known);
  if (near !== undefined || known.length === 0) return near;
  return known.length <= 12 ? `known: ${quoted(known)}` : undefined;
}

export function unknownKey(key: string, known: readonly string[], where?: string): Problem {
  const place = where === undefined ? 'here' : `in ${where}`;
  return { code: 'unknown-key', message: `the key "${key}" means nothing ${place}`, hint: nearestOrAll(key, known) };
}

export function missingKey(key: string, where?: string): Problem {
  return { code: 'missing-key', message: `the key "${key}" is missing${where === undefined ? '' : ` in ${where}`}` };
}

export function duplicateKey(key: string): Problem {
  return { code: 'duplicate-key', message: `the key "${key}" stands here twice` };
}

/** `what` is the noun for the list, for example `encounter class`. */
export function unknownWord(what: string, found: string, known: readonly string[]): Problem {
  return { code: 'unknown-word', message: `"${found}" is not a known ${what}`, hint: nearestOrAll(found, known) };
}

export function wrongShape(wanted: string, found: unknown): Problem {
  return { code: 'wrong-shape', message: `expected ${wanted}, found ${describe(found)}` };
}

/** `unknownNamed('unknown-state', 'state', 'onst', names)`: "no state is named "onst"", with the nearest. */
export function unknownNamed(code: DiagnosticCode, what: string, found: string, known: Iterable<string>): Problem {
  return { code, message: `no ${what} is named "${found}"`, hint: nearestOrAll(found, [...known]) };
}

/** The body knows too many names to list them. */
export function unknownVariable(what: string, found: string, known: Iterable<string>): Problem {
  const problem = unknownNamed('unknown-variable', what, found, known);
  return {
    ...problem,
    hint:
      problem.hint ?? 'docs/language.md lists what the body has; a test that it has not is ordered with `observations`',
  };
}

export function unknownName(name: string, known: Iterable<string>): Problem {
  return { code: 'unknown-name', message: `the name "${name}" stands for nothing here`, hint: didYouMean(name, known) };
}

export function severalWords(words: readonly string[], what: 'state' | 'step'): Problem {
  return {
    code: 'several-words',
    message: `a ${what} has one word that says what it is, found ${quoted(words)}`,
    hint: what === 'state' ? 'make a state of each, or list them under "do"' : 'make a step of each',
  };
}

export function probabilitySum(sum: number): Problem {
  return { code: 'probability-sum', message: `the probabilities sum to ${Number(sum.toPrecision(12))}, not to 1` };
}

export function wrongDisplay(code: string, found: string, right: string): Problem {
  return {
    code: 'wrong-display',
    message: `the display of ${code} is not "${found}"`,
    hint: `it is "${right}"`,
  };
}

export function notYetSupported(what: string): Problem {
  return { code: 'not-yet-supported', message: `${what} is not yet supported` };
}

/** A value in a few words, for messages. */
export function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' ? `the number ${value}` : typeof value;
}
