import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { readDocument } from '../../src/language/document.ts';

const read = (text: string) => readDocument(text, 'f.yaml');
const faults = (text: string) => read(text).diagnostics.map((each) => `${each.line}:${each.column} ${each.code}`);

describe('text', () => {
  it('leaves out a byte order mark', () => {
    const document = read('\uFEFFa: 1\n');
    expect(document.root).toEqual({ a: 1 });
    expect(document.at(['a'], 'key')).toEqual({ file: 'f.yaml', line: 1, column: 1 });
  });
  it('counts lines with CRLF', () => {
    const document = read('a: 1\r\nb:\r\n  c: x\r\n');
    expect(document.root).toEqual({ a: 1, b: { c: 'x' } });
    expect(document.at(['b', 'c'])).toEqual({ file: 'f.yaml', line: 3, column: 6 });
  });
  it('says where text that is not UTF-8 begins', () =>
    expect(faults('a: 1\nb: \uFFFD')).toEqual(['2:4 file-unreadable']));
  it('knows UTF-16 by its zeros', () => expect(faults('a\0:\0')).toEqual(['1:2 file-unreadable']));
  it('refuses a text without end', () => expect(faults('a'.repeat(4_000_001))).toEqual(['1:1 file-unreadable']));
  it('gives nothing for an empty file', () => {
    for (const text of ['', '\n', '# a remark\n', '---\n'])
      expect(read(text)).toMatchObject({ root: null, diagnostics: [] });
  });
});

describe('YAML', () => {
  it.each([
    ['tabs', 'a:\n\tb: 1', /tabs/],
    ['an open quote', 'a: "b\nc: 1', /closing/],
    ['two documents', 'a: 1\n---\nb: 2', /second document/],
    ['a colon in a text', 'a: b: c', /[Nn]ested mappings/],
    ['a tag', 'a: !python/object x', /tag/],
    ['an unknown alias', 'a: *b', /alias/],
  ])('locates %s', (_, text, message) => {
    const [first] = read(text).diagnostics;
    expect(first).toMatchObject({ code: 'yaml-syntax', severity: 'error' });
    expect(first!.message).toMatch(message);
  });
  it.each([
    ['a key too far to the right', 'a:\n  b: 1\n   c: 2\n', '2:6', /next line is indented too far/],
    ['a key too far to the left', 'a:\n    b: 1\n   c: 2\n', '3:1', /stand below each other/],
    ['an item too far to the left', 'a:\n    - b: 1\n   - c: 2\nd: 3\n', '3:1', /each `-` of a list/],
    ['an item too far to the right', 'a:\n  - b: 1\n    - c: 2\n', undefined, /each `-`|too far/],
    ['a brace that is open', 'a: { b: 1\nc: 2\n', '2:1', /not closed/],
    ['a key without colon', 'a:\n  b: 1\n  c 2\n', '3:3', /a colon and a space/],
  ])('tells of %s once, and what to do', (_, text, place, hint) => {
    const { diagnostics } = read(text);
    expect(diagnostics).toHaveLength(1);
    const [{ line, column, hint: told }] = diagnostics as [Diagnostic];
    if (place) expect(`${line}:${column}`).toBe(place);
    expect(told).toMatch(hint);
  });
  it('tells one of the errors that one broken line makes', () => {
    expect(read('{'.repeat(500)).diagnostics).toHaveLength(1);
  });
  it('locates each key that stands twice, and keeps the first', () => {
    const text = 'a: 1\nb: 2\na: 3\nb: 4\n';
    expect(faults(text)).toEqual(['3:1 duplicate-key', '4:1 duplicate-key']);
    expect(read(text).root).toEqual({ a: 1, b: 2 });
  });
  it('takes keys as they are written', () => {
    expect(read('08: x\nyes: y\n1.50: z\n').root).toEqual({ '08': 'x', yes: 'y', '1.50': 'z' });
  });
  it('refuses a key that is no text', () => expect(faults('? [a, b]\n: 1')).toEqual(['1:3 wrong-shape']));
  it('takes names of the language for names', () => {
    const root = read('__proto__: { a: 1 }\nconstructor: 2\n').root as Record<string, unknown>;
    expect(Object.keys(root)).toEqual(['__proto__', 'constructor']);
    expect((root as { a?: unknown }).a).toBeUndefined();
    expect((read('a: 1').root as { toString?: unknown }).toString).toBeUndefined();
  });
});

describe('aliases', () => {
  it('stand for what the anchor holds, with its place', () => {
    const document = read('a: &x { b: 1 }\nc: *x\n');
    expect(document.root).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(document.at(['c', 'b'])).toMatchObject({ line: 1, column: 12 });
  });
  it('may not go round', () => expect(faults('a: &x [*x]')).toEqual(['1:7 yaml-syntax']));
  it('may not grow without limit', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `l${i}: &l${i} [${i === 0 ? '1' : `*l${i - 1}, *l${i - 1}`}]`);
    const start = performance.now();
    const { diagnostics } = read(levels.join('\n'));
    expect(diagnostics.some((each) => /aliases add up/.test(each.message))).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('nesting', () => {
  it('is followed to 64 levels', () => expect(faults(`${'['.repeat(63)}${']'.repeat(63)}`)).toEqual([]));
  it('is refused beyond', () => {
    expect(faults(`${'['.repeat(70)}${']'.repeat(70)}`)).toEqual(['1:65 yaml-syntax']);
    expect(faults(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)[0]).toMatch(/yaml-syntax/);
    expect(faults('- '.repeat(20_000))[0]).toMatch(/yaml-syntax/);
  });
});

describe('places', () => {
  const text = ['list:', '  - one', '  - { two: [3, 4] }', 'empty:', 'quoted: "a b"', ''].join('\n');
  const at = (path: (string | number)[], on?: 'key' | 'value') => {
    const { line, column, length } = read(text).at(path, on);
    return [line, column, length];
  };
  it('are those of keys and values', () => {
    expect(at(['list'], 'key')).toEqual([1, 1, 4]);
    expect(at(['list', 0])).toEqual([2, 5, 3]);
    expect(at(['list', 1, 'two'], 'key')).toEqual([3, 7, 3]);
    expect(at(['list', 1, 'two', 1])).toEqual([3, 16, undefined]);
    expect(at(['quoted'])).toEqual([5, 9, 5]);
  });
  it('are those of the key for an empty value, and of the nearest key for what is not there', () => {
    expect(at(['empty'])).toEqual([4, 1, 5]);
    expect(at(['list', 1, 'three', 'four'])).toEqual([3, 5, 15]);
    expect(at(['nothing'])[0]).toBe(1);
  });

  it.each([
    ['plain', 'a: age > stage', '1:10'],
    ['double quotes', 'a: "age > stage"', '1:11'],
    ['single quotes', "a: 'x ''kg'' > stage'", '1:16'],
    ['folded lines', 'a: age >\n  stage', '2:3'],
    ['a block', 'a: >-\n  age >\n  stage', '3:3'],
    ['a literal block', 'a: |\n  age >\n    stage', '3:5'],
    ['escapes', 'a: "x\\t> stage"', '1:4'],
  ])('are found inside a text in %s', (_, source, place) => {
    const document = read(source);
    const value = (document.root as { a: string }).a;
    const { line, column } = document.within(['a'], value.indexOf('stage'), 5);
    expect(`${line}:${column}`).toBe(place);
  });
  it('give a scalar as it is written', () => {
    expect(read('a: 0123').sourceOf(['a'])).toBe('0123');
    expect(read('a: [1]').sourceOf(['a'])).toBeUndefined();
  });
});
