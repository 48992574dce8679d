import { didYouMean, nearestOrAll, type Problem, wrongDisplay } from '../diagnostics/index.ts';
import { bookProblem, type CodeBook, type Coding, type Concept, codeProblem, SYSTEMS } from '../terminology/index.ts';

/** A coding, or a list of them, as written in a file, as a Concept; undefined if it has not their shape. */
export function conceptOf(value: unknown): Concept | undefined {
  const codings = (Array.isArray(value) ? value : [value]).map(codingOf);
  const [first, ...rest] = codings;
  if (first === undefined || rest.includes(undefined)) return undefined;
  const written: readonly Written[] = Array.isArray(value) ? value : [value];
  const text = written.map((one) => one.text).find((one) => typeof one === 'string');
  const since = written.map((one) => one.since).find((one) => typeof one === 'number');
  return {
    codings: [first, ...(rest as Coding[])],
    ...(text !== undefined && { text }),
    ...(since !== undefined && { since }),
  };
}

/** What a coding of a file says besides itself. */
interface Written {
  readonly text?: unknown;
  readonly since?: unknown;
}

function codingOf(value: unknown): Coding | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { system, code, display } = value as Record<string, unknown>;
  const texts = typeof system === 'string' && typeof code === 'string' && typeof display === 'string';
  return texts ? ({ system, code, display } as Coding) : undefined;
}

/** What is wrong with a coding: its system, the form of its code or, where a book is at hand, whether it exists. */
export function codingProblem(coding: Coding, book: CodeBook | undefined): CodingFault | undefined {
  const { system, code, display } = coding;
  if (!Object.hasOwn(SYSTEMS, system)) return { key: 'system', problem: systemProblem(system) };
  const form = codeProblem(system, code);
  if (form !== undefined) return { key: 'code', problem: invalid(coding, form) };
  if (display.trim() === '')
    return { key: 'display', problem: { code: 'wrong-display', message: 'the display is empty' } };
  const known = book === undefined ? undefined : bookProblem(book, coding)?.displays;
  if (known === undefined) return undefined;
  if (known.length === 0) return { key: 'code', problem: invalid(coding, 'it is not among the known codes') };
  return { key: 'display', problem: wrongDisplay(`${system} ${code}`, display, known[0]!) };
}

/** The key of the coding at which the problem lies. */
export interface CodingFault {
  readonly key: keyof Coding;
  readonly problem: Problem;
}

const invalid = ({ system, code }: Coding, why: string): Problem => ({
  code: 'invalid-code',
  message: `"${code}" is not a code of ${system}: ${why}`,
});

function systemProblem(system: string): Problem {
  const known = Object.keys(SYSTEMS);
  const hint = didYouMean(system, known) ?? nearestOrAll(system, known);
  return { code: 'unknown-system', message: `"${system}" is not a code system of ours`, hint };
}
