import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, YEAR } from '../../src/base/index.ts';
import { live, personBorn } from '../engine/world.ts';
import { compiled, moduleFrom } from './compiling.ts';

const person = personBorn();
const lived = (text: string) => {
  const { program, diagnostics } = compiled([moduleFrom(text)]);
  expect(diagnostics).toEqual([]);
  return live(program, { person, horizon: person.birth + 40 * YEAR });
};

describe('a compiled module, lived', () => {
  it('waits until a procedure is over, as long as the record says', () => {
    const life = lived(`
states:
  first: { wait: 10 years, then: operation }
  operation: { procedure: { code: check_up, takes: "uniform(1 hour, 9 hours)" }, then: after }
  after: { condition_onset: disease, then: done }
  done: { end: true }`);
    const operation = life.entries.find((entry) => entry.kind === 'procedure')!;
    const { time } = life.truths.find((truth) => truth.kind === 'onset')!;
    expect(operation.time).toBe(person.birth + 10 * YEAR);
    expect(operation.end! - operation.time).toBeGreaterThan(HOUR);
    expect(time).toBe(operation.end);
  });

  it('does the steps of a visit in order and closes it', () => {
    const life = lived(`
states:
  first: { wait: 10 years, then: visit }
  visit:
    encounter: { class: ambulatory }
    do:
      - diagnose: { code: disease, chronic: true }
      - if: active(disease)
        then: [ { prescribe: { code: drug, reason: disease } } ]
        else: [ { death: {} } ]
      - wait: 30 minutes
      - { observe: { code: check_up, category: survey, value: 7 }, when: age < 5 }
      - observe: { code: check_up, category: survey, value: age * 1 }
    then: done
  done: { end: true }`);
    expect(life.entries.map((entry) => entry.kind)).toEqual(['encounter', 'condition', 'medication', 'observation']);
    const [visit, condition, medication, observation] = life.entries;
    expect(medication).toMatchObject({ encounter: visit!.id, reasonEntry: condition!.id });
    expect(observation!.time).toBeGreaterThanOrEqual(visit!.time + 30 * MINUTE);
    expect((visit as { end?: number }).end).toBeGreaterThanOrEqual(observation!.time);
  });

  it('counts how often a loop is gone through', () => {
    const life = lived(`
attributes: { n: { type: number, unit: "1", initial: 0 } }
states:
  first: { wait: 1 day, then: second }
  second: { count: { n: 1 }, then: [ { when: n < 5, to: first }, { to: last } ] }
  last: { set: { n: n * 10 }, then: done }
  done: { end: true }`);
    expect(life.attribute('m.n')).toBe(50);
    expect(life.now - person.birth).toBeGreaterThanOrEqual(5 * DAY);
  });
});
