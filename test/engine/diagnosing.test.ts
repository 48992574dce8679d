import { expect, it } from 'vitest';
import { DAY } from '../../src/base/index.ts';
import { DISEASE, live, moduleOf, number, personBorn, programOf } from './world.ts';

const person = personBorn();

/** A disease from day to day, as one module diagnoses it and later says that what it recorded is over. */
const illness = (module: string, found: number, over: number) =>
  moduleOf(module, {
    start: [{ op: 'wait', exits: [{ on: 'after', duration: number(found * DAY), to: 'found' }] }],
    found: [
      { op: 'diagnose', concept: DISEASE, chronic: false, assign: `${module}.recorded` },
      { op: 'wait', exits: [{ on: 'after', duration: number((over - found) * DAY), to: 'over' }] },
    ],
    over: [{ op: 'resolve', which: { kind: 'attribute', attribute: `${module}.recorded` } }, { op: 'end' }],
  } as never);

/** Days on which the disease was recorded and ended. */
function courses(...illnesses: readonly ReturnType<typeof illness>[]): (readonly [number, number | undefined])[] {
  const { entries } = live(programOf([...illnesses]), { person, horizon: person.birth + 100 * DAY });
  const day = (t: number) => Math.round((t - person.birth) / DAY);
  return entries
    .filter((entry) => entry.kind === 'condition')
    .map(({ time, abatement }) => [day(time), abatement === undefined ? undefined : day(abatement)]);
}

it('a condition that two modules share ends once, when the first of them says so', () => {
  expect(courses(illness('a', 10, 20), illness('b', 12, 30))).toEqual([[10, 20]]);
});

it('the end of one that is over leaves the next one alone', () => {
  expect(courses(illness('a', 10, 20), illness('b', 12, 30), illness('c', 25, 40))).toEqual([
    [10, 20],
    [25, 40],
  ]);
});
