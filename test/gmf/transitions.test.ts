import { describe, expect, it } from 'vitest';
import { DAY, dayOf, startOfDay } from '../../src/base/index.ts';
import { parseCsv } from '../../src/gmf/csv.ts';
import { readTable } from '../../src/gmf/lookup-table.ts';
import { pointedAt, readStates } from './reading.ts';

const OLD = { condition_type: 'Age', operator: '>', quantity: 60, unit: 'years' };
const old = {
  expression: { op: 'compare', how: '>', left: { op: 'age', completed: 'years' }, right: { op: 'literal', value: 60 } },
};

const read = (transition: object, table?: string) =>
  readStates({ S: { type: 'Simple', ...transition } }, { readTable: (name) => (name === 't.csv' ? table : undefined) });

describe('transitions', () => {
  it.each<[string, object, unknown]>([
    ['direct', { direct_transition: 'End' }, 'End'],
    [
      'distributed',
      {
        distributed_transition: [
          { transition: 'S', distribution: 0.3 },
          { transition: 'End', distribution: 0.7 },
        ],
      },
      [
        { to: 'S', probability: 0.3 },
        { to: 'End', probability: 0.7 },
      ],
    ],
    [
      'distributed by an attribute',
      { distributed_transition: [{ transition: 'End', distribution: { attribute: 'p', default: 0.2 } }] },
      [
        {
          to: 'End',
          probability: {
            expression: {
              op: 'if',
              when: { op: 'missing', of: { op: 'attribute', name: 'p' } },
              then: { op: 'literal', value: 0.2 },
              else: { op: 'attribute', name: 'p' },
            },
          },
        },
      ],
    ],
    [
      'conditional',
      { conditional_transition: [{ condition: OLD, transition: 'S' }, { transition: 'End' }] },
      [{ when: old, to: 'S' }, { to: 'End' }],
    ],
    ['conditional without condition', { conditional_transition: [{ transition: 'End' }, { transition: 'S' }] }, 'End'],
    [
      'complex',
      {
        complex_transition: [
          { condition: OLD, distributions: [{ transition: 'S', distribution: 1 }] },
          { distributions: [], transition: 'End' },
        ],
      },
      [{ when: old, one_of: [{ to: 'S', probability: 1 }] }, { to: 'End' }],
    ],
  ])('%s', (_name, transition, then) => {
    const reading = read(transition);
    expect(reading.diagnostics).toEqual([]);
    expect(reading.module!.states.S!.then).toEqual(then);
  });

  it('splits types of care by year and insurance', () => {
    const { module } = read({
      type_of_care_transition: { ambulatory: 'S', emergency: 'End', telemedicine: 'Initial' },
    });
    const then = module!.states.S!.then as { one_of: { probability: number }[] }[];
    expect(then.map((option) => option.one_of.map((chance) => chance.probability))).toEqual([
      [0.65, 0.35],
      [0.75, 0.25],
      [0.66, 0.25, 0.09],
      [0.56, 0.2, 0.24],
    ]);
  });

  it('lets Physiology pass, as it does in Synthea unless it is turned on', () => {
    const { module } = readStates({ S: { type: 'Physiology', direct_transition: 'S', alt_direct_transition: 'End' } });
    expect(module!.states.S).toEqual({ then: 'End' });
  });

  it.each<[object, string]>([
    [{}, '"S": error missing-transition the state "S" leads nowhere | add a transition, or make it a Terminal'],
    [
      { direct_transition: 'End', distributed_transition: [] },
      '"distributed_transition": warning gmf-ignored-field "distributed_transition" is not used, since "direct_transition" is there',
    ],
    [
      { lookup_table_transition: [{ transition: 'End', default_probability: 1, lookup_table_name: 'u.csv' }] },
      '"u.csv": warning unknown-table there is no lookup table "u.csv" | lookup tables lie in the folder lookup_tables beside the modules',
    ],
    [
      { lookup_table_transition: [{ transition: 'End', default_probability: '1', lookup_table_name: 't.csv' }] },
      '"t.csv": warning bad-table t.csv: the lookup table has no column "End" among its last 1 | did you mean "Ends"?',
    ],
  ])('%j', (transition, message) => {
    expect(pointedAt(read(transition, 'age,Ends\n0-5,1\n'))).toEqual([message]);
  });
});

describe('lookup tables', () => {
  const TABLE =
    '\uFEFFage,time,sex,"B, too",A\r\n0-17,2020-01-01-2020-01-31,F,0.25,0.75\r\n18-99,1000-2999,"M",1,0\r\n\r\n';

  it('are read with their ranges, the weights in the order of the options', () => {
    expect(readTable(TABLE, ['A', 'B, too'])).toEqual({
      columns: [{ kind: 'age' }, { kind: 'time' }, { kind: 'attribute', name: 'sex' }],
      rows: [
        {
          cells: [[0, 17], [startOfDay(dayOf(2020, 1, 1)), startOfDay(dayOf(2020, 1, 31)) + DAY - 0.001], 'F'],
          weights: [0.75, 0.25],
        },
        { cells: [[18, 99], [1, 2.999], 'M'], weights: [0, 1] },
      ],
    });
  });

  it('stand in the place of their name', () => {
    const options = ['A', 'B, too'].map((transition) => ({
      transition,
      default_probability: '0.5',
      lookup_table_name: 't.csv',
    }));
    const { module } = read({ lookup_table_transition: options }, TABLE);
    expect(module!.states.S!.then).toMatchObject({
      lookup: { columns: [{}, {}, {}] },
      to: [
        { state: 'A', default: 0.5 },
        { state: 'B, too', default: 0.5 },
      ],
    });
  });

  it.each([
    ['A\n1', 'the lookup table has no column besides the 1 that it leads to'],
    ['age,A\n-5,1', 'row 2 of the lookup table has no range in the column "age"'],
    ['age,A\n5-0,1', 'row 2 of the lookup table has no range in the column "age"'],
    ['age,A\n0-5,x', 'row 2 of the lookup table has a probability that is no number'],
    ['age,A\n0-5', 'row 2 of the lookup table has a probability that is no number'],
  ])('%j', (text, problem) => {
    expect(readTable(text, ['A'])).toMatchObject({ problem });
  });

  it('take quotes as RFC 4180 has them', () => {
    expect(parseCsv('a,"b ""c"" d\n e",\n')).toEqual([['a', 'b "c" d\n e', '']]);
  });
});
