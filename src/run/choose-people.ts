import { closeSync, openSync, readSync } from 'node:fs';
import { type Diagnostic, diagnostic, type Problem } from '../diagnostics/index.ts';
import { aliveOn, type GivenPerson, readPeople, resolveFilters } from '../population/index.ts';
import { usPack } from '../population/us/index.ts';
import { shown } from './module-files.ts';
import type { RunOptions } from './options.ts';

/** A file of people that was read. */
export interface PeopleFile {
  readonly file: string;
  readonly text: string;
}

/** Who is simulated. With a diagnostic nobody is. */
export interface ChosenPeople {
  /** With places as the pack writes them; of a file of people never more than it has. */
  readonly options: RunOptions;
  readonly people?: readonly GivenPerson[];
  readonly source?: PeopleFile;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of the file, for messages. */
  textOf(file: string): string | undefined;
}

/** Looks up the places of the filters, or reads the file of people. Throws FilterError if the filters leave nobody. */
export function choosePeople(options: RunOptions): ChosenPeople {
  const { roster, yearsOfHistory, filters, people: path } = options;
  const days = { roster, alive: aliveOn(roster, yearsOfHistory, filters ?? {}) };
  const resolved = filters === undefined ? options : { ...options, filters: resolveFilters(usPack, filters, days) };
  if (path === undefined) return { options: resolved, diagnostics: [], textOf: () => undefined };
  const file = shown(path);
  const text = textIn(path);
  if (typeof text !== 'string')
    return {
      options: resolved,
      diagnostics: [diagnostic({ file, line: 1, column: 1 }, text)],
      textOf: () => undefined,
    };
  const { people, diagnostics } = readPeople(text, file, usPack, days);
  return {
    options: { ...resolved, population: Math.min(options.population, people.length) },
    ...{ people, diagnostics, source: { file, text } },
    textOf: (name) => (name === file ? text : undefined),
  };
}

/** The text of a file, or why it cannot be read. */
function textIn(path: string): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytesIn(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const hint =
      code === 'ENOENT' && /^\d+$/.test(path) ? `a number of people is given with --population ${path}` : undefined;
    return {
      code: 'file-unreadable',
      message: (code && REASONS[code]) ?? message,
      hint: hint ?? (code && HINTS[code]),
    };
  }
}

const PIECE = 1 << 20;
/** Five million people with all that can be said of them; a text in memory cannot be much longer. */
const LONGEST = 400 * PIECE;
const NO_TEXT = 'ERR_NO_TEXT';
const TOO_LONG = 'ERR_TOO_LONG';

/** The bytes of a file or a pipe. Read in pieces, since a device like /dev/zero has no end and tells no size. */
function bytesIn(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(PIECE);
    const pieces: Buffer[] = [];
    for (let size = 0; size <= LONGEST; ) {
      const read = piece.subarray(0, readSync(file, piece));
      if (read.length === 0) return Buffer.concat(pieces);
      if (read.includes(0)) throw refusal(NO_TEXT);
      pieces.push(Buffer.from(read));
      size += read.length;
    }
    throw refusal(TOO_LONG);
  } finally {
    closeSync(file);
  }
}

const refusal = (code: string): Error => Object.assign(new Error(code), { code });

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'no permission to read it',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is no UTF-8 text',
  [NO_TEXT]: 'it is no UTF-8 text: there are zero bytes in it',
  [TOO_LONG]: `it is longer than ${LONGEST / PIECE} MB`,
};

const HINTS: Readonly<Record<string, string>> = {
  ERR_ENCODING_INVALID_ENCODED_DATA: 'save it as CSV with the encoding UTF-8',
  [NO_TEXT]: 'save it as CSV with the encoding UTF-8',
  [TOO_LONG]: 'give its people in several files, each with a seed of its own',
};
