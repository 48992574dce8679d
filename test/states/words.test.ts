import { describe, expect, it } from 'vitest';
import { DAY, HOUR, hashText, MINUTE, YEAR } from '../../src/base/index.ts';
import type { Instruction } from '../../src/engine/index.ts';
import { codeOf, compiled, errorsOf, lineOf, lines, moduleFrom } from '../compile/compiling.ts';

const literal = (value: unknown) => ({ op: 'literal', value });
const disease = {
  codings: [{ system: 'snomed', code: '38341003', display: 'Hypertensive disorder, systemic arterial (disorder)' }],
};
const drug = { codings: [{ system: 'rxnorm', code: '314076', display: 'lisinopril 10 MG Oral Tablet' }] };
const checkUp = {
  codings: [{ system: 'snomed', code: '185349003', display: 'Encounter for check up (procedure)' }],
};
const ops = (code: readonly Instruction[]): readonly string[] => code.map((each) => each.op);

describe('states that wait', () => {
  it('end: nothing after enter but the end', () => {
    const { code } = codeOf('states:\n  first: { end: true }');
    expect(ops(code)).toEqual(['enter', 'end']);
  });

  it('a state without a word passes at once', () => {
    expect(lines('then: last')).toEqual([{ op: 'jump', by: 1, to: 2 }]);
  });

  it('wait: one exit after a drawn duration, to the transition', () => {
    expect(lines('wait: normal(3 days, 1 hour)\nthen: last')).toMatchObject([
      {
        op: 'wait',
        exits: [
          {
            on: 'after',
            duration: { op: 'sample', distribution: 'normal', of: [literal(3 * DAY), literal(HOUR)], k: 0 },
            to: 2,
          },
        ],
      },
      { op: 'jump', to: 3 },
    ]);
  });

  it('wait_for: a condition; at_most gives up, to otherwise', () => {
    const code = lines('wait_for: age >= 18\nat_most: 2 years\notherwise: last\nthen: first');
    expect(code).toMatchObject([
      {
        op: 'wait',
        exits: [
          { on: 'when', when: { op: 'compare', how: '>=', left: { op: 'age' }, right: literal(18) }, to: 2 },
          { on: 'after', duration: literal(2 * YEAR), to: 3 },
        ],
      },
      { op: 'jump', to: 0 },
    ]);
  });

  it('wait_for: otherwise without at_most is a mistake at its place', () => {
    const { diagnostics } = codeOf('states:\n  first:\n    wait_for: age >= 18\n    otherwise: first\n    then: first');
    expect(diagnostics).toMatchObject([{ code: 'missing-key', file: 'm.yaml', line: lineOf(4) }]);
  });

  it('hazards: rates with hazard ratios, each with the path of its account', () => {
    const { code, diagnostics } = codeOf(`
sources: { study: { title: A study } }
parameters:
  incidence: { unit: per person-year, value: 0.01, source: study }
  ratio: { unit: "1", value: 2, source: study }
states:
  first:
    hazards:
      - rate: incidence
        times: [ { when: smoker, by: ratio }, { by: 1.5, source: study } ]
        then: last
      - rate: 0.02
        then: [ { to: first, probability: 0.25 }, { to: last } ]
  last: { end: true }`);
    expect(diagnostics).toEqual([]);
    expect(code[1]).toMatchObject({
      op: 'wait',
      exits: [
        {
          on: 'rate',
          path: 'm.incidence',
          rate: { op: 'parameter', index: 0 },
          times: [
            { path: 'm.ratio', when: { op: 'attribute', name: 'smoker' }, by: { op: 'parameter', index: 1 } },
            { path: 'm/first/hazards[0].times[1]', by: literal(1.5) },
          ],
          to: 4,
        },
        { on: 'rate', path: 'm/first/hazards[1]', rate: literal(0.02), times: [], to: 3 },
      ],
    });
    // The exit that is no plain name leads to a choice of its own.
    expect(code[3]).toMatchObject({ op: 'choose', options: [{ weight: literal(0.25), to: 0 }, { to: 4 }] });
  });

  it('hazards: a ratio without source is a mistake', () => {
    const { diagnostics } = codeOf(
      'states:\n  first:\n    hazards:\n      - rate: 0.02\n        times: [ { by: 2 } ]\n        then: first',
    );
    expect(diagnostics).toMatchObject([{ code: 'missing-source', line: lineOf(5) }]);
  });

  it('first_of: any mix of exits; one without then goes on to the transition of the state', () => {
    const code = lines(`first_of:
  - { rate: 0.1, then: last }
  - { after: 6 days, then: last }
  - { when: smoker, then: first }
  - { visit: wellness, when: age >= 40 }
then: last`);
    expect(code).toMatchObject([
      {
        op: 'wait',
        exits: [
          { on: 'rate', to: 3 },
          { on: 'after', duration: literal(6 * DAY), to: 3 },
          { on: 'when', when: { op: 'attribute' }, to: 0 },
          { on: 'visit', class: 'wellness', when: { op: 'compare' }, to: 2 },
        ],
      },
      { op: 'jump', to: 3 },
    ]);
  });

  it('at_visit: waits for the visit, does its steps and leaves', () => {
    const code = lines('at_visit: wellness\ndo: [ { diagnose: disease } ]\nthen: last');
    expect(code).toMatchObject([
      { op: 'wait', exits: [{ on: 'visit', class: 'wellness', to: 2 }] },
      { op: 'diagnose', concept: disease, chronic: false },
      { op: 'close_encounter' },
      { op: 'jump' },
    ]);
    expect(ops(lines('at_visit: any\nthen: last'))).toEqual(['wait', 'jump']);
  });
});

describe('visits and flow', () => {
  it('encounter: opened, its steps, closed; a class brings its usual type', () => {
    const code = lines(`encounter: { class: ambulatory, reason: disease, specialty: 207RC0000X }
do: [ { diagnose: disease } ]
then: last`);
    expect(code).toMatchObject([
      {
        op: 'open_encounter',
        class: 'ambulatory',
        type: { codings: [{ system: 'snomed', code: '185347001' }] },
        reason: { kind: 'concept', concept: disease },
        telemedicine: 'none',
        specialty: '207RC0000X',
      },
      { op: 'diagnose' },
      { op: 'close_encounter' },
      { op: 'jump' },
    ]);
  });

  it('encounter: with a length of its own', () => {
    expect(lines('encounter: { class: inpatient, own_length: true }\nthen: last')[0]).toMatchObject({
      ownLength: true,
    });
    expect(lines('encounter: { class: inpatient }\nthen: last')[0]).not.toHaveProperty('ownLength');
  });

  it('encounter: without an appointment, where there are any', () => {
    expect(lines('encounter: { class: ambulatory, walk_in: true }\nthen: last')[0]).toMatchObject({ walkIn: true });
    expect(lines('encounter: { class: ambulatory, walk_in: false }\nthen: last')[0]).not.toHaveProperty('walkIn');
    expect(lines('encounter: { class: outpatient, fasting: true }\nthen: last')[0]).toMatchObject({ fasting: true });
  });

  it('encounter: stays open if it says so, until end_encounter', () => {
    expect(ops(lines('encounter: { class: inpatient, type: check_up }\nstay_open: true\nthen: last'))).toEqual([
      'open_encounter',
      'jump',
    ]);
    expect(lines('end_encounter: { disposition: check_up }\nthen: last')[0]).toMatchObject({
      op: 'close_encounter',
      disposition: checkUp,
    });
    expect(lines('end_encounter: true\nthen: last')[0]).toEqual({ op: 'close_encounter', by: 0 });
  });

  it('call: the id of a submodule that there is', () => {
    const sub = moduleFrom('submodule: true\nstates: { only: { end: true } }', 'sub');
    const main = moduleFrom('states: { first: { call: sub, then: last }, last: { end: true } }');
    const { program, diagnostics } = compiled([main, sub]);
    expect(diagnostics).toEqual([]);
    expect(program.modules[0]!.code[1]).toMatchObject({ op: 'call', module: 'sub' });
    expect(compiled([main]).diagnostics).toMatchObject([{ code: 'unknown-submodule', line: lineOf(1) }]);
  });

  it('do, if, when: conditions become jumps, steps keep their path', () => {
    const { program } = compiled([
      moduleFrom(`
states:
  first:
    do:
      - if: smoker
        then: [ { diagnose: disease } ]
        else: [ { wait: 1 day }, { vaccinate: drug } ]
      - diagnose: disease
        when: age >= 65
    then: last
  last: { end: true }`),
    ]);
    const { code } = program.modules[0]!;
    expect(code).toMatchObject([
      { op: 'enter', state: 0 },
      { op: 'unless', when: { op: 'attribute', name: 'smoker' }, to: 4 },
      { op: 'diagnose' },
      { op: 'jump', to: 6 },
      { op: 'wait', exits: [{ to: 5 }] },
      { op: 'immunize' },
      { op: 'unless', when: { op: 'compare' }, to: 8 },
      { op: 'diagnose' },
      { op: 'jump', to: 9 },
      { op: 'enter', state: 1 },
      { op: 'end' },
    ]);
    const steps = code.map((each) => program.origins[each.by]!.step);
    expect(steps).toEqual([
      '',
      'do[0]',
      'do[0].then[0]',
      'do[0]',
      'do[0].else[0]',
      'do[0].else[1]',
      'do[1]',
      'do[1]',
      'then',
      '',
      '',
    ]);
    expect(program.origins[code[2]!.by]).toMatchObject({
      module: 'm',
      state: 'first',
      file: 'm.yaml',
      line: lineOf(5),
      column: 17,
      key: hashText('m/first/do[0].then[0]'),
    });
  });

  it('draws of one origin are numbered apart, so that a drawn condition and a drawn value are independent', () => {
    const code = lines('do: [ { wait: "exponential(2 days)", when: "bernoulli(0.5)" } ]\nthen: last');
    expect(code[0]).toMatchObject({ op: 'unless', when: { op: 'compare', left: { op: 'sample', k: 0 } } });
    expect(code[1]).toMatchObject({ op: 'wait', exits: [{ duration: { op: 'sample', k: 1 } }] });
    expect(code[0]!.by).toBe(code[1]!.by);
  });

  it('a word alone is a state with that one step', () => {
    expect(lines('diagnose: disease\nthen: last')).toMatchObject([{ op: 'diagnose', by: 0 }, { op: 'jump' }]);
  });
});

describe('conditions, allergies, treatment', () => {
  it('condition_onset: silent unless it says when it is recorded', () => {
    expect(lines('condition_onset: disease\nthen: last')[0]).toMatchObject({
      op: 'onset',
      concept: disease,
      diagnose: 'never',
      chronic: false,
    });
    const full = lines(
      'condition_onset: { code: disease, diagnose: { at: last }, chronic: true, assign: it }\nthen: last',
    );
    expect(full[0]).toMatchObject({ diagnose: { at: 'last' }, chronic: true, assign: 'm.it' });
  });

  it('condition_onset: an unknown state for the diagnosis is found at its place', () => {
    const { diagnostics } = codeOf(
      'states:\n  first:\n    condition_onset: { code: disease, diagnose: { at: lst } }\n    then: last\n  last: { end: true }',
    );
    expect(diagnostics).toMatchObject([
      { code: 'unknown-state', line: lineOf(3), column: 55, hint: 'did you mean "last"?' },
    ]);
  });

  it('diagnose: chronic goes with it', () => {
    expect(lines('diagnose: { code: disease, chronic: true }\nthen: last')[0]).toMatchObject({
      op: 'diagnose',
      concept: disease,
      chronic: true,
    });
  });

  it.each([
    ['condition_end', 'resolve'],
    ['allergy_end', 'end_allergy'],
    ['end_device', 'end_device'],
  ])('%s: by code, state or attribute', (word, op) => {
    const which = (value: string) => {
      const code = lines(`do: [ { diagnose: { code: disease, assign: it } }, { ${word}: ${value} } ]\nthen: last`);
      expect(code[1]!.op).toBe(op);
      return (code[1] as { which?: unknown }).which;
    };
    expect(which('disease')).toEqual({ kind: 'codes', codes: ['snomed|38341003'] });
    expect(which('{ code: disease }')).toEqual({ kind: 'codes', codes: ['snomed|38341003'] });
    expect(which('{ state: last }')).toEqual({ kind: 'state', state: 'last' });
    expect(which('{ attribute: it }')).toEqual({ kind: 'attribute', attribute: 'm.it' });
  });

  it('allergy_onset: the rest of the severities is none', () => {
    const code = lines(`allergy_onset:
  code: drug
  category: medication
  reactions: [ { code: disease, severity: { mild: 0.5, severe: 0.125 } } ]
then: last`);
    expect(code[0]).toMatchObject({
      op: 'allergy',
      type: 'allergy',
      category: 'medication',
      diagnose: 'now',
      reactions: [
        {
          manifestation: disease,
          severities: [
            { level: 'severe', weight: 0.125 },
            { level: 'mild', weight: 0.5 },
            { level: 'none', weight: 0.375 },
          ],
        },
      ],
    });
  });

  it('prescribe: dosage in FHIR units, reason and attribute', () => {
    const code = lines(`prescribe:
  code: drug
  chronic: true
  reason: { state: last }
  assign: pills
  dosage: { amount: 2, every: 1 day, times: 3, for: 10 days, refills: 1, instructions: [check_up] }
then: last`);
    expect(code[0]).toMatchObject({
      op: 'prescribe',
      concept: drug,
      chronic: true,
      administered: false,
      assign: 'm.pills',
      reason: { kind: 'named', name: 'last' },
      dosage: {
        asNeeded: false,
        amount: 2,
        frequency: 3,
        period: { value: 1, unit: 'd' },
        duration: 10 * DAY,
        refills: 1,
        instructions: [checkUp],
      },
    });
    expect(code[0]).not.toHaveProperty('ownEffects');
  });

  it('what a code names is not there before its first year', () => {
    const since1988 = '{ system: rxnorm, code: "314076", display: "lisinopril 10 MG Oral Tablet", since: 1988 }';
    const early = {
      op: 'unless',
      when: { op: 'compare', how: '>=', left: { op: 'time', part: 'year' }, right: literal(1988) },
    };
    const dose = 'effects: [{ variable: systolic_blood_pressure, shift: -9, over: 1 month }]';
    expect(lines(`prescribe: { code: ${since1988}, ${dose} }\nthen: last`)).toMatchObject([
      { ...early, to: 4 },
      { op: 'prescribe' },
      { op: 'effect' },
      { op: 'jump' },
    ]);
    for (const text of [
      `procedure: ${since1988}`,
      `observe: { code: ${since1988}, category: laboratory, unit: mg/dL, value: 4 }`,
      `order: { code: ${since1988}, observations: [{ code: drug, value: 4 }] }`,
      `report: { code: ${since1988}, observations: [{ code: drug, value: 4 }] }`,
    ])
      expect(lines(`${text}\nthen: last`)).toMatchObject([{ ...early, to: 3 }, {}, { op: 'jump' }]);
  });

  it('prescribe: a dose by weight is worked out later, a period of hours is in hours', () => {
    const code = lines('prescribe: { code: drug, dosage: { amount: round(age), every: 8 hours } }\nthen: last');
    expect(code[0]).toMatchObject({
      dosage: { amountOf: { op: 'function', name: 'round' }, frequency: 1, period: { value: 8, unit: 'h' } },
    });
  });

  it('prescribe: a drawn length of the course is a mistake at its place', () => {
    const { diagnostics } = codeOf(
      'states:\n  first:\n    prescribe: { code: drug, dosage: { for: "exponential(2 days)" } }\n    then: first',
    );
    expect(diagnostics).toMatchObject([{ code: 'chance-in-condition', line: lineOf(3) }]);
  });

  it('prescribe: own effects follow the order, adherence-aware, and end with the course', () => {
    const code = lines(`prescribe:
  code: drug
  dosage: { for: 10 days }
  effects: [ { variable: hba1c, shift: -0.5, over: 3 days } ]
then: last`);
    expect(code).toMatchObject([
      { op: 'prescribe', ownEffects: true },
      {
        op: 'effect',
        name: 'rxnorm|314076.effects[0]',
        variable: 'hba1c',
        shift: literal(-0.5),
        relative: false,
        over: literal(3 * DAY),
        lasting: literal(10 * DAY),
        adherent: true,
      },
      { op: 'jump' },
    ]);
  });

  it.each(['drug', '{ state: first }', '{ attribute: pills }'])(
    'stop: %s ends the prescription and its effects',
    (which) => {
      const { code, module, diagnostics } = codeOf(`
states:
  first:
    prescribe: { code: drug, assign: pills, chronic: true, effects: [ { variable: hba1c, shift: -1, over: 2 days } ] }
    then: stopping
  stopping: { stop: ${which}, then: last }
  last: { end: true }`);
      expect(diagnostics).toEqual([]);
      expect(code.slice(module.states[1]!.at + 1, module.states[2]!.at)).toMatchObject([
        { op: 'stop_medication' },
        { op: 'end_effect', name: 'rxnorm|314076.effects[0]', over: literal(2 * DAY) },
        { op: 'jump' },
      ]);
    },
  );

  it('stop: a reason; no effects, nothing to end', () => {
    expect(lines('stop: { code: drug, reason: disease }\nthen: last')).toMatchObject([
      { op: 'stop_medication', which: { kind: 'codes', codes: ['rxnorm|314076'] }, reason: disease },
      { op: 'jump' },
    ]);
  });

  it('a reason by state falls back to what that state diagnoses', () => {
    const { code } = codeOf(`
states:
  first: { encounter: { class: emergency, reason: { state: ill } }, then: ill }
  ill: { do: [ { condition_onset: { code: disease } } ], then: first }`);
    expect(code[1]).toMatchObject({ reason: { kind: 'named', name: 'ill', fallback: disease } });
  });

  it('care_plan and end_care_plan', () => {
    const code = lines(`do:
  - care_plan: { code: disease, activities: [check_up], goals: [Walk more], reason: disease, assign: plan }
  - end_care_plan: { attribute: plan }
then: last`);
    expect(code).toMatchObject([
      { op: 'care_plan', concept: disease, activities: [checkUp], goals: [{ text: 'Walk more' }], assign: 'm.plan' },
      { op: 'end_care_plan', which: { kind: 'attribute', attribute: 'm.plan' } },
      { op: 'jump' },
    ]);
  });

  it('care_plan: a goal has the code of its measure, or the text alone', () => {
    const goals =
      'goals: [Walk more, { text: HbA1c below 7 %, measure: hba1c }, { text: Lower, measure: blood_pressure }]';
    const [plan] = lines(`do: [ { care_plan: { code: disease, ${goals} } } ]\nthen: last`);
    expect(plan).toMatchObject({
      goals: [
        { text: 'Walk more' },
        { text: 'HbA1c below 7 %', measure: { codings: [{ code: '4548-4' }] } },
        { text: 'Lower', measure: { codings: [{ code: '85354-9' }] } },
      ],
    });
    expect(() =>
      lines('do: [ { care_plan: { code: disease, goals: [ { text: Lower, measure: nonsense } ] } } ]'),
    ).toThrow();
  });

  it('procedure: what follows waits until it is over, if it says how long it takes', () => {
    const code = lines('procedure: { code: check_up, takes: "uniform(10 minutes, 20 minutes)" }\nthen: last');
    expect(code).toMatchObject([
      {
        op: 'procedure',
        concept: checkUp,
        duration: { op: 'sample', k: 0, of: [literal(10 * MINUTE), literal(20 * MINUTE)] },
        blocks: true,
      },
      { op: 'jump' },
    ]);
    expect(lines('procedure: check_up\nthen: last')[0]).toEqual({ op: 'procedure', by: 0, concept: checkUp });
  });

  it('device and supply and vaccinate', () => {
    const code = lines(`do:
  - device: { code: check_up, manufacturer: Acme, model: "1", assign: pump }
  - supply: [ { code: check_up, quantity: 3 } ]
  - vaccinate: { code: check_up, dose: 2 }
then: last`);
    expect(code).toMatchObject([
      { op: 'device', concept: checkUp, manufacturer: 'Acme', model: '1', assign: 'm.pump' },
      { op: 'supply', supplies: [{ concept: checkUp, quantity: 3 }] },
      { op: 'immunize', concept: checkUp, dose: 2 },
      { op: 'jump' },
    ]);
  });
});

describe('observations', () => {
  const sodium = {
    concept: { codings: [{ code: '2951-2' }] },
    unit: 'mmol/L',
    value: { from: 'reading', variable: 'sodium' },
  };

  it('measure: a variable is observed, a panel has components, another kind of panel is reported', () => {
    const code = lines('measure: [hba1c, blood_pressure, basic_panel]\nthen: last');
    expect(code).toMatchObject([
      {
        op: 'observe',
        plan: {
          category: 'laboratory',
          unit: '%',
          value: { from: 'reading', variable: 'hba1c' },
          ranges: [{ low: 4, high: 5.6 }],
        },
      },
      {
        op: 'panel',
        category: 'vital-signs',
        components: [
          { value: { variable: 'systolic_blood_pressure' } },
          { value: { variable: 'diastolic_blood_pressure' } },
        ],
      },
      { op: 'report', category: 'laboratory', observations: [sodium, { value: { variable: 'hba1c' } }] },
      { op: 'jump' },
    ]);
    expect(new Set(code.map((each) => each.by)).size).toBe(4);
  });

  it('measure: an unknown name is found with the nearest one', () => {
    const { diagnostics } = codeOf('states:\n  first:\n    measure: hba1d\n    then: first');
    expect(diagnostics).toMatchObject([{ code: 'unknown-variable', line: lineOf(3), hint: 'did you mean "hba1c"?' }]);
  });

  it('order: a result later; a panel that is reported becomes a report', () => {
    expect(lines('order: { name: basic_panel, result_after: 6 hours }\nthen: last')[0]).toMatchObject({
      op: 'order',
      test: { codings: [{ code: '51990-0' }] },
      report: { codings: [{ code: '51990-0' }] },
      observations: [sodium, {}],
      delay: literal(6 * HOUR),
    });
    const usual = lines('order: sodium\nthen: last')[0]!;
    expect(usual).toMatchObject({
      op: 'order',
      observations: [sodium],
      delay: { op: 'sample', distribution: 'lognormal' },
    });
    expect(usual).not.toHaveProperty('report');
  });

  it('order: a sample that is taken fasting', () => {
    expect(lines('order: { name: basic_panel, fasting: true }\nthen: last')[0]).toMatchObject({ fasting: true });
    expect(lines('order: { name: sodium, fasting: true }\nthen: last')[0]).toMatchObject({ fasting: true });
    expect(lines('order: { name: sodium, fasting: false }\nthen: last')[0]).not.toHaveProperty('fasting');
    const coded = '{ code: check_up, observations: [ { code: disease, value: 3 } ], fasting: true }';
    expect(lines(`order: ${coded}\nthen: last`)[0]).toMatchObject({ fasting: true, test: checkUp });
  });

  it('order: the diagnosis that it is for', () => {
    const reason = { kind: 'concept', concept: disease };
    for (const what of ['name: sodium', `code: check_up, observations: [ { code: disease, value: 4 } ]`])
      expect(lines(`order: { ${what}, reason: disease }\nthen: last`)[0]).toMatchObject({ op: 'order', reason });
    expect(lines('order: { name: sodium }\nthen: last')[0]).not.toHaveProperty('reason');
  });

  it('order: a coded test that the body does not have', () => {
    const code = lines(
      'order: { code: check_up, observations: [ { code: disease, value: { code: disease } } ], result_after: 2 days }\nthen: last',
    );
    expect(code[0]).toMatchObject({
      op: 'order',
      test: checkUp,
      observations: [{ concept: disease, category: 'laboratory', value: { from: 'concept', concept: disease } }],
      delay: literal(2 * DAY),
    });
  });

  it.each([
    ['"age * 2"', { from: 'expression', value: { op: 'arithmetic' } }],
    ['3', { from: 'expression', value: literal(3) }],
    ['disease', { from: 'concept', concept: disease }],
    ['{ code: disease }', { from: 'concept', concept: disease }],
    ['{ text: Looks well }', { from: 'text', text: 'Looks well' }],
    ['{ vital: Heart Rate }', { from: 'vital', name: 'Heart Rate' }],
    ['{ attribute: smoker }', { from: 'attribute', attribute: 'smoker' }],
  ])('observe: value %s', (value, source) => {
    const code = lines(`observe: { code: check_up, category: survey, value: ${value} }\nthen: last`);
    expect(code[0]).toMatchObject({
      op: 'observe',
      plan: { concept: checkUp, category: 'survey', unit: '', value: source },
    });
  });

  it('observe: decimals, range and unit', () => {
    const code = lines(
      'observe: { code: check_up, category: laboratory, unit: mg/dL, value: "normal(5, 1)", decimals: 1, range: { low: 3 }, assign: it }\nthen: last',
    );
    expect(code[0]).toMatchObject({
      plan: { unit: 'mg/dL', range: { low: 3 }, value: { from: 'expression', decimals: 1, value: { op: 'sample' } } },
      assign: 'm.it',
    });
  });

  it('panel and report: the parts take the category of the whole', () => {
    const part = '[ { code: disease, unit: "1", value: 2 }, { code: check_up, category: exam } ]';
    expect(lines(`panel: { code: check_up, category: vital-signs, components: ${part} }\nthen: last`)[0]).toMatchObject(
      {
        op: 'panel',
        category: 'vital-signs',
        components: [{ category: 'vital-signs' }, { category: 'exam', value: { from: 'none' } }],
      },
    );
    expect(lines(`report: { code: check_up, observations: ${part} }\nthen: last`)[0]).toMatchObject({
      op: 'report',
      category: 'laboratory',
      observations: [{ category: 'laboratory' }, { category: 'exam' }],
    });
  });

  it('imaging: modality and class as codings', () => {
    const dicom = '{ system: dicom, code: CR, display: Computed Radiography }';
    const code = lines(`imaging:
  procedure: check_up
  series: [ { body_site: disease, modality: ${dicom}, instances: [ { title: Front, sop_class: ${dicom} } ] } ]
then: last`);
    expect(code[0]).toMatchObject({
      op: 'imaging',
      procedure: checkUp,
      series: [
        { bodySite: disease, modality: { code: 'CR' }, instances: [{ title: 'Front', sopClass: { code: 'CR' } }] },
      ],
    });
  });
});

describe('mistakes that only a word can see', () => {
  it.each([
    ['end_effect: { name: sugr }', 'unknown-name', 'did you mean "sugar"?'],
    ['encounter: { class: home, specialty: cardiology }', 'invalid-code', undefined],
    ['encounter: { class: emergency, walk_in: true }', 'conflicting-keys', undefined],
    ['encounter: { class: ambulatory, walk_in: true, fasting: true }', 'conflicting-keys', undefined],
    ['order: basic_panl', 'unknown-variable', 'did you mean "basic_panel"?'],
    ['observe: { code: disease, category: exam, unit: mmhg, value: { attribute: smoker } }', 'unknown-unit', undefined],
    [
      'allergy_onset: { code: drug, category: food, reactions: [ { code: disease, severity: { mild: 0.7, severe: 0.4 } } ] }',
      'probability-sum',
      undefined,
    ],
    ['prescribe: { code: drug, dosage: { every: if age > 3 then 1 day else 2 days } }', 'wrong-shape', undefined],
  ])('%s', (state, code, hint) => {
    const module = moduleFrom(`states:
  first:
    ${state}
    then: other
  other:
    effect: { variable: hba1c, shift: 1, name: sugar }
    then: other`);
    for (const found of [errorsOf(module), compiled([module]).diagnostics]) {
      expect(found).toMatchObject([{ code, line: lineOf(3), ...(hint && { hint }) }]);
    }
  });
});

describe('the person', () => {
  it('set: expressions, words of a closed list, codes, texts, nothing', () => {
    const { code, diagnostics } = codeOf(`
attributes:
  stage: { type: number, unit: "1", initial: 0 }
  mood: { type: text, values: [low, high] }
  any_code: { type: text, global: true }
states:
  first:
    set: { stage: stage + 1, mood: high, smoker: true, kept: { code: disease }, any_code: { text: free } }
    then: second
  second: { set: { stage: { value: "uniform(0, 9)", decimals: 1 }, mood: null }, then: first }`);
    expect(diagnostics).toEqual([]);
    expect(code.filter((each) => each.op === 'set')).toMatchObject([
      { op: 'set', attribute: 'm.stage', value: { op: 'arithmetic', how: '+' } },
      { op: 'set', attribute: 'm.mood', value: literal('high') },
      { op: 'set', attribute: 'smoker', value: literal(true) },
      { op: 'set', attribute: 'm.kept', value: { op: 'concept', concept: disease } },
      { op: 'set', attribute: 'any_code', value: literal('free') },
      { op: 'set', attribute: 'm.stage', value: { op: 'sample' }, decimals: 1 },
      { op: 'set', attribute: 'm.mood', value: literal(null) },
    ]);
  });

  it('count: adds to attributes', () => {
    const { code } = codeOf(
      'attributes: { n: { type: number, initial: 0 } }\nstates:\n  first: { count: { n: 2 }, then: first }',
    );
    expect(code[1]).toMatchObject({ op: 'count', attribute: 'm.n', amount: 2 });
  });

  it('symptom: caused by the module unless it says by what', () => {
    expect(lines('symptom: { name: Cough, severity: "uniform(10, 30)" }\nthen: last')[0]).toMatchObject({
      op: 'symptom',
      symptom: 'Cough',
      cause: 'm',
      probability: 1,
      severity: { op: 'sample' },
    });
  });

  it('vital: overrides a reading; an unknown one is a mistake', () => {
    expect(
      lines('vital: { name: Heart Rate, unit: /min, value: "uniform(60, 80)", fresh: true }\nthen: last')[0],
    ).toMatchObject({
      op: 'vital',
      name: 'Heart Rate',
      unit: '/min',
      fresh: true,
    });
    expect(codeOf('states:\n  first: { vital: { name: Hart Rate, value: 3 }, then: first }').diagnostics).toMatchObject(
      [{ code: 'unknown-vital', line: lineOf(2) }],
    );
  });

  it('effect and end_effect: by name, a name of its own if none is given', () => {
    const code = lines(`do:
  - effect: { variable: hba1c, shift: 0.1, relative: true, over: 2 days, lasting: 9 days, name: sugar }
  - effect: { variable: sodium, shift: -4 }
  - end_effect: { name: sugar, over: 1 day }
then: last`);
    expect(code).toMatchObject([
      {
        op: 'effect',
        name: 'sugar',
        relative: true,
        over: literal(2 * DAY),
        lasting: literal(9 * DAY),
        adherent: false,
      },
      { op: 'effect', name: 'first/do[1]', variable: 'sodium', shift: literal(-4), over: literal(0) },
      { op: 'end_effect', name: 'sugar', over: literal(DAY) },
      { op: 'jump' },
    ]);
    expect(code[1]).not.toHaveProperty('lasting');
  });

  it('death: a cause and a delay; the module ends with it', () => {
    const { code } = codeOf('states:\n  first: { death: { cause: disease, after: 2 days } }');
    expect(code).toMatchObject([
      { op: 'enter' },
      { op: 'death', cause: { kind: 'concept', concept: disease }, after: literal(2 * DAY) },
      { op: 'end' },
    ]);
  });
});
