import type { Issue } from '../validate/index.ts';
import type { Chunks } from './validate-files-input.ts';

/** A line, or a whole document, as text; or what is wrong with it before it is even JSON. */
export type Line = { number: number } & ({ text: string } | { issue: Issue });

/** How long a line or a document may be. */
export interface TextLimit {
  bytes: number;
}

const newline = 10;

/** The lines of a file that are not blank; all of it as one line where no separator is given. */
export async function* linesOf(chunks: Chunks, limit: TextLimit, separator: '\n' | undefined): AsyncGenerator<Line> {
  const pending = pendingLine(limit);
  let number = 1;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = separator ? chunk.indexOf(newline) : -1; at >= 0; at = chunk.indexOf(newline, from)) {
      pending.add(chunk.subarray(from, at));
      const line = pending.take(number++);
      if (line) yield line;
      from = at + 1;
    }
    pending.add(chunk.subarray(from));
    // A document is read no further; behind a line that is too long there may be others.
    if (separator === undefined && pending.isTooLong()) break;
  }
  const last = pending.take(number);
  if (last) yield last;
}

interface PendingLine {
  add: (part: Uint8Array) => void;
  isTooLong: () => boolean;
  /** The line that has come together; undefined if it is blank. */
  take: (number: number) => Line | undefined;
}

/** Gathers the parts of a line, and lets go of one that grows too long. */
function pendingLine(limit: TextLimit): PendingLine {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    add: (part) => {
      length += part.length;
      if (length > limit.bytes) parts = [];
      else if (part.length > 0) parts.push(part);
    },
    isTooLong: () => length > limit.bytes,
    take: (number) => {
      const line = length > limit.bytes ? { number, issue: tooLarge(limit) } : textLine(parts, number);
      parts = [];
      length = 0;
      return line;
    },
  };
}

function textLine(parts: readonly Uint8Array[], number: number): Line | undefined {
  const bytes = Buffer.concat(parts);
  if (bytes.includes(0)) return { number, issue: notText('a zero byte was found') };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /\S/.test(text) ? { number, text } : undefined;
  } catch {
    return { number, issue: notText('bytes were found that are not UTF-8') };
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1048576).toFixed(1)} MiB`;

const tooLarge = (limit: TextLimit): Issue => ({
  severity: 'error',
  code: 'too-large',
  path: '',
  message: `it is longer than ${megabytes(limit.bytes)}, too long to be read: split it`,
});

const notText = (found: string): Issue => ({
  severity: 'error',
  code: 'not-text',
  path: '',
  message: `${found}; FHIR JSON is UTF-8 text`,
});
