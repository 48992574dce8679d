import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createValidator, type Issue } from '../../src/validate/index.ts';
import { parseJson } from '../../src/validate/json-parser.ts';
import { readJson } from '../../src/validate/json-text.ts';

const validator = createValidator({ usCore: '6.1.0' });
const place = (issue: Issue | undefined): string => `${issue?.code} ${issue?.line}:${issue?.column}`;
const first = (text: string): string => place(validator.validateText(text)[0]);

describe('broken text', () => {
  const cases: [what: string, text: string, expected: string][] = [
    ['nothing', ' \n', 'file-empty 1:1'],
    ['a word that is none of JSON', '{"resourceType":"Patient",\n "gender": fmale}', 'json-syntax 2:12'],
    ['NaN', '{"resourceType":"Patient","multipleBirthInteger":NaN}', 'json-syntax 1:50'],
    ['a comma too many', '{"resourceType":"Patient",}', 'json-syntax 1:27'],
    ['a text cut short', '{"resourceType":"Patient"', 'json-syntax 1:26'],
    ['text after the end', '{"resourceType":"Patient"}\nx', 'json-syntax 2:1'],
    ['a line break in a string', '{"resourceType":"Pat\nient"}', 'json-syntax 1:21'],
    ['an escape that is none', '{"resourceType":"\\x"}', 'json-syntax 1:18'],
    ['a number that begins with 0', '{"a":01}', 'json-syntax 1:6'],
    ['a key twice', '{"resourceType":"Patient",\n"gender":"male",\n"gender":"male"}', 'duplicate-key 3:1'],
    ['a key twice, once with an escape', '{"resourceType":"Patient","id":"a","i\\u0064":"b"}', 'duplicate-key 1:36'],
    ['depth of 10,000', `{"resourceType":"Patient","x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'too-deep 1:530'],
    ['no object', '[1]', 'not-a-resource 1:1'],
  ];
  for (const [what, text, expected] of cases) {
    it(`${what} is found where it is`, () => {
      expect(first(text)).toBe(expected);
    });
  }

  it('may begin with a byte order mark', () => {
    expect(validator.validateText('\ufeff{"resourceType":"Patient"}')).toEqual([]);
  });
});

describe('positions', () => {
  it('are those of the element, and of the nearest around it for one that is missing', () => {
    const text = '{\n  "resourceType": "Encounter",\n  "class": {},\n  "participant": [\n    {"x": 1}\n  ]\n}';
    const found = validator.validateText(text).map((issue) => `${place(issue)} ${issue.path}`);
    expect(found).toEqual([
      'empty-value 3:3 Encounter.class',
      'unknown-property 5:6 Encounter.participant[0].x',
      'missing-element 1:1 Encounter.status',
    ]);
  });
});

describe('reading JSON', () => {
  it('gives what the engine gives, by both parsers', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const expected: unknown = JSON.parse(text);
        expect(parseJson(text)).toEqual({ value: expected, faults: [] });
        expect(readJson(text)).toEqual({ value: expected, faults: [] });
      }),
    );
  });

  it('refuses what the engine refuses', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (json, at, insert) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + insert + json.slice(cut + 1);
        expect(parseJson(text).value === undefined).toBe(fails(text));
      }),
    );
  });
});

function fails(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
