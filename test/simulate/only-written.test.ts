import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/base/index.ts';
import { createMapper } from '../../src/fhir/index.ts';
import { compileTexts } from '../../src/generate/module-texts.ts';
import { usPack } from '../../src/population/us/index.ts';
import { window } from '../../src/record/index.ts';
import { createSimulation, type Simulation } from '../../src/simulate/index.ts';

const PEOPLE = 40;

/** Looks at a reading that no module of the library looks at (it does at pulses): an infant was once heavy for its length. */
const HEAVY = `module: heavy
title: Heavy infants
codes:
  heavy: { system: snomed, code: "414916001", display: Obesity (disorder) }
states:
  watching: { wait_for: last(weight_for_length_percentile) >= 85, then: seen }
  seen: { condition_onset: heavy, then: over }
  over: { end: true }
`;
const WEIGHT_FOR_LENGTH = '77606-2';

function simulation(texts: Readonly<Record<string, string>>, onlyWritten: boolean): Simulation {
  const { program } = compileTexts({ texts, library: true, only: [] });
  const day = parseDay('2026-01-01')!;
  const span = { seed: 'written', roster: day, asOf: day, yearsOfHistory: 10 };
  return createSimulation({ program, pack: usPack, ...span, onlyWritten });
}

/** The resources of a person as text, one a line. */
function written(of: Simulation, index: number): readonly string[] {
  const origins = of.linked.origins;
  const mapper = createMapper({ usCore: '6.1.0', references: 'relative', rosterKey: of.rosterKey, origins });
  const { resources, shared } = mapper.resources(window(of.life(index), of.window.from, of.window.to));
  return [...resources, ...shared].map((resource) => JSON.stringify(resource));
}

/** The first resource in which two people differ. */
const differing = (a: readonly string[], b: readonly string[]): unknown =>
  a.length === b.length ? a.find((text, i) => text !== b[i]) : [a.length, b.length];

const entriesOf = (of: Simulation): number =>
  Array.from({ length: PEOPLE }, (_, i) => of.life(i).entries.length).reduce((a, b) => a + b);

describe('a simulation of which only the written part is wanted', () => {
  it.each([
    ['with the library', {}],
    ['with a module that looks at such a reading', { 'heavy.yaml': HEAVY }],
  ])('writes the same and holds less, %s', (_name, texts) => {
    const [whole, lean] = [simulation(texts, false), simulation(texts, true)];
    for (let i = 0; i < PEOPLE; i++) expect(differing(written(lean, i), written(whole, i))).toBeUndefined();
    expect(entriesOf(lean)).toBeLessThan(0.92 * entriesOf(whole));
  });

  it('takes the readings that a module looks at', () => {
    const lean = simulation({ 'heavy.yaml': HEAVY }, true);
    const before = (i: number): number => {
      const { entries } = lean.life(i);
      const taken = entries.filter((e) => e.kind === 'observation' && e.concept.codings[0].code === WEIGHT_FOR_LENGTH);
      return taken.filter(({ time }) => time < lean.window.from).length;
    };
    expect(Array.from({ length: PEOPLE }, (_, i) => before(i)).reduce((a, b) => a + b)).toBeGreaterThan(PEOPLE);
  });
});
