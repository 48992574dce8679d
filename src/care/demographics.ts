import type { Instant } from '../base/index.ts';
import type { LifeState, Process } from '../engine/index.ts';
import type { AttributeChange, CareData } from './data.ts';
import { adherenceOf, careSeeking, propensityOf } from './propensity.ts';

/** GMF's share of people of 65 and more who fall within a step (gmf.md 2.7). */
const FALL_PROBABILITY = 0.035;

/** Attributes that change over life; the instants are known at birth. */
export function demographicsProcess(data: CareData): Process {
  const pending = new WeakMap<LifeState, AttributeChange[]>();
  return {
    id: 'built_in.demographics',
    watches: [],
    wake(life, t): Instant {
      let changes = pending.get(life);
      if (changes === undefined) {
        setTraits(life);
        changes = changesOf(data, life);
        pending.set(life, changes);
      }
      while (changes.length > 0 && changes[0]!.at <= t) {
        const { name, value } = changes.shift()!;
        life.setAttribute(name, value);
      }
      return changes[0]?.at ?? Number.POSITIVE_INFINITY;
    },
  };
}

function setTraits(life: LifeState): void {
  const given = life.attribute('adherence probability');
  const adherence = typeof given === 'number' ? given : adherenceOf(life.draws);
  life.setAttribute('adherence', adherence);
  life.setAttribute('care_seeking', propensityOf(careSeeking(life.draws, adherence)));
}

function changesOf(data: CareData, life: LifeState): AttributeChange[] {
  const { person, draws } = life;
  return [
    ...data.attributeChanges(person, draws),
    { at: person.birth + 65 * 365.25 * 86400, name: 'probability_of_fall_injury', value: FALL_PROBABILITY },
  ].sort((a, b) => a.at - b.at);
}
