import { describe, expect, it } from 'vitest';
import { DAY, dayOf, type Instant, yearAt } from '../../src/base/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { CarePlanEntry, ConditionEntry, Entry, Life, MedicationEntry } from '../../src/record/index.ts';
import { loadProgram } from '../../src/run/index.ts';
import { createSimulation } from '../../src/simulate/index.ts';

const [SYSTOLIC, DIASTOLIC] = ['loinc|8480-6', 'loinc|8462-4'] as const;
/** Type 2 diabetes; chronic kidney disease of stages 3 to 5. */
const STRICT = ['44054006', '433144002', '431857002', '433146000'];
const PLAN = '443402002';
const HYPERTENSION = '59621000';
const PREGNANCY = 'snomed|77386006';
/** Lisinopril of 5 to 40 mg, losartan of 50 and 100. */
const RENIN_BLOCKERS = new Set(['311354', '314076', '314077', '197884', '979492', '979480']);
const PEOPLE = 300;

interface Decision {
  readonly time: Instant;
  readonly systolic: number;
  readonly diastolic: number;
  readonly goal: string;
}

const isPlan = (entry: Entry): entry is CarePlanEntry =>
  entry.kind === 'care_plan' && entry.concept.codings[0].code === PLAN;

function simulated(): { lives: Life[]; intensified: Decision[]; atGoal: Decision[] } {
  const day = dayOf(2026, 1, 1);
  const { program } = loadProgram({ modules: [], library: true, only: ['hypertension*', 'type_2_diabetes*'] });
  const [intensified, atGoal]: [Decision[], Decision[]] = [[], []];
  const simulation = createSimulation({
    program: program!,
    pack: usPack,
    seed: 'hypertension test',
    roster: day,
    asOf: day,
    yearsOfHistory: 0,
    entered(module, state, time, life) {
      if (module !== 'hypertension_care' || (state !== 'intensify' && state !== 'at_goal')) return;
      const last = (code: string): number => Number(life.lastReading([code], time - 7200)!.value);
      const goal = life.entries.findLast(isPlan)!.goals[0]!.text;
      const decision = { time, systolic: last(SYSTOLIC), diastolic: last(DIASTOLIC), goal };
      (state === 'intensify' ? intensified : atGoal).push(decision);
    },
  });
  return { lives: Array.from({ length: PEOPLE }, (_, i) => simulation.life(i)), intensified, atGoal };
}

const { lives, intensified, atGoal } = simulated();
const limits = (goal: string): readonly number[] => goal.match(/\d+/g)!.map(Number);
const above = ({ systolic, diastolic, goal }: Decision): boolean => {
  const [high, low] = limits(goal);
  return systolic >= high! || diastolic >= low!;
};

describe('treatment', () => {
  it('is with one renin blocker at a time, whichever module began it', () => {
    let blocked = 0;
    for (const { entries, person } of lives) {
      const blockers = entries.filter(
        (e): e is MedicationEntry => e.kind === 'medication' && RENIN_BLOCKERS.has(e.concept.codings[0].code),
      );
      blocked += blockers.length;
      for (const [i, { end }] of blockers.entries())
        for (const later of blockers.slice(i + 1))
          expect(end ?? Number.POSITIVE_INFINITY, `person ${person.index}`).toBeLessThanOrEqual(later.time + DAY);
    }
    expect(blocked).toBeGreaterThan(200);
  });
});

describe('a very high pressure', () => {
  it('is measured again: who does not come is called again', () => {
    const day = dayOf(2026, 1, 1);
    const { program } = loadProgram({ modules: [], library: true, only: ['hypertension*', 'other_*'] });
    const before = new Map<number, { state: string; veryHigh: boolean }>();
    let [called, dropped] = [0, 0];
    const simulation = createSimulation({
      ...{ program: program!, pack: usPack, seed: 'very high', roster: day, asOf: day, yearsOfHistory: 20 },
      entered(module, state, _time, life) {
        if (module !== 'hypertension_care' || state === 'missed') return;
        const last = (code: string): number => Number(life.lastReading([code], Number.NEGATIVE_INFINITY)?.value);
        const known = life.isActive('condition', [`snomed|${HYPERTENSION}`, PREGNANCY]);
        const veryHigh = (last(SYSTOLIC) >= 180 || last(DIASTOLIC) >= 110) && !known;
        const { index } = life.person;
        if (before.get(index)?.state === 'recheck_wanted' && before.get(index)!.veryHigh && veryHigh) {
          called += 1;
          if (state === 'not_acted_on') dropped += 1;
        }
        before.set(index, { state, veryHigh });
      },
    });
    for (let i = 0; i < 5 * PEOPLE; i++) simulation.life(i);
    expect(called).toBeGreaterThan(4);
    expect(dropped).toBe(0);
  });
});

describe('the goal of treatment', () => {
  it('is 130/80 since 2018, before that with diabetes or kidney disease, else 140/90', () => {
    const goals = { '140/90': 0, '130/80': 0 };
    for (const { entries } of lives)
      for (const { time, goals: stated } of entries.filter(isPlan)) {
        const ill = entries.some(
          (e): e is ConditionEntry =>
            e.kind === 'condition' &&
            STRICT.includes(e.concept.codings[0].code) &&
            e.time <= time &&
            (e.abatement ?? time + 1) > time,
        );
        const expected = ill || yearAt(time) >= 2018 ? '130/80' : '140/90';
        expect(stated[0]!.text).toBe(`Blood pressure below ${expected} mm[Hg]`);
        goals[expected]++;
      }
    expect(Math.min(...Object.values(goals))).toBeGreaterThan(20);
  });

  it('is stated once at a time: a new one ends the old', () => {
    for (const { entries } of lives) {
      const plans = entries.filter(isPlan);
      for (const [i, { end }] of plans.entries())
        if (i < plans.length - 1) expect(end).toBeLessThanOrEqual(plans[i + 1]!.time);
    }
  });

  it('is what treatment is stepped up for, and nothing below it', () => {
    expect(intensified.length).toBeGreaterThan(200);
    expect(intensified.filter((decision) => !above(decision))).toEqual([]);
    const mild = intensified.filter(({ systolic, diastolic }) => systolic < 140 && diastolic < 90);
    expect(mild.length).toBeGreaterThan(30);
    expect(new Set(mild.map(({ goal }) => limits(goal)[0]))).toEqual(new Set([130]));
    // Below 140/90 and above the goal little enough is done that some stay; with the goal of 140/90 all are at it.
    expect(atGoal.filter((decision) => limits(decision.goal)[0] === 140 && above(decision))).toEqual([]);
  });
});
