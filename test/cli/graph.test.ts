import { describe, expect, it } from 'vitest';
import { edgesOf, graphOf } from '../../src/cli/graph.ts';
import { readGmf } from '../../src/gmf/index.ts';
import { readModule } from '../../src/language/index.ts';
import { checkAll, compileAll } from '../../src/simulate/index.ts';

const TEXT = `module: m
title: M
codes:
  asthma: { system: snomed, code: "195967001", display: Asthma (disorder) }
attributes:
  steps: { type: number, initial: 0 }
parameters:
  share: { unit: "1", value: 0.25, source: assumed, note: For this test. }
  incidence: { unit: per person-year, value: 0.1, source: assumed, note: For this test. }
states:
  born:
    hazards:
      - { rate: incidence, times: [{ when: weight >= 100, by: 2, source: assumed }], then: ill }
      - { rate: 0.01, then: over }
  ill:
    do:
      - { condition_onset: asthma }
      - { effect: { variable: ldl_cholesterol, shift: 1 }, when: age >= 65 }
      - { set: { steps: steps + 1 } }
    then:
      - { when: last(hba1c) >= 6.5 and not active(asthma), to: waits }
      - { when: steps > 3, one_of: [{ to: over, probability: 0.125 }, { to: waits }] }
      - { to: by_share }
  by_share:
    then: [{ to: waits, probability: share }, { to: over }]
  waits:
    wait: 30 days
    then: visit
  visit:
    at_visit: wellness
    do: [{ diagnose: asthma }]
    then: visit
  over: { end: true }
`;

const { module } = readModule(TEXT, 'm.yaml', 'm');
const modules = [module!];
const { program } = compileAll(modules, []);
const named = { program, modules, valueSets: [] };

describe('the graph of a module', () => {
  it('checks: a visit that comes every year is no dead end', () => {
    expect(checkAll(modules, []).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('says what leads from one state to the other, in the words of the module', () => {
    const edges = edgesOf(program.modules[0]!, named).map(({ from, to, label }) => `${from} > ${to}: ${label}`);
    expect(edges).toEqual([
      'born > ill: rate incidence, with hazard ratios',
      'born > over: rate 0.01',
      'ill > waits: last(hba1c) >= 6.5 and not active(asthma) or steps > 3; otherwise',
      'ill > over: steps > 3; 12.5 %',
      'ill > by_share: otherwise',
      'by_share > waits: probability share',
      'by_share > over: otherwise',
      'waits > visit: after 30 days',
      'visit > visit: wellness visit',
    ]);
  });

  it('is Mermaid with labels in quotes, or DOT', () => {
    expect(graphOf(named, 'm', 'mermaid')).toContain('  s0 -->|"rate 0.01"| s5\n');
    expect(graphOf(named, 'm', 'dot')).toContain('  "waits" -> "visit" [label="after 30 days"];\n');
  });

  it('escapes the names of states, and shows one to which nothing leads', () => {
    const text = JSON.stringify({
      name: 'Quotes',
      states: {
        Initial: { type: 'Initial', direct_transition: 'A "quoted" <state>' },
        'A "quoted" <state>': { type: 'Terminal' },
        Alone: { type: 'Terminal' },
      },
    });
    const gmf = readGmf(text, 'q.json', 'q', { readTable: () => undefined }).module!;
    const quotes = { ...compileAll([gmf], []), modules: [gmf], valueSets: [] };
    const mermaid = graphOf(quotes, 'q', 'mermaid');
    expect(mermaid).toContain('["A #quot;quoted#quot; #lt;state>"]\n');
    expect(graphOf(quotes, 'q', 'dot')).toMatch(/^ {2}"A \\"quoted\\" <state>";$/m);
    for (const form of ['mermaid', 'dot'] as const) expect(graphOf(quotes, 'q', form)).toContain('"Alone"');
  });
});
