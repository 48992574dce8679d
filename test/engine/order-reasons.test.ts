import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/base/index.ts';
import type { Process } from '../../src/engine/index.ts';
import type { OrderEntry } from '../../src/record/index.ts';
import type { Concept } from '../../src/terminology/index.ts';
import { DISEASE, DRUG, live, moduleOf, number, programOf, VISIT } from './world.ts';

const test = (code: string): Concept => ({ codings: [{ system: 'loinc', code, display: code }] });
const ordering = (code: string, more: object = {}) => ({
  op: 'order',
  test: test(code),
  observations: [
    { concept: test(code), category: 'laboratory', unit: '1', value: { from: 'reading', variable: 'bmi' } },
  ],
  delay: number(DAY),
  ...more,
});
const concept = (of: Concept) => ({ kind: 'concept', concept: of });
const diagnose = { op: 'diagnose', concept: DISEASE, chronic: true };

/** A visit after so many days, in which these are done. */
const visiting = (id: string, day: number, reason: Concept | undefined, ...acts: readonly object[]) =>
  moduleOf(id, {
    start: [{ op: 'wait', exits: [{ on: 'after', duration: number(day * DAY), to: 'visit' }] }],
    visit: [
      {
        op: 'open_encounter',
        class: 'ambulatory',
        type: VISIT,
        telemedicine: 'none',
        ...(reason && { reason: concept(reason) }),
      },
      ...acts,
      { op: 'close_encounter' },
    ],
    done: [{ op: 'end' }],
  } as never);

function ordersOf(...modules: readonly ReturnType<typeof visiting>[]): readonly OrderEntry[] {
  const { entries } = live(programOf(modules), { appointment: (_life, _kind, wanted) => wanted + 5 * DAY });
  return entries.filter((entry): entry is OrderEntry => entry.kind === 'order');
}

describe('an order says', () => {
  it('what the visit of its module is for, also where two modules share one', () => {
    expect(ordersOf(visiting('a', 100, DRUG, ordering('1-8')))).toMatchObject([{ reason: DRUG }]);
    const orders = ordersOf(visiting('a', 100, DRUG, ordering('1-8')), visiting('b', 103, VISIT, ordering('2-6')));
    expect(new Set(orders.map(({ encounter }) => encounter)).size).toBe(1);
    expect(orders.map(({ reason }) => reason)).toEqual([DRUG, VISIT]);
  });

  it('what was diagnosed in a visit that says no reason', () => {
    const [before, after] = ordersOf(visiting('a', 100, undefined, ordering('1-8'), diagnose, ordering('2-6')));
    expect(before!.reason).toBeUndefined();
    expect(after).toMatchObject({ reason: DISEASE, reasonEntry: before!.id + 1 });
  });

  it('the illness that the module names, if the person has it', () => {
    const named = ordering('1-8', { reason: concept(DISEASE) });
    expect(ordersOf(visiting('a', 100, DRUG, named))).toMatchObject([{ reason: DRUG }]);
    const [order] = ordersOf(visiting('b', 50, undefined, diagnose), visiting('a', 100, DRUG, named));
    expect(order).toMatchObject({ reason: DISEASE });
    expect(order!.reasonEntry).toBeDefined();
  });

  it('nothing at a check-up, which is no module’s own', () => {
    const module = moduleOf('a', {
      start: [{ op: 'wait', exits: [{ on: 'visit', class: 'wellness', to: 'seen' }] }],
      seen: [ordering('1-8'), { op: 'end' }],
    } as never);
    const checkUp: Process = {
      id: 'built_in.wellness',
      watches: [],
      wake(life, t) {
        const due = life.person.birth + 100 * DAY;
        if (t === due) life.openVisit({ by: 0, class: 'wellness', kind: 'wellness', type: VISIT, length: 1800 });
        return t < due ? due : Number.POSITIVE_INFINITY;
      },
    };
    const { entries } = live(programOf([module]), { processes: [checkUp] });
    const [order] = entries.filter((entry) => entry.kind === 'order');
    expect(order!.encounter).toBeDefined();
    expect(order!.reason).toBeUndefined();
  });
});
