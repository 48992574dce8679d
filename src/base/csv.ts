/** One field of a CSV text. Where it begins: line and column from 1, in UTF-16 units. */
export interface CsvField {
  /** Without the quotes and the space around it. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** How long it is on that line, as written; at least 1. */
  readonly length: number;
}

export interface CsvReading {
  /** Rows with at least one character; the first may be a header. */
  readonly rows: readonly (readonly CsvField[])[];
  /** The field whose quotes are never closed. */
  readonly unclosed?: CsvField;
}

/** Reads a CSV text (RFC 4180): fields may stand in double quotes, in which `""` is one. Empty lines are left out. */
export function readCsv(text: string): CsvReading {
  const rows: CsvField[][] = [];
  let row: CsvField[] = [];
  let line = 1;
  let lineStart = text.startsWith('\uFEFF') ? 1 : 0;
  let start = lineStart;
  let startLine = 1;
  let startColumn = 1;
  let field = '';
  let quoted = false;
  const made = (end: number): CsvField => {
    const written = text.slice(start, end).split('\n', 1)[0]!;
    const before = written.length - written.trimStart().length;
    const length = Math.max(1, written.trim().length);
    return { text: field.trim(), line: startLine, column: startColumn + before, length };
  };
  const begin = (at: number): void => {
    [field, start, startLine, startColumn] = ['', at, line, at - lineStart + 1];
  };
  const endRow = (end: number): void => {
    row.push(made(end));
    if (row.length > 1 || row[0]!.text !== '') rows.push(row);
    row = [];
  };
  for (let i = start; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n') [line, lineStart] = [line + 1, i + 1];
    if (quoted && c === '"' && text[i + 1] === '"') field += text[i++];
    else if (c === '"' && (quoted || field.trim() === '')) quoted = !quoted;
    else if (quoted) field += c;
    else if (c === ',') {
      row.push(made(i));
      begin(i + 1);
    } else if (c === '\n') {
      endRow(i);
      begin(i + 1);
    } else if (c !== '\r') field += c;
  }
  const last = made(text.length);
  endRow(text.length);
  return quoted ? { rows, unclosed: last } : { rows };
}
