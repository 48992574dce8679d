import { describe, expect, it } from 'vitest';
import { DAY, type Instant } from '../../src/base/index.ts';
import type { EncounterEntry } from '../../src/record/index.ts';
import { DISEASE, DRUG, live, moduleOf, number, programOf, VISIT } from './world.ts';

const BEGIN = 100;
const visit = { op: 'open_encounter', class: 'ambulatory', type: VISIT, telemedicine: 'none' };
const reading = {
  op: 'observe',
  plan: { concept: DISEASE, category: 'vital-signs', unit: '1', value: { from: 'reading', variable: 'bmi' } },
};

/** Wants one visit so many days after the beginning, in which it measures and then stays for what `after` says. */
const wanting = (id: string, day: number, more: object = {}) =>
  moduleOf(id, {
    start: [{ op: 'wait', exits: [{ on: 'after', duration: number((BEGIN + day) * DAY), to: 'visit' }] }],
    visit: [{ ...visit, ...more }, reading, { op: 'close_encounter' }],
    done: [{ op: 'end' }],
  } as never);

const LEAD = 5 * DAY;
const booked = (_life: unknown, _kind: unknown, wanted: Instant): Instant => wanted + LEAD;

function lived(modules: readonly ReturnType<typeof moduleOf>[], appointment = booked) {
  const life = live(programOf(modules), { appointment });
  const encounters = life.entries.filter((entry): entry is EncounterEntry => entry.kind === 'encounter');
  const days = encounters.map(({ time }) => Math.floor((time - life.person.birth) / DAY) - BEGIN);
  const measured = life.entries.filter(({ kind }) => kind === 'observation').length;
  return { life, encounters, days, measured };
}

describe('planned visits of several modules to one practice', () => {
  it('are one visit if they are booked for days that lie close together', () => {
    // b is booked for day 8 when a comes on day 5: it is done then, and the same is not measured twice.
    const { days, measured, encounters, life } = lived([wanting('a', 0), wanting('b', 3)]);
    expect(days).toEqual([5]);
    expect(measured).toBe(1);
    expect(encounters[0]!.end).toBeGreaterThanOrEqual(encounters[0]!.time + 1800);
    expect(life.entries.every((entry) => entry.kind === 'encounter' || entry.encounter === encounters[0]!.id)).toBe(
      true,
    );
  });

  it('are made for the reasons of each', () => {
    const [first, second] = [DRUG, VISIT].map((concept) => ({ reason: { kind: 'concept', concept } }));
    const { encounters } = lived([wanting('a', 0, first), wanting('b', 3, second), wanting('c', 3, first)]);
    expect(encounters).toMatchObject([{ reason: DRUG, also: [VISIT] }]);
  });

  it('go on until each has done what it came for', () => {
    const long = { op: 'procedure', concept: DISEASE, duration: number(3600), blocks: true };
    const slow = moduleOf('b', {
      start: [{ op: 'wait', exits: [{ on: 'after', duration: number((BEGIN + 3) * DAY), to: 'visit' }] }],
      visit: [visit, long, { op: 'diagnose', concept: DISEASE, chronic: false }, { op: 'close_encounter' }],
      done: [{ op: 'end' }],
    } as never);
    const { life, encounters } = lived([wanting('a', 0), slow]);
    expect(encounters).toHaveLength(1);
    expect(life.entries.find(({ kind }) => kind === 'condition')!.encounter).toBe(encounters[0]!.id);
  });

  it('at the same instant are one visit', () => {
    expect(lived([wanting('a', 0), wanting('b', 0)], (_life, _kind, wanted) => wanted).days).toEqual([0]);
  });

  it('are put off to four weeks later if one was just made', () => {
    // a comes on day 5; b is wanted on day 9.
    expect(lived([wanting('a', 0), wanting('b', 9)]).days).toEqual([5, 5 + 28 + 5]);
  });

  it('stay apart two weeks after', () => {
    expect(lived([wanting('a', 0), wanting('b', 20)]).days).toEqual([5, 25]);
  });

  it('are not made in a visit that is walked into, at a hospital or by video', () => {
    for (const more of [{ walkIn: true }, { class: 'outpatient' }, { class: 'virtual' }, { class: 'emergency' }])
      expect(lived([wanting('a', 0, more), wanting('b', 3)]).days, JSON.stringify(more)).toEqual([5, 8]);
  });

  it('of one module come as it plans them', () => {
    const module = moduleOf('m', {
      start: [{ op: 'wait', exits: [{ on: 'after', duration: number(BEGIN * DAY), to: 'first' }] }],
      first: [visit, reading, { op: 'close_encounter' }],
      pause: [{ op: 'wait', exits: [{ on: 'after', duration: number(2 * DAY), to: 'second' }] }],
      second: [visit, reading, { op: 'close_encounter' }],
      done: [{ op: 'end' }],
    } as never);
    expect(lived([module])).toMatchObject({ days: [5, 12], measured: 2 });
  });
});
