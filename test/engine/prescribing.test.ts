import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, dayAt, type Instant, YEAR } from '../../src/base/index.ts';
import type { LifeState } from '../../src/engine/index.ts';
import { Dispensing, type MedicationEntry } from '../../src/record/index.ts';
import { DRUG, live, moduleOf, number, personBorn, programOf, VISIT } from './world.ts';

const person = personBorn();
/** The day of the visit at which the drug is begun. */
const BEGUN = person.birth + 40 * YEAR;

interface Course {
  readonly adherence?: number;
  /** Days of check-ups after the first visit. */
  readonly checkUps?: readonly number[];
  readonly asNeeded?: boolean;
  readonly stoppedAfter?: number;
  readonly years?: number;
  /** Days without it, and then how many tablets a day in place of two. */
  readonly again?: { readonly after: number; readonly tablets: number };
}

/** A drug begun at a visit, in fills of 90 days for a year. */
function course({ adherence = 0.9, checkUps = [], asNeeded = false, stoppedAfter = 7000, years = 4, again }: Course) {
  const daily = (amount: number) => ({ asNeeded, refills: 3, amount, frequency: 1, period: { value: 1, unit: 'd' } });
  const module = moduleOf('m', {
    start: [{ op: 'wait', exits: [{ on: 'after', duration: number(BEGUN - person.birth), to: 'visit' }] }],
    visit: [
      { op: 'open_encounter', class: 'ambulatory', type: VISIT, telemedicine: 'none' },
      { op: 'prescribe', concept: DRUG, chronic: true, administered: false, dosage: daily(2) },
      { op: 'close_encounter' },
      { op: 'wait', exits: [{ on: 'after', duration: number(stoppedAfter * DAY), to: 'stop' }] },
    ],
    stop: [
      { op: 'stop_medication', which: { kind: 'codes', codes: ['snomed|3'] } },
      ...(again
        ? [{ op: 'wait', exits: [{ on: 'after', duration: number(again.after * DAY), to: 'again' }] }]
        : [{ op: 'end' }]),
    ],
    again: [
      { op: 'open_encounter', class: 'ambulatory', type: VISIT, telemedicine: 'none' },
      { op: 'prescribe', concept: DRUG, chronic: true, administered: false, dosage: daily(again?.tablets ?? 2) },
      { op: 'close_encounter' },
      { op: 'end' },
    ],
  } as never);
  const due = checkUps.map((day) => BEGUN + day * DAY);
  const wellness = {
    id: 'built_in.wellness',
    watches: [],
    wake: (life: LifeState, t: Instant): Instant => {
      const by = life.origin('built_in.wellness', 'visit');
      if (due.includes(t)) life.openVisit({ by, class: 'wellness', kind: 'wellness', type: VISIT, length: 1800 });
      return due.find((at) => at > t) ?? Number.POSITIVE_INFINITY;
    },
  };
  const horizon = BEGUN + years * YEAR;
  const { entries, truths } = live(programOf([module]), {
    person,
    horizon,
    processes: [wellness],
    attributes: { adherence },
  });
  const orders = entries.filter((entry) => entry.kind === 'medication');
  const dispensing = new Dispensing({ person, entries, truths, attributes: {} }, horizon, () => ({ hi: 1, lo: 2 }));
  const contacts = orders.map(({ encounter }) => {
    const visit = entries[encounter!];
    return visit?.kind === 'encounter' && visit.contact === true ? visit.site.organization.key : undefined;
  });
  return { orders, contacts, fills: orders.flatMap((order) => dispensing.of(order).map(({ time }) => dayAt(time))) };
}

const daysOf = (orders: readonly MedicationEntry[]): number[] =>
  orders.map(({ time }) => Math.round((time - BEGUN) / DAY));

describe('a long-term prescription', () => {
  it('is renewed on request in the weeks before the supply is used up, on no fixed day, without a visit, by the practice', () => {
    const { orders, contacts } = course({});
    // Each of four fills lasts 100 days. The second request comes when nobody has seen the person for 15 months.
    expect(daysOf(orders)).toEqual([0, 394]);
    expect(orders[1]).toMatchObject({ renews: orders[0]!.id });
    expect(contacts).toEqual([undefined, 'o']);
    expect(orders[0]).toMatchObject({ end: orders[1]!.time });
    expect(orders[0]!.endReason).toBeUndefined();
  });

  it('is renewed at a check-up when it is old enough, which then counts as seen', () => {
    const { orders, contacts } = course({ checkUps: [200, 700] });
    expect(daysOf(orders)).toEqual([0, 394, 700, 1097]);
    expect(contacts).toEqual([undefined, 'o', undefined, 'o']);
  });

  it('is not asked for when it was stopped, is taken as needed, or was never fetched', () => {
    expect(course({ stoppedAfter: 300 }).orders.length).toBe(1);
    expect(course({ asNeeded: true }).orders.length).toBe(1);
    expect(course({ adherence: 0 }).orders.length).toBe(1);
  });

  it('is not fetched while there is enough at home of what was stopped and is taken again, the longer the less is taken', () => {
    const restarted = (stoppedAfter: number, tablets: number) => {
      const { fills } = course({ adherence: 1, stoppedAfter, again: { after: 20, tablets }, years: 2 });
      const begun = stoppedAfter + 20;
      return fills.map((day) => day - dayAt(BEGUN)).find((day) => day >= begun)! - begun;
    };
    // 90 days from the first fill on, of which 50 are left, then 100 at half the dose; fills of other days come some days early or late.
    expect(restarted(40, 2)).toBe(50);
    expect(restarted(40, 1)).toBe(100);
    expect(restarted(40, 4)).toBe(25);
    expect(restarted(89, 2)).toBeLessThanOrEqual(91);
  });

  it('is fetched about when the last fill is used up, for who is seen each year', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        fc.array(fc.integer({ min: 200, max: 400 }), { minLength: 12, maxLength: 12 }),
        (adherence, gaps) => {
          const checkUps = gaps.map((_, i) => gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0));
          const { fills } = course({ adherence, checkUps, years: 8 });
          const interval = Math.round(90 / adherence);
          // Some days early or late, which never add up.
          const spread = 9 + 0.4 * Math.max(0, interval - 90) + 1;
          expect(Math.abs(fills.length - (8 * YEAR) / DAY / interval)).toBeLessThanOrEqual(2);
          for (const [i, day] of fills.entries())
            expect(Math.abs(day - fills[0]! - i * interval)).toBeLessThanOrEqual(spread);
        },
      ),
    );
  });
});
