import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/base/index.ts';
import type { Module } from '../../src/language/index.ts';
import { codeOf, compiled, lineOf, moduleFrom } from './compiling.ts';

/** Bodies of states that lead to `other`, of every kind of instruction. */
const STATES = [
  'wait: exponential(1 year)\n    then: other',
  'wait_for: age >= 18\n    at_most: 20 years\n    then: other',
  'hazards: [ { rate: risk, times: [ { when: smoker, by: ratio } ], then: other } ]',
  'first_of: [ { rate: risk, then: other }, { after: "normal(1 year, 30 days)", then: [ { to: other, probability: 0.5 }, { to: last } ] } ]',
  'encounter: { class: ambulatory, reason: disease }\n    do: [ { diagnose: disease, when: "bernoulli(0.5)" }, { measure: blood_pressure } ]\n    then: other',
  'do: [ { if: smoker, then: [ { set: { n: n + 1 } } ], else: [ { set: { n: "uniform(0, 9)" } } ] } ]\n    then: [ { when: n > 4, to: other }, { one_of: [ { to: last, probability: 0.5 }, { to: other } ] } ]',
  'condition_onset: { code: disease, diagnose: { at: other }, assign: illness }\n    then: other',
  'prescribe: { code: drug, effects: [ { variable: hba1c, shift: "normal(-1, 0.2)", over: 4 weeks } ] }\n    then: other',
  'stop: drug\n    then: other',
];

const HEAD = `
sources: { study: { title: A study } }
attributes: { n: { type: number, unit: "1", initial: 0 } }
parameters:
  risk: { unit: per person-year, by: { sex: [female, male], age: [0, 40] }, values: [[0.1, 0.2], [0.3, 0.4]], source: study }
  ratio: { unit: "1", value: 2, source: study }
`;

const moduleOf = (id: string, bodies: readonly string[]): Module => {
  const names = [...bodies.map((_, i) => `s${i}`), 'last'];
  const states = bodies.map((body, i) => `  ${names[i]}:\n    ${body.replaceAll('other', names[i + 1]!)}`);
  return moduleFrom(`${HEAD}states:\n${states.join('\n')}\n  last: { end: true }`, id);
};

const anyModule = (id: string) =>
  fc.array(fc.constantFrom(...STATES), { minLength: 1, maxLength: 6 }).map((bodies) => moduleOf(id, bodies));
const anyModules = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'deep/c', 'Z', 'hypertension'), { minLength: 1, maxLength: 4 })
  .chain((ids) => fc.tuple(...ids.map(anyModule)));

/** What a module does, without the numbers that only say where in the common tables something stands. */
function meaningOf(modules: readonly Module[], id: string): unknown {
  const { program, diagnostics } = compiled(modules);
  expect(diagnostics).toEqual([]);
  const module = program.modules.find((each) => each.id === id)!;
  const text = JSON.stringify(module, (key, value) => {
    if (key === 'by' && typeof value === 'number') return program.origins[value];
    return value?.op === 'parameter' ? program.parameters[value.index] : value;
  });
  return JSON.parse(text);
}

describe('compile', () => {
  it('is deterministic and independent of the order of the modules', () => {
    fc.assert(
      fc.property(anyModules, fc.infiniteStream(fc.nat()), (modules, keys) => {
        const shuffled = modules
          .map((module) => ({ module, key: keys.next().value }))
          .sort((x, y) => x.key - y.key)
          .map(({ module }) => module);
        expect(compiled(shuffled)).toEqual(compiled(modules));
      }),
      { numRuns: 60 },
    );
  });

  it('gives a module the same instructions and the same keys whatever other modules there are', () => {
    fc.assert(
      fc.property(anyModule('m'), anyModules, (module, others) => {
        expect(meaningOf([...others, module], 'm')).toEqual(meaningOf([module], 'm'));
      }),
      { numRuns: 60 },
    );
  });

  it('gives each place of each module its own key', () => {
    fc.assert(
      fc.property(anyModules, (modules) => {
        const { origins } = compiled(modules).program;
        expect(new Set(origins.map(({ key }) => `${key.hi}/${key.lo}`)).size).toBe(origins.length);
        for (const { module, state, step, key } of origins) expect(key).toEqual(hashText(`${module}/${state}/${step}`));
      }),
      { numRuns: 30 },
    );
  });

  it('makes a Program that survives structured cloning, with every jump inside the code and every state on its enter', () => {
    fc.assert(
      fc.property(anyModules, (modules) => {
        const { program } = compiled(modules);
        expect(structuredClone(program)).toEqual(program);
        for (const { code, states } of program.modules) {
          for (const { name, at } of states) {
            const enter = code[at]!;
            expect(enter.op).toBe('enter');
            expect(states[(enter as { state: number }).state]!.name).toBe(name);
          }
          const targets = JSON.stringify(code).matchAll(/"to":\[?(\d+)/g);
          for (const [, to] of targets) expect(code[Number(to)]).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is small: under 300 bytes an instruction, codes not repeated', () => {
    const { program } = compiled([moduleOf('m', STATES)]);
    const { code } = program.modules[0]!;
    expect(JSON.stringify(code).length / code.length).toBeLessThan(300);
    const concepts = code.flatMap((each) => (each.op === 'onset' || each.op === 'diagnose' ? [each.concept] : []));
    expect(new Set(concepts).size).toBe(1);
  });
});

describe('parameters', () => {
  const text = `${HEAD}deaths_claimed: risk
states:
  first: { hazards: [ { rate: risk, then: last } ] }
  last: { end: true }`;

  it('are tables by expressions, with a path and a scale of 1', () => {
    const { program } = compiled([moduleFrom(text)]);
    expect(program.parameters).toEqual([
      {
        path: 'm.risk',
        unit: 'per person-year',
        axes: [
          { of: { op: 'attribute', name: 'sex' }, groups: ['female', 'male'] },
          { of: { op: 'age' }, breaks: [0, 40] },
        ],
        values: [0.1, 0.2, 0.3, 0.4],
        scale: 1,
      },
      { path: 'm.ratio', unit: '1', axes: [], values: [2], scale: 1 },
    ]);
  });

  it('of other modules before do not mix the numbers', () => {
    const { program } = compiled([moduleFrom(text, 'b'), moduleFrom(text, 'a')]);
    expect(program.modules[1]!.code[1]).toMatchObject({
      op: 'wait',
      exits: [{ path: 'b.risk', rate: { op: 'parameter', index: 2 } }],
    });
    expect(program.claims).toMatchObject([{ rate: 0 }, { rate: 2 }]);
  });

  it('are scaled by overlays; an unknown path is told with the nearest', () => {
    const { program, diagnostics } = compiled([moduleFrom(text)], { overlays: { 'm.risk': 1.2, 'm.rsk': 3 } });
    expect(program.parameters.map((parameter) => parameter.scale)).toEqual([1.2, 1]);
    expect(diagnostics).toMatchObject([
      { code: 'unknown-parameter', message: expect.stringContaining('m.rsk'), hint: 'did you mean "m.risk"?' },
    ]);
  });

  it('by month, by year and by an own attribute', () => {
    const { program, diagnostics } = compiled([
      moduleFrom(`
sources: { study: { title: A study } }
attributes: { stage: { type: number, initial: 1 } }
parameters:
  p: { unit: "1", by: { month: [1, 7], year: [1990], stage: [0, 2] }, values: [[[1, 2]], [[3, 4]]], interpolate: true, source: study }
states: { first: { wait: p * 1 day, then: last }, last: { end: true } }`),
    ]);
    expect(diagnostics).toEqual([]);
    expect(program.parameters[0]!.axes).toEqual([
      { of: { op: 'time', part: 'month' }, breaks: [1, 7], interpolate: true },
      { of: { op: 'time', part: 'year' }, breaks: [1990], interpolate: true },
      { of: { op: 'attribute', name: 'm.stage' }, breaks: [0, 2], interpolate: true },
    ]);
    expect(program.attributes).toEqual([{ name: 'm.stage', initial: 1 }]);
  });
});

describe('where a state leads', () => {
  const rest = '\n  last: { end: true }\n  other: { end: true }';
  const then = (value: string) => {
    const { code, module, diagnostics } = codeOf(`states:\n  first:\n    then: ${value}${rest}`);
    expect(diagnostics).toEqual([]);
    const [, last, other] = module.states;
    return { code: code.slice(1, last!.at), last: last!.at, other: other!.at };
  };

  it('distributed: one choice, what has no probability comes last', () => {
    const { code, last, other } = then('[ { to: last }, { to: other, probability: 0.25 } ]');
    expect(code).toMatchObject([
      {
        op: 'choose',
        options: [
          { weight: { op: 'literal', value: 0.25 }, to: other },
          { weight: { op: 'literal', value: 1 }, to: last },
        ],
      },
    ]);
  });

  it('conditional: in order, the last one if none holds', () => {
    const { code, last, other } = then('[ { when: smoker, to: last }, { to: other } ]');
    expect(code).toMatchObject([
      { op: 'unless', when: { op: 'attribute', name: 'smoker' }, to: 3 },
      { op: 'jump', to: last },
      { op: 'jump', to: other },
    ]);
  });

  it('complex: each choice draws from an origin of its own', () => {
    const text = '[ { when: smoker, one_of: [ { to: last, probability: 0.5 }, { to: other } ] }, { to: other } ]';
    const { program } = compiled([moduleFrom(`states:\n  first:\n    then: ${text}${rest}`)]);
    const choice = program.modules[0]!.code.find((each) => each.op === 'choose')!;
    expect(program.origins[choice.by]).toMatchObject({ step: 'then[0].one_of', line: lineOf(3) });
  });

  it('lookup: the table that the reader put there, with the defaults of the options', () => {
    const module = moduleFrom(`states:\n  first:\n    then: last${rest}`);
    const table = {
      columns: [{ kind: 'age' }],
      rows: [{ cells: [[0, 17]], weights: [0.1, 0.9] }],
    };
    const to = [
      { state: 'last', default: 0.4 },
      { state: 'other', default: 0.6 },
    ];
    const states = { ...module.states, first: { then: { lookup: table, to } } };
    const { program } = compiled([{ ...module, format: 'gmf', states }]);
    expect(program.modules[0]!.code[1]).toMatchObject({
      op: 'lookup',
      table: { ...table, defaults: [0.4, 0.6] },
      to: [2, 4],
    });
  });

  it('to a state that is not there: told at its place, and the code is whole', () => {
    const { code, diagnostics } = codeOf(`states:\n  first:\n    then: lost${rest}`);
    expect(diagnostics).toMatchObject([{ code: 'unknown-state', line: lineOf(3), column: 11 }]);
    expect(code[(code[1] as { to: number }).to]).toMatchObject({ op: 'end' });
  });
});
