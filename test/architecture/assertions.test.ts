import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const testFiles = (): string[] =>
  ['test', 'examples'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );

/** Strings and comments become spaces, so that positions stay; what a template holds goes with it. */
const bare = (text: string): string =>
  text.replace(/\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, (found) =>
    found.replace(/[^\n]/g, ' '),
  );

/** Where the bracket that opens at `from` is closed. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return i;
  }
  return text.length;
}

/** An `expect` with nothing after it, and a matcher that is not called: neither can fail. */
function unmatched(text: string): number[] {
  const code = bare(text);
  return [...code.matchAll(/\bexpect\b(?:\.soft)?(?=\()/g)]
    .filter(({ index, 0: name }) => {
      const after = code.slice(closing(code, index + name.length) + 1);
      return !/^\s*(\.\s*(not|resolves|rejects)\s*)*\.\s*\w+\s*(<[\w<>[\]| ]*>)?\(/.test(after);
    })
    .map(({ index }) => code.slice(0, index).split('\n').length);
}

describe('assertions', () => {
  it('have a matcher, which is called', () => {
    const files = testFiles();
    expect(files.length).toBeGreaterThan(100);
    expect(
      files.flatMap((file) => unmatched(readFileSync(join(ROOT, file), 'utf8')).map((line) => `${file}:${line}`)),
    ).toEqual([]);
  });

  it('without one are found', () => {
    const text = [
      'expect(fits(a, (b)));',
      "expect(')').toBe(1);",
      '// expect(c)',
      'expect(\n  d,\n).not\n  .toBe(2);',
      'expect(e).toBeTruthy;',
      'await expect(f).rejects.toThrow(/x/);',
    ].join('\n');
    expect(unmatched(text)).toEqual([1, 8]);
  });
});
