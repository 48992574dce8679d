import type { LinkedTarget, Simulation, SimulationOptions } from '../simulate/index.ts';
import { contributionsOf, type Measured } from './contribution.ts';
import { StateEntries, type Watch } from './state-entries.ts';

/** People `from` to `to` (not included). */
export interface People {
  readonly from: number;
  readonly to: number;
}

/** What people add to a target: numerators and denominators, one of each for a person or a case. Plain data. */
export interface Sample {
  readonly x: number[];
  readonly y: number[];
}

/** Makes the simulation that is measured; called once. */
export type Simulate = (hooks: Required<Pick<SimulationOptions, 'entered'>>) => Pick<Simulation, 'lived' | 'window'>;

export const noSamples = (targets: readonly LinkedTarget[]): readonly Sample[] => targets.map(() => ({ x: [], y: [] }));

/** Lives through people and gives what they add, by target. */
export function measureOf(targets: readonly LinkedTarget[], simulate: Simulate): (people: People) => readonly Sample[] {
  const measured: readonly Measured[] = targets.map((target) => ({ target, watches: watchesOf(target) }));
  const entries = new StateEntries(measured.flatMap(({ watches }) => watches));
  const simulation = simulate({ entered: entries.entered });
  return ({ from, to }) => {
    const samples = noSamples(targets);
    for (let person = from; person < to; person++) {
      const subject = { ...simulation.lived(person), ...simulation.window };
      measured.forEach((each, i) => {
        for (const [x, y] of contributionsOf(each, subject, entries)) {
          samples[i]!.x.push(x);
          samples[i]!.y.push(y);
        }
      });
    }
    return samples;
  };
}

/** The states whose entries a target counts. */
function watchesOf({ module, statistic, among }: LinkedTarget): readonly Watch[] {
  const of =
    statistic.measure === 'rate'
      ? [statistic.of]
      : statistic.measure === 'ratio'
        ? [statistic.of, statistic.to]
        : statistic.measure === 'survival' && typeof statistic.from !== 'string'
          ? [statistic.from]
          : [];
  return of.map((entered) => ({ module, ...entered, ...(among && { among }) }));
}
