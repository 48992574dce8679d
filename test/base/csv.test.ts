import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/base/index.ts';

const texts = (text: string): string[][] => readCsv(text).rows.map((row) => row.map((field) => field.text));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('a CSV text', () => {
  it('is read as RFC 4180 has it, with a byte order mark, other line ends and empty lines', () => {
    expect(texts('\uFEFFa,"b ""c"" d\n e",\r\n\r\n x , y ,z')).toEqual([
      ['a', 'b "c" d\n e', ''],
      ['x', 'y', 'z'],
    ]);
    expect(texts('')).toEqual([]);
    expect(texts('\n\n')).toEqual([]);
    expect(texts(',\n')).toEqual([['', '']]);
  });

  it('tells where each field begins and how long it is there', () => {
    const { rows } = readCsv('a, bb,"c\nd",e\nf');
    expect(rows.flat().map(({ line, column, length }) => [line, column, length])).toEqual([
      [1, 1, 1],
      [1, 4, 2],
      [1, 7, 2],
      [2, 4, 1],
      [3, 1, 1],
    ]);
  });

  it('tells whose quotes are never closed', () => {
    expect(readCsv('a,b\n1,"2\n3').unclosed).toMatchObject({ line: 2, column: 3 });
    expect(readCsv('a,b\n1,"2"\n3').unclosed).toBeUndefined();
  });

  it('gives back what was quoted, whatever it is, at its place', () => {
    const cell = fc.string({ maxLength: 6, unit: fc.constantFrom('a', ',', '"', '\n', 'é', '😀') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
        expect(texts(text)).toEqual(rows.map((row) => row.map((each) => each.trim())));
        const lines = text.split('\n');
        for (const { line, column } of readCsv(text).rows.flat()) expect(lines[line - 1]![column - 1]).toBe('"');
      }),
    );
  });
});
