import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/language/locate.ts';
import { plainOf } from '../../src/language/plain.ts';
import type { Path } from '../../src/language/state-type.ts';
import { composedYaml } from '../../src/language/yaml/composed.ts';
import type { YamlNode } from '../../src/language/yaml/node.ts';
import { quickYaml } from '../../src/language/yaml/quick.ts';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));

const LIBRARY = [...filesIn('modules'), ...filesIn('value-sets')];

/** What a document is made of: values, and the place of the key and value at each path. */
function described(root: YamlNode | undefined, text: string): unknown {
  const { value, faults } = plainOf(root);
  const { at, within, sourceOf } = locate(root, text, 'f');
  const places = pathsOf(value, []).map(([path, inner]) => [
    ...[path.join('.'), at(path, 'key'), at(path, 'value'), sourceOf(path)],
    ...[0, 3, 20].map((offset) => within(path, Math.min(offset, `${inner}`.trimEnd().length - 1))),
  ]);
  return { value, faults, places };
}

const pathsOf = (value: unknown, path: Path): readonly (readonly [Path, unknown])[] => [
  [path, typeof value === 'object' ? '' : value],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

/** Either the quick reader is not sure, or it agrees with the library in all; gives which. */
function agrees(text: string): boolean {
  const quick = quickYaml(text);
  if (quick === undefined) return false;
  const composed = composedYaml(text)!;
  expect(composed.problems.map(({ message }) => message)).toEqual([]);
  expect(described(quick, text)).toEqual(described(composed.root, text));
  return true;
}

describe('the quick reader of YAML', () => {
  it.each(LIBRARY)('never differs: %s', (file) => {
    agrees(readFileSync(file, 'utf8'));
  });

  // The library `yaml` takes ten times as long: one long module read by it is a seventh of a check of all.
  it('is sure of all of our own', () => {
    expect(LIBRARY.filter((file) => quickYaml(readFileSync(file, 'utf8')) === undefined)).toEqual([]);
  });

  it.each(filesIn('test/fixtures'))('never differs: %s', (file) => {
    agrees(readFileSync(file, 'utf8'));
  });

  it.each([
    ['a list at the indentation of its key', 'a:\n- 1\n- b: 2\n  c: 3\nd: 4\n'],
    ['brackets over several lines', 'a:\n  b: [[1, 2],\n    [3, 4]]\n  c: { x: 1,\n\n    y: "z" }\n'],
    ['blocks of text', 'a: >-\n  one\n  two\n\n  three\nb: |\n  x\n    y\n\nc: 1\n'],
    ['numbers and words', 'a: [1, -2, +3, 1.5, .5, 1e3, 1., -0, 007, 1.5.2, 12 months, true, null, ~, No, tRue]\n'],
    ['quotes', `a: 'it''s'\nb: "say \\"a\\\\b\\""\nc: ''\n"d e": { 'f': "g" }\n`],
    ['remarks', '# one\na: 1 # two\n\n  # three\nb: x#y\nc:\n  # four\n  d: "#" # five\n'],
    ['nothing after a key', 'a:\nb:\n  c:\n  d: 1\ne:'],
    ['no line end', 'a: b'],
    ['colons', 'a: b:c\nd: http://e.f/g\nh: [10:30, a:b]\n'],
    ['minus signs', 'a: -x\nb: [-1, -x]\n'],
    ['anchors of texts', 'a: &x one\nb: { c: &y "two", d: *x, e: [*y] }\nf: *y\n'],
    ['anchors of collections', 'a: &x [1]\nb: *x\nc: &y\n  - d: &z { e: 1 }\n  - *z\nf: *y\ng: { h: &h [2], i: *h }\n'],
    ['anchors of what stands below a dash', 'a:\n  - &x\n    b: 1\n    c: [2]\n  - *x\n  - &y\n    - e\n  - *y\n'],
  ])('reads %s', (_, text) => expect(agrees(text)).toBe(true));

  it.each([
    ['nothing below an anchor', 'a:\n  - &x\n  - *x\n'],
    ['two anchors', 'a: &x &y 1\n'],
    ['tags', 'a: !!str 1\n'],
    ['texts over several lines', 'a: b\n  c\n'],
    ['a colon in a text', 'a: b: c\n'],
    ['a wrong indentation', 'a:\n    b: 1\n  c: 2\n'],
    ['an open bracket', 'a: [1, 2\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['tabs', 'a:\n\tb: 1\n'],
    ['escapes', 'a: "\\u0041"\n'],
    ['numbers of other bases', 'a: 0x10\n'],
  ])('leaves to the library: %s', (_, text) => expect(quickYaml(text)).toBeUndefined());

  it('never differs on texts that somebody has typed into', () => {
    const lines = LIBRARY.slice(0, 4).flatMap((file) => readFileSync(file, 'utf8').split('\n'));
    const typed = fc.constantFrom(
      ...[
        ' ',
        '  ',
        '\n',
        ':',
        ': ',
        '- ',
        '#',
        ' # ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '|',
        '>-',
        '&a',
        '*',
        '\\',
        '-',
        '0',
        '~',
      ],
    );
    let read = 0;
    fc.assert(
      fc.property(
        fc.nat(lines.length - 12),
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.tuple(fc.nat(400), fc.nat(3), fc.option(typed, { nil: '' })), { maxLength: 3 }),
        (start, count, edits) => {
          const piece = lines.slice(start, start + count);
          const least = Math.min(...piece.filter(Boolean).map((line) => line.search(/\S/)));
          let text = `${piece.map((line) => line.slice(least)).join('\n')}\n`;
          for (const [at, gone, put] of edits) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + put + text.slice(place + gone);
          }
          if (agrees(text)) read++;
        },
      ),
      { numRuns: 4000 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  it('never differs on short texts of the signs of YAML', () => {
    const sign = fc.constantFrom(
      ...[
        'a',
        'b: ',
        'c:',
        ' ',
        '  ',
        '\n',
        '\n  ',
        '- ',
        '-',
        '1',
        '.5',
        '[',
        ']',
        '{',
        '}',
        ', ',
        ',',
        '"',
        "'",
        '#',
        ' #',
        '|\n',
        '>-\n',
        '?',
        '!',
        '&a ',
        '*a',
        '%',
        '\\',
      ],
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), (signs) => void agrees(signs.join(''))),
      { numRuns: 20_000 },
    );
  });
});
