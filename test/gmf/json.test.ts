import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/gmf/json.ts';
import type { Path } from '../../src/language/index.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Paths of all values below a value. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, i) => [i, item] as const)
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((found, step) => (found as Record<string, unknown>)[String(step)], value);

describe('readJson', () => {
  it('gives what JSON.parse gives, and the place of every value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const document = readJson(text, 'f');
        expect(document.problems).toEqual([]);
        expect(plain(document.root)).toEqual(plain(value));
        const lines = text.split('\n');
        for (const path of pathsIn(JSON.parse(text))) {
          const { line, column } = document.at(path);
          const rest = [lines[line - 1]!.slice(column - 1), ...lines.slice(line)].join('\n');
          const written = JSON.stringify(valueAt(JSON.parse(text), path), undefined, indent);
          expect(rest.replace(/\s/g, '').startsWith(written.replace(/\s/g, ''))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('refuses what JSON.parse refuses, but for line breaks in texts', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      'tru',
      'null',
      ' ',
      '\\',
      '"',
      '-',
      '.5',
      '01',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const accepted = ((): boolean => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        expect(!readJson(text, 'f').broken).toBe(accepted);
      }),
      { numRuns: 2000 },
    );
    expect(readJson('{"a": "b\n\tc"}', 'f').root).toEqual({ a: 'b\n\tc' });
  });

  it('gives the place of keys, and of what encloses a place that is not there', () => {
    const { at } = readJson('{\n  "a": { "b": [1, 22] }\n}', 'f');
    expect(at(['a', 'b'], 'key')).toEqual({ file: 'f', line: 2, column: 10, length: 3 });
    expect(at(['a', 'b', 1])).toEqual({ file: 'f', line: 2, column: 19, length: 2 });
    expect(at(['a', 'x', 'y'])).toEqual({ file: 'f', line: 2, column: 3, length: 3 });
  });

  it('does not run out of stack, nor find what the file does not say', () => {
    expect(readJson('['.repeat(100_000), 'f').broken).toBe(true);
    expect(Object.getPrototypeOf(readJson('{"__proto__": 1}', 'f').root)).toBe(null);
  });
});
