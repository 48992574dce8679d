import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGmf } from '../../src/gmf/index.ts';
import { checkAll } from '../../src/simulate/index.ts';
import { DRUG, LAB, pointedAt, readStates, SNOMED } from './reading.ts';

const file = (text: string) =>
  readGmf(text, 'm.json', 'm').diagnostics.map((each) => `${each.line}:${each.column} ${each.severity} ${each.code}`);

describe('readGmf', () => {
  it('takes files in the root as modules and deeper ones as submodules', () => {
    const text = '{"name":"A","gmf_version":2,"states":{"Initial":{"type":"Terminal"}}}';
    expect(readGmf(text, 'a.json', 'a').module).toMatchObject({ id: 'a', title: 'A', submodule: false, format: 'gmf' });
    expect(readGmf(text, 'x/a.json', 'x/a').module!.submodule).toBe(true);
  });

  it('takes remarks as a text or as lines of text, and nothing else', () => {
    const read = (remarks: unknown) =>
      readGmf(JSON.stringify({ name: 'A', states: { Initial: { type: 'Terminal', remarks } } }), 'a.json', 'a');
    expect(read(['one', 2]).module!.states.Initial).toMatchObject({ remarks: 'one\n2' });
    for (const [wrong, column] of [
      [[{}], 63],
      [['one', [2]], 69],
    ] as const)
      expect(read(wrong).diagnostics).toMatchObject([{ code: 'wrong-shape', line: 1, column }]);
  });

  it('tells the places of states whose names every object has', () => {
    const { module } = readStates({ constructor: { type: 'Simple', direct_transition: 'Nowhere' } });
    const found = checkAll([module!], []).find(({ code }) => code === 'unknown-state');
    expect(found).toMatchObject({ line: 10, message: 'no state is named "Nowhere"' });
  });

  it('begins in Initial wherever it stands', () => {
    const { module } = readGmf(
      '{"name":"A","states":{"End":{"type":"Terminal"},"Initial":{"type":"Initial","direct_transition":"End"}}}',
      'a.json',
      'a',
    );
    expect(Object.keys(module!.states)).toEqual(['Initial', 'End']);
  });

  it.each<[string, readonly string[]]>([
    ['{', ['1:2 error json-syntax']],
    ['', ['1:1 error json-syntax']],
    ['{"name":\n "A",}', ['2:6 error json-syntax']],
    ['{"a": tru}', ['1:7 error json-syntax']],
    ['{"a": 1 "b"}', ['1:9 error json-syntax']],
    ['{"a": "x}', ['1:7 error json-syntax']],
    ['[]', ['1:1 error not-a-module']],
    ['{"name":"A"}', ['1:1 error not-a-module']],
    ['{"name":"A","gmf_version":3,"states":{"Initial":{"type":"Terminal"}}}', ['1:27 error gmf-version']],
    ['{"name":"A","states":{"Start":{"type":"Terminal"}}}', ['1:13 error gmf-no-initial']],
    [
      '{"name":"A","states":{"Initial":{"type":"Termnal"}}}',
      ['1:41 error gmf-unknown-type', '1:23 error missing-transition'],
    ],
    ['{"name":"A","foo":1,"states":{"Initial":{"type":"Terminal"}}}', ['1:13 warning gmf-ignored-field']],
    ['{"name":"A","name":"B","states":{"Initial":{"type":"Terminal"}}}', ['1:13 warning duplicate-key']],
  ])('%s', (text, wanted) => {
    expect(file(text)).toEqual(wanted);
  });

  it.each<[object, string]>([
    [
      { type: 'Delayed' },
      '"Delayed": error gmf-unknown-type "Delayed" is not a known state type | did you mean "Delay"?',
    ],
    [
      { type: 'Delay' },
      '"S": warning missing-key the delay has no duration | give it "exact", "range" or "distribution"',
    ],
    [
      { type: 'Delay', exact: { quantity: 1, unit: 'fortnights' } },
      '"fortnights": warning unknown-unit "fortnights" is not a known unit of time | known: "seconds", "minutes", "hours", "days", "weeks", "months", "years"',
    ],
    [
      { type: 'Delay', unit: 'days', distribution: { kind: 'NORMAL', parameters: {} } },
      '"NORMAL": error gmf-unknown-type "NORMAL" is not a known kind of distribution | known: "EXACT", "UNIFORM", "GAUSSIAN", "EXPONENTIAL", "TRIANGULAR"',
    ],
    [
      { type: 'Delay', unit: 'days', distribution: { kind: 'EXPONENTIAL', parameters: {} } },
      '"distribution": error missing-key the key "mean" is missing in the parameters of EXPONENTIAL',
    ],
    [
      { type: 'Symptom', symptom: 'x', exact: { quantity: 'much' } },
      '"much": error wrong-shape expected a number, found the text "much"',
    ],
    [
      { type: 'Procedure', codes: [SNOMED], range: { low: 1, high: 2, unit: 'days' } },
      '"range": warning gmf-ignored-field Synthea ignores the field "range" of a Procedure',
    ],
    [
      { type: 'ConditionOnset', codes: [SNOMED], taget_encounter: 'S' },
      '"taget_encounter": warning gmf-ignored-field Synthea ignores the field "taget_encounter" of a ConditionOnset | did you mean "target_encounter"?',
    ],
    [
      { type: 'ConditionEnd', condition_onset: 'Initial' },
      '"Initial": warning unknown-state the state "Initial" is of type Initial, not ConditionOnset',
    ],
    [
      { type: 'ConditionOnset', codes: [{ ...SNOMED, system: 'SNOMED' }] },
      '"SNOMED": warning unknown-system "SNOMED" is not a code system that is known here | did you mean "SNOMED-CT"?',
    ],
    [
      { type: 'Encounter', encounter_class: 'emergancy' },
      '"emergancy": warning unknown-word "emergancy" is not a class of encounters | did you mean "emergency"?',
    ],
    [
      { type: 'Observation', category: 'laboratory', unit: 'mmHg', codes: [LAB], exact: { quantity: 1 } },
      '"mmHg": warning unknown-unit "mmHg" is not a unit of UCUM | "mm[Hg]" is taken in its place',
    ],
    [
      { type: 'Observation', category: 'laboratory', unit: 'V', codes: [LAB], sampled_data: {} },
      '"sampled_data": warning not-yet-supported an observation with sampled data is not yet supported',
    ],
    [
      { type: 'SetAttribute', attribute: 'a', expression: 'Now() - #{x}' },
      '"Now() - #{x}": warning not-yet-supported the expression "Now() - #{x}" is not yet supported',
    ],
    [
      { type: 'SetAttribute', attribute: 'a', series_data: '1 2' },
      '"series_data": warning not-yet-supported an attribute that is a series of numbers is not yet supported',
    ],
  ])('%j', (state, message) => {
    expect(pointedAt(readStates({ S: { ...state, direct_transition: 'End' } }))).toEqual([message]);
  });

  it('places what the checker finds later', () => {
    const { module, text } = readStates({
      S: {
        type: 'ConditionOnset',
        codes: [SNOMED],
        target_encounter: 'Visit',
        complex_transition: [{ distributions: [{ transition: 'Nowhere', distribution: 1 }] }],
      },
    });
    const piece = (path: readonly (string | number)[]): string => {
      const { line, column, length } = module!.at(path);
      return text.split('\n')[line - 1]!.slice(column - 1, column - 1 + (length ?? 1));
    };
    expect(piece(['states', 'S', 'condition_onset', 'code', 'display'])).toBe('"Essential hypertension (disorder)"');
    expect(piece(['states', 'S', 'condition_onset', 'diagnose', 'at'])).toBe('"Visit"');
    expect(piece(['states', 'S', 'then', 0, 'one_of', 0, 'to'])).toBe('"Nowhere"');
    expect(piece(['states', 'S', 'condition_onset', 'no', 'such', 'place'])).toBe('"S"');
    expect([...module!.elsewhere!]).toEqual(['Visit']);
  });
});

describe('any file', () => {
  const states = {
    A: { type: 'Delay', range: { low: 1, high: 2, unit: 'days' }, direct_transition: 'B' },
    B: { type: 'Encounter', encounter_class: 'ambulatory', codes: [SNOMED], reason: 'x', direct_transition: 'C' },
    C: {
      type: 'MedicationOrder',
      codes: [DRUG],
      prescription: { dosage: { amount: 1, frequency: 1, period: 1, unit: 'days' }, instructions: [SNOMED] },
      distributed_transition: [{ transition: 'D', distribution: { attribute: 'a', default: 1 } }],
    },
    D: {
      type: 'DiagnosticReport',
      codes: [LAB],
      observations: [{ category: 'laboratory', codes: [LAB], unit: '%', exact: { quantity: 1 } }],
      conditional_transition: [
        {
          condition: {
            condition_type: 'And',
            conditions: [{ condition_type: 'Date', operator: '<', date: { year: 2000 } }],
          },
          transition: 'E',
        },
      ],
    },
    E: {
      type: 'AllergyOnset',
      codes: [SNOMED],
      reactions: [{ reaction: SNOMED, possible_severities: [{ level: 'mild', value: 1 }] }],
      lookup_table_transition: [{ transition: 'A', default_probability: 1, lookup_table_name: 't.csv' }],
    },
    F: {
      type: 'SetAttribute',
      attribute: 'q',
      distribution: { kind: 'GAUSSIAN', parameters: { mean: 1, standardDeviation: 1 } },
    },
  };
  const json = JSON.stringify({
    name: 'A',
    states: { Initial: { type: 'Initial', direct_transition: 'A' }, ...states },
  });

  it('is read without an exception, whatever stands in any one place', () => {
    const places: string[][] = [];
    const visit = (value: unknown, path: string[]): void => {
      if (path.length > 0) places.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    };
    visit(JSON.parse(json), []);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const root = JSON.parse(json);
        let parent = root;
        for (const step of path.slice(0, -1)) parent = parent[step];
        parent[path.at(-1)!] = value;
        const { module } = readGmf(JSON.stringify(root), 'a.json', 'a', { readTable: () => 'age,A\n0-9,1' });
        for (const state of Object.keys(module?.states ?? {})) module!.at(['states', state, 'then', 0]);
      }),
      { numRuns: 200 },
    );
  });

  it('is read without an exception, whatever its text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(json.length).map((n) => json.slice(0, n)),
        ),
        (text) => {
          expect(readGmf(text, 'a.json', 'a').diagnostics.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
