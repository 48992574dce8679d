import { describe, expect, it } from 'vitest';
import { DAY, YEAR } from '../../src/base/index.ts';
import type { LinkedTarget } from '../../src/simulate/index.ts';
import {
  type CompareOptions,
  type Comparison,
  compareTargets,
  comparisonJson,
  measureOf,
  peopleNeeded,
  peopleToDecide,
  reportTargets,
  type Simulate,
  verdict,
} from '../../src/targets/index.ts';
import { compiled, errorsOf, lineOf, moduleFrom } from '../compile/compiling.ts';
import { live, personBorn } from '../engine/world.ts';

const AGES = 60;

const TO = personBorn(0, 2011).birthDay * DAY;

/** People born in each of 60 years, alive or dead at the end of 2010; rates are those of its last ten years. */
const simulating =
  (program: Parameters<typeof live>[0]): Simulate =>
  ({ entered }) => ({
    window: { from: TO - 10 * YEAR, to: TO },
    lived(index) {
      const person = personBorn(index, 2011 - AGES + (index % AGES));
      const life = live(program, { person, horizon: TO, entered, attributes: { sex: person.sex } });
      const { truths, entries, died } = life;
      return { life, record: { person, truths, entries, attributes: {}, ...(died !== undefined && { died }) } };
    },
  });

/** The whole part at once, or in pieces of 500: it must not matter. */
function* inPieces(measure: ReturnType<typeof measureOf>, { from, to }: { from: number; to: number }) {
  for (let next = from; next < to; next += 500) yield measure({ from: next, to: Math.min(to, next + 500) });
}

async function compared(modules: readonly string[], options: Omit<CompareOptions, 'measure'>): Promise<Comparison> {
  const read = modules.map((body, i) => moduleFrom(body.trim(), i === 0 ? 'm' : `m${i}`));
  for (const module of read) expect(errorsOf(module)).toEqual([]);
  const { program, targets, diagnostics } = compiled(read);
  expect(diagnostics).toEqual([]);
  const measure = measureOf(targets, simulating(program));
  return compareTargets(targets, { ...options, measure: (part) => inPieces(measure, part) });
}

const withTargets = (body: string, targets: readonly string[]): string =>
  `${body.trim()}\ntargets:\n${targets.map((target) => `  - { ${target}, source: assumed, note: test }`).join('\n')}`;

const comparisonOf = (body: string, targets: readonly string[], people: number): Promise<Comparison> =>
  compared([withTargets(body, targets)], { people });

const illness = `
states:
  first: { hazards: [ { rate: 0.02, then: ill } ] }
  ill: { condition_onset: disease, then: later }
  later: { hazards: [ { rate: 0.1, then: dying } ] }
  dying: { death: { cause: disease } }`;

/** The figure and n, and whether the truth lies within the interval widened to 4 standard errors (1 in 16,000 is wrong). */
function expectNear({ results }: Comparison, i: number, truth: number): void {
  const { value, low, high } = results[i]!.estimate;
  const reach = (high - low) / 2 / 1.96;
  expect(Math.abs(value - truth), `${results[i]!.target.text.statistic}: ${value} for ${truth}`).toBeLessThan(
    4 * reach,
  );
  expect(reach / truth).toBeLessThan(0.2);
}

describe('what is measured, against what the hazards give', () => {
  it('prevalence, incidence, mortality and survival of an illness with constant hazards (4,000 lives)', async () => {
    const run = await comparisonOf(
      illness,
      [
        'statistic: prevalence of disease (true), among: age 40-49, value: 0.2, tolerance: 0.1',
        'statistic: prevalence of disease (true), among: age 40-49 and sex female, value: 0.2, tolerance: 0.1',
        'statistic: incidence of disease (true), value: 0.02, tolerance: 0.01',
        'statistic: incidence of disease (true), among: age 30+, value: 0.02, tolerance: 0.01',
        'statistic: survival of disease after 5 years, value: 0.6, tolerance: 0.1',
        'statistic: prevalence of disease (diagnosed), value: 0.001, tolerance: 0.005',
      ],
      4000,
    );
    // Alive and ill after t years: 0.02/0.08 (exp(-0.02 t) - exp(-0.1 t)); alive and well: exp(-0.02 t).
    const ill = (t: number) => 0.25 * (Math.exp(-0.02 * t) - Math.exp(-0.1 * t));
    const share = ill(45) / (ill(45) + Math.exp(-0.9));
    expectNear(run, 0, share);
    expectNear(run, 1, share);
    expectNear(run, 2, 0.02);
    expectNear(run, 3, 0.02);
    expectNear(run, 4, Math.exp(-0.5));
    expect(run.results[5]!.estimate.value).toBe(0);
    expect(run.results.map((result) => result.verdict)).toEqual(['met', 'met', 'met', 'met', 'met', 'met']);
  });

  it('mortality counts deaths of the cause by years lived (4,000 lives)', async () => {
    const run = await comparisonOf(
      `states:
  first: { hazards: [ { rate: 0.03, then: ill }, { rate: 0.05, then: accident } ] }
  ill: { death: { cause: disease } }
  accident: { death: { cause: check_up } }`,
      ['statistic: mortality of disease, value: 0.03, tolerance: 0.01'],
      4000,
    );
    expectNear(run, 0, 0.03);
  });

  it('rates and ratios of states, with conditions at the entry (1,200 lives)', async () => {
    const run = await comparisonOf(
      `states:
  first: { first_of: [ { rate: 2, then: cold }, { rate: 1, then: flu } ] }
  cold: { then: first }
  flu: { then: first }`,
      [
        'statistic: rate of cold, value: 2, tolerance: 0.1',
        'statistic: rate of cold when age < 20, value: 1, tolerance: 5',
        'statistic: rate of cold, among: age < 20, value: 2, tolerance: 0.2',
        'statistic: ratio of cold to flu, value: 2, tolerance: 0.2',
        'statistic: ratio of cold when age < 20 to flu when age < 20, value: 2, tolerance: 0.2',
      ],
      1200,
    );
    for (const [i, truth] of [2, undefined, 2, 2, 2].entries()) if (truth !== undefined) expectNear(run, i, truth);
    // Years below 20 are less than half of all.
    expect(run.results[1]!.estimate.value).toBeLessThan(1);
  });

  it('shares and values at the as-of date, of those for whom a condition holds', async () => {
    const run = await comparisonOf(
      `attributes: { n: { type: number, unit: "1", initial: 0 } }
states:
  first: { wait: 5 years, then: second }
  second: { set: { n: "uniform(0, 10)" }, then: third }
  third: { observe: { code: check_up, category: survey, value: n, decimals: 6 }, then: last }
  last: { end: true }`,
      [
        'statistic: share of n > 5 where age >= 10, value: 0.5, tolerance: 0.1',
        'statistic: mean of n where age >= 10, value: 5, tolerance: 0.5',
        'statistic: median of n where age >= 10, value: 5, tolerance: 1',
        'statistic: sd of n where age >= 10, value: 2.887, tolerance: 0.4',
        'statistic: mean of last(check_up), value: 5, tolerance: 0.5',
      ],
      1500,
    );
    for (const [i, truth] of [0.5, 5, 5, 10 / Math.sqrt(12), 5].entries()) expectNear(run, i, truth);
    const [share, mean] = run.results;
    expect(share!.estimate.n).toBe(mean!.estimate.n);
    // The observation is missing in the youngest, who are left out; they are 5 of 60 birth years.
    expect(run.results[4]!.estimate.n / 1500).toBeCloseTo(55 / 60, 1);
  });
});

describe('what a target may look at', () => {
  it('the states of its own module, whatever module ran last (600 lives)', async () => {
    const own = `states:
  first: { wait: 10 years, then: second }
  second: { wait: 1 year, then: first }`;
    const other = `states:
  first: { wait: 1 day, then: second }
  second: { wait: 3 days, then: first }`;
    const share = 'statistic: "share of time_since(second) < 1 year", among: age 20+, value: 0.1, tolerance: 0.1';
    const alone = await compared([withTargets(own, [share])], { people: 600 });
    const beside = await compared([withTargets(own, [share]), other], { people: 600 });
    // 1 of 11 years; births are spread over days that fall anywhere in the cycle.
    expect(alone.results[0]!.estimate.value).toBeGreaterThan(0);
    expect(alone.results[0]!.estimate.value).toBeLessThan(0.2);
    expect(beside.results[0]!.estimate).toEqual(alone.results[0]!.estimate);
  });

  it('survival from onset, from diagnosis and from a state; net of other causes (6,000 lives)', async () => {
    const run = await comparisonOf(
      `states:
  first: { hazards: [ { rate: 0.05, then: ill } ] }
  ill: { condition_onset: disease, then: unknown }
  unknown: { hazards: [ { rate: 0.5, then: found }, { rate: 0.1, then: dying } ] }
  found: { encounter: { class: ambulatory }, do: [ { diagnose: disease } ], then: treated }
  treated: { hazards: [ { rate: 0.06, then: dying }, { rate: 0.04, then: accident } ] }
  dying: { death: { cause: disease } }
  accident: { death: { cause: check_up } }`,
      [
        'statistic: survival of disease after 5 years, value: 0.6, tolerance: 0.4',
        'statistic: survival of disease (diagnosed) after 5 years, value: 0.6, tolerance: 0.4',
        'statistic: net survival of disease (diagnosed) after 5 years, value: 0.6, tolerance: 0.4',
        'statistic: net survival of disease from treated after 5 years, value: 0.6, tolerance: 0.4',
        'statistic: survival of disease from treated when age >= 30 after 5 years, value: 0.6, tolerance: 0.4',
      ],
      6000,
    );
    // Everybody dies at 0.1 a year, before and after the diagnosis; of the disease after it at 0.06.
    for (const [i, truth] of [Math.exp(-0.5), Math.exp(-0.5), Math.exp(-0.3), Math.exp(-0.3), Math.exp(-0.5)].entries())
      expectNear(run, i, truth);
    const [onset, diagnosis, , treated, old] = run.results.map(({ estimate }) => estimate.n);
    expect(diagnosis).toBeLessThan(onset!);
    expect(treated).toBe(diagnosis);
    expect(old).toBeLessThan(treated!);
  });
});

describe('verdicts', () => {
  const wanted = { value: 0.3, tolerance: 0.05 };
  const estimate = (low: number, high: number) => ({ n: 100, value: (low + high) / 2, low, high });

  it.each([
    [0.26, 0.34, 'met'],
    [0.25, 0.35, 'met'],
    [0.24, 0.34, 'undecided'],
    [0.2, 0.4, 'undecided'],
    [0.36, 0.4, 'missed'],
    [0.1, 0.24, 'missed'],
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 'undecided'],
  ])('an interval of %s to %s', (low, high, expected) => {
    expect(verdict(wanted, estimate(low, high))).toBe(expected);
  });

  it('people needed go with the square of the width', () => {
    // Half as wide as the tolerance, with a tenth to spare; in the middle the whole tolerance is there.
    expect(peopleNeeded(wanted, { ...estimate(0.2, 0.4), value: 0.34 }, 500)).toBeCloseTo(
      500 * 1.1 * (0.14 / 0.025) ** 2,
      -1,
    );
    expect(peopleNeeded(wanted, estimate(0.2, 0.4), 500)).toBeCloseTo(500 * 1.1 * 4, -1);
    expect(peopleNeeded(wanted, { ...estimate(0.2, 0.4), n: 3 }, 800)).toBe(1600);
  });

  it('deciding a figure near the edge takes more, on the edge no number', () => {
    const near = { n: 100, value: 0.34, low: 0.29, high: 0.39 };
    expect(peopleToDecide(wanted, near, 500)).toBeCloseTo(500 * 1.1 * (0.05 / 0.01) ** 2, -1);
    expect(peopleToDecide({ value: 0.25, tolerance: 0.25 }, { ...near, value: 0.5 }, 500)).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it('a run without a size grows until the targets are decided, and no further', async () => {
    const sizes: number[] = [];
    const share = 'statistic: "share of age >= 30", value: 0.517, tolerance: 0.02';
    const run = await compared([withTargets('states: { first: { end: true } }', [share])], {
      onSize: (people) => sizes.push(people),
    });
    // Half-width 1.96 * 0.5 / sqrt(n) = 0.02 at n = 2,401; 31 of the 60 birth years.
    expect(sizes[0]).toBe(1000);
    expect(run.people).toBe(sizes.at(-1));
    expect(run.people).toBeGreaterThan(2400);
    expect(run.people).toBeLessThan(3400);
    expect(run.results[0]!.verdict).toBe('met');
  });

  it('no larger than the largest; what stays undecided says what it would take', async () => {
    const share = 'statistic: "share of age >= 30", value: 0.517, tolerance: 0.02';
    const run = await compared([withTargets('states: { first: { end: true } }', [share])], { most: 1200 });
    expect(run.people).toBe(1200);
    expect(run.results[0]).toMatchObject({ verdict: 'undecided' });
    expect(run.results[0]!.needed).toBeGreaterThan(2400);
    expect(reportTargets(run, 'seed 1')).toMatch(/undecided is not met: about 2[0-9]00 people would decide all\n$/);
  });
});

describe('targets of a module', () => {
  it('carry the numbers of the Program and where they stand', () => {
    const text = (statistic: string) => `
sources: { study: { title: A study } }
parameters: { limit: { unit: a, value: 3, source: study } }
states: { first: { end: true } }
targets:
  - { statistic: "${statistic}", among: "age 45-64", value: 0.1, tolerance: 0.1, source: study, held_back: true }`;
    const { targets, diagnostics } = compiled([
      moduleFrom(text('share of age > limit'), 'b'),
      moduleFrom(text('prevalence of disease (diagnosed)'), 'a'),
    ]);
    expect(diagnostics).toEqual([]);
    expect(targets).toMatchObject([
      {
        module: 'a',
        statistic: { measure: 'prevalence', diagnosed: true, codes: ['snomed|38341003'] },
        heldBack: true,
      },
      {
        module: 'b',
        statistic: { measure: 'share', of: { right: { op: 'parameter', index: 1 } } },
        among: { op: 'and' },
        at: { file: 'b.yaml', line: lineOf(5) },
        text: { statistic: 'share of age > limit', among: 'age 45-64' },
      },
    ] satisfies readonly DeepPartial<LinkedTarget>[]);
  });

  it('that cannot be measured are told at their place', () => {
    const faults = (statistic: string) =>
      errorsOf(
        moduleFrom(
          `states: { first: { end: true } }\ntargets: [ { statistic: "${statistic}", value: 1, tolerance: 1, source: assumed, note: test } ]`,
        ),
      );
    expect(faults('colour of disease')).toMatchObject([{ code: 'bad-target', line: lineOf(2), column: 25 }]);
    expect(faults('rate of frst')).toMatchObject([{ code: 'unknown-state', hint: 'did you mean "first"?' }]);
    expect(faults('ratio of first to second')).toMatchObject([{ code: 'unknown-state' }]);
    expect(faults('share of age > 3 where agee < 2')).toMatchObject([{ code: 'unknown-name', column: 49 }]);
    expect(faults('mean of smoker')).toMatchObject([{ code: 'type-mismatch' }]);
  });

  it('whose years cannot be counted are refused: when states were entered in the past is not kept', () => {
    const faults = (statistic: string) =>
      errorsOf(
        moduleFrom(
          `states: { first: { end: true } }\ntargets: [ { statistic: "${statistic}", among: "time_since(first) > 1 year", value: 1, tolerance: 1, source: assumed, note: test } ]`,
        ),
      );
    for (const statistic of ['rate of first', 'incidence of disease (true)', 'survival of disease after 5 years'])
      expect(faults(statistic), statistic).toMatchObject([{ code: 'bad-target', line: lineOf(2) }]);
    expect(faults('share of age > 3')).toEqual([]);
    expect(faults('ratio of first to first')).toEqual([]);
  });

  it('are reported in a table with the counts', async () => {
    const run = await comparisonOf(
      illness,
      [
        'title: the ill, statistic: prevalence of disease (true), among: age 40-49, value: 0.9, tolerance: 0.1',
        'statistic: mortality of disease, value: 0.5, tolerance: 0.5, held_back: true',
      ],
      300,
    );
    const text = reportTargets(run, 'seed 1, as of 2026-01-01');
    expect(text).toMatch(
      /^verdict +statistic +among +published +simulated \(95 % interval\) +n +source +line\nm\.yaml\n/,
    );
    expect(text).toMatch(/missed +the ill +age 40-49 +0\.9 ± 0\.1 +0\.\d\d \(0\.\d\d to 0\.\d\d\) +\d+ +assumed +13\n/);
    expect(text).toMatch(/met +mortality of disease +everybody +0\.5 ± 0\.5 .+ assumed \(held back\) +14\n/);
    expect(text).toContain('300 people (seed 1, as of 2026-01-01): 1 met, 1 missed, 0 undecided');
    expect(JSON.parse(comparisonJson(run))).toMatchObject({
      people: 300,
      results: [
        { title: 'the ill', statistic: 'prevalence of disease (true)', verdict: 'missed', heldBack: false },
        { title: 'mortality of disease', published: { value: 0.5, source: 'assumed' }, heldBack: true },
      ],
    });
  });
});

type DeepPartial<T> = T extends object ? { readonly [K in keyof T]?: DeepPartial<T[K]> } : T;
