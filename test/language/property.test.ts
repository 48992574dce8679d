import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { checkModules, moduleTemplate, readModule, readValueSet, shapeChecker } from '../../src/language/index.ts';
import { words } from './words.ts';

const shapes = shapeChecker();

/** Reads and checks a text as module and as value set, as the command line does. */
function digest(text: string): readonly Diagnostic[] {
  const reading = readModule(text, 'm.yaml', 'm', shapes);
  const set = readValueSet(text, 'value-sets/s.yaml', 's', shapes);
  const modules = reading.module ? [reading.module] : [];
  const found = checkModules(modules, set.valueSet ? [set.valueSet] : [], words, { shapes });
  return [...reading.diagnostics, ...set.diagnostics, ...found];
}

/** Every mistake has a place in the text. */
function expectPlaces(text: string): void {
  const lines = text.split('\n').length;
  for (const { line, column, message } of digest(text)) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines + 1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toMatch(/undefined|\[object/);
  }
}

const keys = [
  ...words.states.map((type) => type.key),
  ...['then', 'when', 'to', 'probability', 'one_of', 'else', 'do', 'code', 'system', 'display', 'rate', 'times', 'by'],
  ...['after', 'visit', 'lookup', 'at_most', 'otherwise', 'stay_open', 'assign', 'effects', 'state', 'attribute'],
];

/** Values as wrong as they come, but made of the language's own words. */
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 0.5, 1e300),
    fc.constantFrom('first', 'second', 'age >= 18', '2 weeks', 'normal(1, 2)', 'dm', 'x.y', 'bmi', 'never', 'now', ''),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
  ),
})).value;

const sections = ['sources', 'codes', 'attributes', 'parameters', 'deaths_claimed', 'targets', 'remarks', 'submodule'];
const anyModule = fc.record({
  module: fc.oneof(fc.constant('m'), anyValue),
  title: fc.oneof(fc.constant('M'), anyValue),
  states: fc.oneof(fc.dictionary(fc.constantFrom('first', 'second', 'third'), anyValue), anyValue),
  more: fc.dictionary(
    fc.constantFrom(...sections),
    fc.oneof(anyValue, fc.dictionary(fc.constantFrom('dm', 'x', 'age'), anyValue)),
  ),
});

const library = ['modules/hypertension.yaml', 'modules/hypertension_care.yaml'].map((file) =>
  readFileSync(file, 'utf8'),
);

describe('no text makes the reader or the checker throw', () => {
  it('any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectPlaces), { numRuns: 300 });
  });

  it('any YAML signs', () => {
    const sign = fc.constantFrom(...'abc 0\n\n  -:{}[],&*!|>\'"#?%@`\t.<=');
    fc.assert(fc.property(fc.string({ unit: sign, maxLength: 120 }), expectPlaces), { numRuns: 500 });
  });

  it('modules of the right outline and any contents', () => {
    const text = anyModule.map(({ more, ...rest }) => stringify({ ...rest, ...more }));
    fc.assert(fc.property(text, expectPlaces), { numRuns: 1500 });
  });

  it('real modules with a piece cut out, doubled or overwritten', () => {
    const base = fc.constantFrom(moduleTemplate('m'), ...library);
    const edit = fc.record({
      base,
      at: fc.nat(),
      length: fc.nat(40),
      text: fc.oneof(fc.string(), fc.constantFrom(...keys)),
    });
    const text = edit.map(({ base: whole, at, length, text: piece }) => {
      const from = at % whole.length;
      return whole.slice(0, from) + piece + whole.slice(from + length);
    });
    fc.assert(fc.property(text, expectPlaces), { numRuns: 60 });
  });
});
