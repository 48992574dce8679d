import { describe, expect, it } from 'vitest';
import {
  assumedParameters,
  type CheckOptions,
  checkModules,
  type Module,
  readModule,
  readValueSet,
} from '../../src/language/index.ts';
import { check, moduleOf, places, withStates } from './checking.ts';
import { words } from './words.ts';

const end = 'over: { end: true }';

/** Checks several modules by id. */
function checkAll(texts: Readonly<Record<string, string>>, options?: CheckOptions): readonly string[] {
  const modules = Object.entries(texts).map(([id, text]) => readModule(text, `${id}.yaml`, id).module!);
  return checkModules(modules, [], words, options).map((each) => `${each.file}:${each.line} ${each.code}`);
}

const named = (id: string, more: string, states: string): string =>
  `module: ${id}\ntitle: ${id}\n${more}states:\n${states.replace(/^(?=.)/gm, '  ')}\n`;

describe('one mistake gives one message', () => {
  it('a parameter with a mistake of its own is no unknown name to its users', () => {
    const parameters = 'parameters:\n  incidence: { unti: per person-year, value: 0.1, source: assumed, note: x }\n';
    const text = withStates(`first: { hazards: [{ rate: incidence * 2, then: over }] }\n${end}`, parameters);
    expect(places(check(text)).map((each) => each.split(' ')[1])).toEqual(['missing-key', 'unknown-key']);
  });

  it('nor a code, an attribute or a source', () => {
    const text = withStates(
      `first: { condition_onset: dm, then: second }\nsecond: { set: { stage: 1 }, then: third }\nthird: { wait_for: stage > 1 or active(dm), then: over }\n${end}`,
      'codes: { dm: { system: snomed, code: 44054006, display: x } }\nattributes: { stage: { type: nummer } }\n',
    );
    expect(places(check(text)).map((each) => each.split(' ')[1])).toEqual(['wrong-shape', 'unknown-word']);
  });

  it('a misspelt state is not unreachable besides', () => {
    expect(places(check(withStates(`first: { wait: 1 day, then: ovr }\n${end}`)))).toEqual(['4:31 unknown-state']);
  });

  it.each([
    ['first: { hazard: [{ rate: 1, then: over }] }', '4:12'],
    ['first: { wait: 1 day, thne: over }', '4:25'],
  ])('a state with a misspelt key leaves open where it leads (%s)', (state, place) => {
    expect(places(check(withStates(`${state}\n${end}`)))).toEqual([`${place} unknown-key`]);
  });

  it('a key of a state at the margin of the states is told to be indented', () => {
    const [found] = readModule(withStates(`first:\n  wait: 1 day\nthen: over\n${end}`), 'm.yaml', 'm').diagnostics;
    expect(found).toMatchObject({
      code: 'wrong-shape',
      hint: '"then" stands here as one of "states"; if it belongs to the one above, indent it further',
    });
  });

  it('a state whose shape is wrong leaves open where it leads', () => {
    const text = withStates(`first: { hazards: [{ rat: 1, then: over }] }\n${end}`);
    expect(places(check(text)).map((each) => each.split(' ')[1])).toEqual(['missing-key', 'unknown-key']);
  });

  it('a word without the key that it needs beside it has one message', () => {
    const text = withStates(`first: { do: [{ if: false }], then: over }\n${end}`);
    expect(check(text).map((each) => each.message)).toEqual(['the key "then" is missing in this `if`']);
  });

  it('steps are checked though the word above them has a mistake', () => {
    const text = withStates(
      `first:\n  encounter: { clas: ambulatory }\n  do:\n    - diagnose: nothing\n  then: over\n${end}`,
    );
    expect(places(check(text)).map((each) => each.split(' ')[1])).toEqual([
      'missing-key',
      'unknown-key',
      'unknown-code',
    ]);
  });

  it('a module that could not be read is not unknown to its callers', () => {
    const text = named('m', '', `first: { call: broken, then: over }\n${end}`);
    expect(checkAll({ m: text })).toEqual(['m.yaml:4 unknown-submodule']);
    expect(checkAll({ m: text }, { unread: ['broken'] })).toEqual([]);
  });
});

describe('names across modules', () => {
  const writer = named(
    'cardiology/af',
    'attributes: { stage: { type: number, unit: "1" } }\n',
    `first: { set: { stage: 2 }, then: over }\n${end}`,
  );

  it("another module's attribute is read by its full name, folders with dots", () => {
    const reader = named('m', '', `first: { wait_for: cardiology.af.stage > 1, then: over }\n${end}`);
    expect(checkAll({ 'cardiology/af': writer, m: reader })).toEqual([]);
    expect(checkAll({ m: reader })).toEqual(['m.yaml:4 unknown-name']);
  });

  it('but not by its short one', () => {
    const reader = named('m', '', `first: { wait_for: stage > 1, then: over }\n${end}`);
    expect(checkAll({ 'cardiology/af': writer, m: reader })).toEqual(['m.yaml:4 unknown-name']);
  });

  it('a global attribute is read bare', () => {
    const shared = writer.replace('unit: "1"', 'global: true');
    const reader = named('m', '', `first: { wait_for: stage > 1, then: over }\n${end}`);
    expect(checkAll({ 'cardiology/af': shared, m: reader })).toEqual([]);
  });

  it('two modules declare a global attribute alike', () => {
    const a = named('a', 'attributes: { stage: { type: number, global: true, initial: 1 } }\n', end);
    const b = named(
      'b',
      'attributes: { stage: { type: text, global: true, initial: x } }\n',
      `over: { wait_for: stage = "x", then: done }\ndone: { end: true }`,
    );
    expect(checkAll({ a, b })).toEqual(['b.yaml:3 type-mismatch', 'b.yaml:5 type-mismatch']);
  });

  it('an attribute that keeps an entry needs no declaration, in whatever order it is written and read', () => {
    const text = withStates(
      `
first: { condition_end: { attribute: kept }, then: second }
second: { condition_onset: { code: { system: snomed, code: "44054006", display: Diabetes mellitus type 2 (disorder) }, assign: kept }, then: over }
${end}`.trim(),
    );
    expect(check(text)).toEqual([]);
  });

  it('an attribute of another unit or type is refused what does not fit', () => {
    const attributes = 'attributes: { stage: { type: text, values: [early, late] } }\n';
    const set = (value: string) =>
      check(
        withStates(
          `first: { set: { stage: ${value} }, then: second }\nsecond: { wait_for: stage = early, then: over }\n${end}`,
          attributes,
        ),
      );
    expect(set('late')).toEqual([]);
    expect(set('3')).toMatchObject([{ code: 'type-mismatch' }]);
  });

  it('codes of value sets are named with their set', () => {
    const { valueSet } = readValueSet(
      'codes:\n  metformin: { system: rxnorm, code: "6809", display: metformin }\n',
      'value-sets/drugs.yaml',
      'drugs',
    );
    const checked = (code: string) =>
      checkModules(
        [moduleOf(withStates(`first: { prescribe: { code: ${code} }, then: over }\n${end}`))],
        [valueSet!],
        words,
      );
    expect(checked('drugs.metformin')).toEqual([]);
    expect(checked('drugs.metfromin')).toMatchObject([
      { code: 'unknown-code', hint: 'did you mean "drugs.metformin"?' },
    ]);
    expect(checked('drug.metformin')).toMatchObject([{ code: 'unknown-value-set', hint: 'did you mean "drugs"?' }]);
  });

  it('one code has one display in all files', () => {
    const code = (display: string) => `codes: { dm: { system: snomed, code: "44054006", display: ${display} } }\n`;
    const states = `first: { condition_onset: dm, then: over }\n${end}`;
    expect(
      checkAll({ a: named('a', code('Diabetes'), states), b: named('b', code('Diabetes mellitus'), states) }),
    ).toEqual(['b.yaml:3 wrong-display']);
  });
});

describe('modules of GMF', () => {
  it('have warnings where ours have errors, and shared attributes', () => {
    const gmf = (text: string): Module => ({ ...moduleOf(text), format: 'gmf' });
    const text = withStates(
      `first:\n  then:\n    - { to: second, probability: 0.4 }\n    - { to: second, probability: 0.4 }\nsecond: { set: { any_name: 1 }, then: third }\nthird: { wait_for: other_name > 1, then: over }\n${end}`,
    );
    const found = checkModules([gmf(text)], [], words);
    expect(found.map((each) => `${each.code} ${each.severity}`)).toEqual([
      'probability-sum warning',
      'attribute-never-set warning',
    ]);
  });
});

describe('loops', () => {
  const loop = (state: string) =>
    check(
      withStates(
        `first: { ${state}, then: second }\nsecond: { then: [{ to: first, probability: 0.5 }, { to: over }] }\n${end}`,
      ),
    );

  it('need a state in which time can pass', () => {
    expect(loop('remarks: none')).toMatchObject([{ code: 'loop-without-time' }]);
    expect(loop('wait: 1 day')).toEqual([]);
  });
  it('time may pass in a step', () => {
    expect(loop('do: [{ measure: weight }]')).toMatchObject([{ code: 'loop-without-time' }]);
    expect(loop('do: [{ measure: weight }, { if: age > 4, then: [{ wait: 1 day }] }]')).toEqual([]);
  });
});

describe('numbers', () => {
  const table = (parameter: string) =>
    check(
      withStates(
        `first: { hazards: [{ rate: p, then: over }] }\n${end}`,
        `parameters: { p: { ${parameter}, source: assumed, note: x } }\n`,
      ),
    ).map((each) => each.code);

  it.each<[string, string[]]>([
    ['unit: per person-year, value: 0.1', []],
    ['unit: /a, value: 0.1', []],
    [
      'unit: per person-year, by: { sex: [female, male], age: [0, 40] }, values: [[1, 2], [3, 4]], interpolate: true',
      [],
    ],
    ['unit: per person-year, by: { age: [0, 40] }, values: [1, 2, 3]', ['wrong-table-size']],
    [
      'unit: per person-year, by: { sex: [female, male], age: [0, 40] }, values: [1, 2]',
      ['wrong-table-size', 'wrong-table-size'],
    ],
    ['unit: per person-year, by: { age: [0, 40] }, values: [[1], [2]]', ['wrong-table-size', 'wrong-table-size']],
    ['unit: per person-year, by: { age: [0, 40] }, values: [1, .nan]', ['wrong-table-size']],
    ['unit: per person-year, by: { age: [40, 0] }, values: [1, 2]', ['out-of-range']],
    ['unit: per person-year, by: { sex: [female, mail] }, values: [1, 2]', ['unknown-word']],
    ['unit: per person-year, by: { sexx: [female, male] }, values: [1, 2]', ['unknown-name']],
    ['unit: per person-year, by: { sex: [1, 2] }, values: [1, 2]', ['type-mismatch']],
    ['unit: per person-year, by: { age: [young, old] }, values: [1, 2]', ['type-mismatch']],
    ['unit: per person-year, by: { age: [0, old] }, values: [1, 2]', ['wrong-shape']],
    ['unit: per person-year, by: { sex: [male, male] }, values: [1, 2]', ['ambiguous-name']],
    ['unit: per person-year, value: -0.1', ['out-of-range']],
    ['unit: per person-year', ['missing-key']],
    ['unit: per person-year, values: [1]', ['missing-key', 'wrong-table-size']],
    ['unit: per person-year, by: { sex: [male, female] }, values: [1, 2], interpolate: true', ['conflicting-keys']],
    ['unit: mg, value: 1', ['unit-mismatch']],
  ])('%s', (parameter, codes) => expect(table(parameter).sort()).toEqual(codes));

  it('that are assumed are counted with their place', () => {
    const text = withStates(
      end,
      'parameters:\n  p: { unit: "1", value: 2, source: assumed, note: a guess }\n  q: { unit: "1", value: 2, source: s }\n',
    );
    expect(assumedParameters([moduleOf(text)])).toEqual([
      { path: 'm.p', note: 'a guess', place: { file: 'm.yaml', line: 4, column: 3 } },
    ]);
  });

  it('of claimed deaths go by age and sex', () => {
    const claimed = (parameter: string) =>
      check(
        withStates(
          `first: { hazards: [{ rate: 0.1, then: over }] }\n${end}`,
          `parameters: { p: { ${parameter}, source: assumed, note: x } }\ndeaths_claimed: p\n`,
        ),
      ).map((each) => each.code);
    expect(claimed('unit: per person-year, by: { sex: [female, male] }, values: [1, 2]')).toEqual([]);
    expect(claimed('unit: "1", value: 1')).toEqual(['unit-mismatch']);
    expect(claimed('unit: per person-year, by: { race: [white, black] }, values: [1, 2]')).toEqual(['type-mismatch']);
  });

  it('of claimed deaths say which causes they are', () => {
    const claimed = (claim: string) =>
      check(
        withStates(
          `first: { hazards: [{ rate: 0.1, then: over }] }\n${end}`,
          `parameters: { p: { unit: per person-year, value: 0.1, source: assumed, note: x } }\ncodes: { stroke: { system: snomed, code: "230690007", display: Cerebrovascular accident (disorder) } }\ndeaths_claimed: ${claim}\n`,
        ),
      ).map((each) => each.code);
    expect(claimed('{ rate: p, causes: { stroke: 0.4 } }')).toEqual([]);
    expect(claimed('[ { rate: p, causes: { stroke: 0.4 } }, p ]')).toEqual([]);
    expect(claimed('{ rate: q, causes: { strok: 1 } }')).toEqual(
      expect.arrayContaining(['unknown-code', 'unknown-parameter']),
    );
    expect(claimed('{ rate: p, causes: { stroke: 1.5 } }')).toContain('out-of-range');
  });
});

describe('probabilities', () => {
  const chances = (...all: string[]) =>
    check(
      withStates(
        `first:\n  then:\n${all.map((each) => `    - { to: over${each === '' ? '' : `, probability: ${each}`} }`).join('\n')}\n${end}`,
        'parameters: { third: { unit: "1", value: 0.3333333, source: assumed, note: x }, by_sex: { unit: "1", by: { sex: [female, male] }, values: [0.2, 0.3], source: assumed, note: x } }\n',
      ),
    )
      .map((each) => each.code)
      .filter((code) => code !== 'unused-name');

  it.each<[string[], string[]]>([
    [['0.3', '0.7'], []],
    [['0.1', '0.2', '0.7'], []],
    [['0.3', ''], []],
    [['third', 'third', '0.3333334'], []],
    [['by_sex', '0.9'], []],
    [['by_sex', '1.1'], ['out-of-range']],
    [['0.3', '0.6'], ['probability-sum']],
    [['0.6', '0.6', ''], ['probability-sum']],
    [['', ''], ['probability-sum']],
    [['0.5', '0.5', ''], ['never-chosen']],
    [['-0.1', ''], ['out-of-range']],
    [['age', ''], ['unit-mismatch']],
  ])('%j', (all, codes) => expect(chances(...all)).toEqual(codes));
});
