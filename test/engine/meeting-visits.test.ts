import { describe, expect, it } from 'vitest';
import { DAY, dayAt } from '../../src/base/index.ts';
import { recordContact } from '../../src/engine/contacts.ts';
import type { Life, Process } from '../../src/engine/index.ts';
import type { EncounterEntry, ProcedureEntry } from '../../src/record/index.ts';
import { DISEASE, live, moduleOf, number, personBorn, programOf, VISIT } from './world.ts';

const HOUR = 3600;
const MINUTE = 60;
const BEGIN = 10 * DAY;
const { birth } = personBorn();

const after = (seconds: number) => ({
  op: 'wait',
  exits: [{ on: 'after', duration: number(BEGIN + seconds), to: 'visit' }],
});
const visit = (more: object) => ({ op: 'open_encounter', type: VISIT, telemedicine: 'none', ...more });
const coming = (id: string, seconds: number, more: object) =>
  moduleOf(id, {
    start: [after(seconds)],
    visit: [visit(more), { op: 'close_encounter' }],
    done: [{ op: 'end' }],
  } as never);

/** Does something once, so many seconds after the beginning. */
const once = (id: string, seconds: number, act: (life: Life) => void): Process => ({
  id,
  watches: [],
  wake(life, t) {
    const due = birth + BEGIN + seconds;
    if (t === due) act(life as Life);
    return t < due ? due : Number.POSITIVE_INFINITY;
  },
});

const visitsOf = ({ entries }: Life) => entries.filter((e): e is EncounterEntry => e.kind === 'encounter');
const daysOf = (life: Life) => visitsOf(life).map(({ time }) => Math.floor((time - birth - BEGIN) / DAY));

describe('a visit of built-in care', () => {
  it('lasts until one procedure after another is done in it', () => {
    const procedure = { op: 'procedure', concept: DISEASE, duration: number(HOUR), blocks: true };
    const tests = moduleOf('tests', {
      start: [{ op: 'wait', exits: [{ on: 'visit', class: 'wellness', to: 'tests' }] }],
      tests: [procedure, procedure],
      done: [{ op: 'end' }],
    } as never);
    const checkUp = once('check-up', 0, (life) => {
      life.openVisit({ by: 0, class: 'wellness', kind: 'wellness', type: VISIT, length: 20 * MINUTE });
    });
    const life = live(programOf([tests]), { processes: [checkUp] });
    const [held] = visitsOf(life);
    const done = life.entries.filter((e): e is ProcedureEntry => e.kind === 'procedure');
    expect(done.map(({ encounter }) => encounter)).toEqual([held!.id, held!.id]);
    expect(held!.end).toBe(done[1]!.end);
  });
});

describe('an appointment that meets a visit to an emergency department', () => {
  const emergency = coming('emergency', 0, { class: 'emergency' });

  it('is kept the next day, not when the emergency visit is over', () => {
    expect(
      daysOf(live(programOf([emergency, coming('office', MINUTE, { class: 'ambulatory', walkIn: true })]))),
    ).toEqual([0, 1]);
  });

  it('waits for the end of a visit to another office', () => {
    const other = coming('clinic', 0, { class: 'outpatient' });
    expect(daysOf(live(programOf([other, coming('office', MINUTE, { class: 'home' })])))).toEqual([0, 0]);
  });

  it('is kept another day by who was busy for hours', () => {
    const days = (hours: number, kind: string) => {
      const nursing = moduleOf('nursing', {
        start: [after(0)],
        visit: [
          visit({ class: 'home' }),
          { op: 'procedure', concept: DISEASE, duration: number(hours * HOUR), blocks: true },
          { op: 'close_encounter' },
        ],
        done: [{ op: 'end' }],
      } as never);
      const [first, second] = visitsOf(live(programOf([nursing, coming('office', MINUTE, { class: kind })])));
      return dayAt(second!.time) - dayAt(first!.time);
    };
    for (const kind of ['ambulatory', 'virtual']) expect([days(1, kind), days(4, kind)], kind).toEqual([0, 1]);
  });
});

describe('a complaint in a hospital stay', () => {
  const stayOf = (days: number) =>
    moduleOf('stay', {
      start: [after(0)],
      visit: [visit({ class: 'inpatient', ownLength: true })],
      long: [{ op: 'wait', exits: [{ on: 'after', duration: number(days * DAY), to: 'over' }] }],
      over: [{ op: 'close_encounter' }, { op: 'end' }],
    } as never);
  const stay = stayOf(60);
  const seen = (days: number, more: object) => {
    const module = moduleOf('complaint', {
      start: [after(days * DAY)],
      visit: [
        visit({ class: 'ambulatory', ...more }),
        { op: 'procedure', concept: DISEASE, duration: number(MINUTE) },
        { op: 'close_encounter' },
      ],
      done: [{ op: 'end' }],
    } as never);
    const life = live(programOf([stay, module]));
    const done = life.entries.find((e): e is ProcedureEntry => e.kind === 'procedure')!;
    return {
      ended: visitsOf(life)[0]!.end! - birth - BEGIN,
      days: daysOf(life),
      on: (done.time - birth - BEGIN) / DAY,
    };
  };

  it('waits for discharge in the first week, and is seen to there later', () => {
    expect(seen(20, { walkIn: true })).toEqual({ ended: 60 * DAY, days: [0], on: 20 });
    expect(seen(2, { walkIn: true })).toEqual({ ended: 60 * DAY, days: [0], on: 9 });
  });

  it('that is an emergency is seen to there after the first week too', () => {
    expect(seen(20, { class: 'emergency' })).toEqual({ ended: 60 * DAY, days: [0], on: 20 });
    expect(seen(2, { class: 'emergency' })).toEqual({ ended: 60 * DAY, days: [0], on: 7 });
  });

  it('that is an emergency brings nobody back in the minute of discharge', () => {
    const life = live(programOf([stayOf(5), coming('fall', DAY, { class: 'emergency' })]));
    const [held, back] = visitsOf(life);
    expect(back!.time - held!.end!).toBeGreaterThanOrEqual(3 * HOUR);
    expect(back!.time - held!.end!).toBeLessThanOrEqual(21 * HOUR);
  });

  it('nor in the hour after it', () => {
    const life = live(programOf([stay, coming('fall', 60 * DAY + 2 * HOUR, { class: 'emergency' })]));
    const held = visitsOf(life)[0]!;
    const soon = held.end! - birth - BEGIN + 20 * MINUTE;
    const [, back] = visitsOf(live(programOf([stay, coming('fall', soon, { class: 'emergency' })])));
    expect(back!.time - held.end!).toBeGreaterThanOrEqual(3 * HOUR);
  });

  it('nor is anybody seen in an office on the day of discharge', () => {
    for (const kind of ['ambulatory', 'urgent_care']) {
      const life = live(programOf([stay, coming('walk', 60 * DAY + HOUR, { class: kind, walkIn: true })]));
      const [held, next] = visitsOf(life);
      expect(dayAt(next!.time), kind).toBeGreaterThan(dayAt(held!.end!));
    }
  });

  it('is not what an appointment is for', () => {
    expect(seen(20, {}).days).toEqual([0, 62]);
  });
});

describe('a contact without a consultation', () => {
  const siteOf = (life: Life) => life.care.site(life, 'ambulatory', undefined, life.now);

  it('ends before an emergency visit or a check-up begins', () => {
    const call = once('call', 0, (life) => recordContact(life, 0, 'request', siteOf(life), life.now));
    const checkUp = once('check-up', MINUTE, (life) => {
      const visit = { by: 0, class: 'wellness', kind: 'wellness', type: VISIT, length: 20 * MINUTE } as const;
      expect(life.openVisit(visit)).toBeUndefined();
    });
    const emergency = coming('emergency', 2 * MINUTE, { class: 'emergency' });
    const [contact, visit] = visitsOf(live(programOf([emergency]), { processes: [call, checkUp] }));
    expect(contact).toMatchObject({ time: birth + BEGIN, end: birth + BEGIN + 5 * MINUTE, contact: true });
    expect(visit).toMatchObject({ class: 'emergency', time: contact!.end });
  });

  it('that is known later began earlier if a visit followed at once, but not before the end of the visit before', () => {
    const sampled = (before: number) => {
      const second = coming('second', HOUR, { class: 'emergency' });
      const first = coming('first', before, { class: 'emergency' });
      const sample = birth + BEGIN + HOUR - MINUTE;
      const result = once('result', DAY, (life) => recordContact(life, 0, 'sample', siteOf(life), sample));
      const [earlier, later, contact] = visitsOf(live(programOf([first, second]), { processes: [result] }));
      expect(contact).toMatchObject({ end: later!.time, contact: true });
      return { earlier: earlier!, length: contact!.end! - contact!.time, contact: contact! };
    };
    expect(sampled(0).length).toBe(5 * MINUTE);
    // A visit takes half an hour: this one ends 3 minutes before the next.
    const { earlier, contact } = sampled(27 * MINUTE);
    expect(contact.time).toBe(earlier.end);
  });
});
