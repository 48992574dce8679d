import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, type Draws, dayOf, exactAge, instantOfAge, personDraws, runKey, YEAR } from '../../src/base/index.ts';
import {
  type Exit,
  ExposureLog,
  type Expression,
  type LifeState,
  LinkedProgram,
  SimulationError,
} from '../../src/engine/index.ts';
import {
  AGE,
  attribute,
  compare,
  DISEASE,
  DRUG,
  live,
  moduleOf,
  number,
  personBorn,
  programOf,
  VISIT,
} from './world.ts';

const rate = (value: Expression, to: string, times: unknown[] = []): Exit =>
  ({ on: 'rate', path: 'm.rate', rate: value, times, to }) as unknown as Exit;
const end = [{ op: 'end' }] as never;
const onset = { op: 'onset', concept: DISEASE, diagnose: 'now', chronic: true };
/** Each module its own disease, coded by its id. */
const onsetOfModule = (id: string) => ({
  ...onset,
  concept: { codings: [{ system: 'snomed', code: id, display: id }] },
});
const visit = { op: 'open_encounter', class: 'ambulatory', type: VISIT, telemedicine: 'none' };

const risk = (value: number, id = 'disease', times: unknown[] = []) =>
  moduleOf(id, {
    start: [{ op: 'wait', exits: [rate(number(value), 'ill', times)] }],
    ill: [onsetOfModule(id)],
    done: end,
  } as never);

const onsetOf = (life: ReturnType<typeof live>): number | undefined =>
  life.truths.find((t) => t.kind === 'onset' && ['disease', 'm'].includes(life.originOf(t.by).module))?.time;

describe('hazards', () => {
  it('fire at the instant at which the integrated hazard reaches the draw', () => {
    const draws: Draws = { uniform: () => 1 - Math.exp(-1) };
    const life = live(programOf([risk(0.1)]), { draws });
    expect(onsetOf(life)! - life.person.birth).toBeCloseTo(10 * YEAR, -1);
  });

  it('apply hazard ratios while their condition holds, exactly from the birthday on', () => {
    const draws: Draws = { uniform: () => 1 - Math.exp(-6) };
    const module = risk(0.1, 'disease', [{ path: 'm.ratio', when: compare(AGE, '>=', number(40)), by: number(3) }]);
    const { person, ...life } = live(programOf([module]), { draws });
    // 4 events' worth by age 40 (from the hour of birth), 2 more at rate 0.3.
    const at = life.chart.truths[0]!.time;
    const forty = instantOfAge(person.birthDay, 40);
    expect(at - forty).toBeCloseTo(((6 - 0.1 * ((forty - person.birth) / YEAR)) / 0.3) * YEAR, -1);
  });

  it('follow a body variable through its linear pieces', () => {
    // Rate 0.001 x level with level 10 + years: integral over 0..y of 0.001 (10 + s) ds = 0.5 at y = 23.166...
    const draws: Draws = { uniform: () => 1 - Math.exp(-0.5) };
    const variable: Expression = {
      op: 'arithmetic',
      how: '*',
      left: number(0.001),
      right: { op: 'variable', name: 'bmi' },
    };
    const module = moduleOf('disease', {
      start: [{ op: 'wait', exits: [rate(variable, 'ill')] }],
      ill: [onset],
      done: end,
    } as never);
    const life = live(programOf([module]), { draws, level: (y) => 10 + y });
    expect((onsetOf(life)! - life.person.birth) / YEAR).toBeCloseTo(-10 + Math.sqrt(100 + 1000), 4);
  });

  it('move an event a little when the rate changes a little, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100000 }), (index) => {
        const person = personBorn(index);
        const [a, b] = [0.02, 0.0202].map((r) =>
          onsetOf(live(programOf([risk(r), risk(0.05, 'other')]), { person, horizon: person.birth + 4000 * YEAR })),
        );
        expect((a! - person.birth) / (b! - person.birth)).toBeCloseTo(1.01, 5);
      }),
      { numRuns: 200 },
    );
  });

  it('have exponential times of the right mean', () => {
    // n = 4,000, mean 20 years, sd of the mean 0.32: a false alarm (5 sd) less than once in a million runs.
    const program = programOf([risk(0.05)]);
    let sum = 0;
    for (let i = 0; i < 4000; i++) {
      const person = personBorn(i);
      sum += onsetOf(live(program, { person, horizon: person.birth + 1e4 * YEAR }))! - person.birth;
    }
    expect(Math.abs(sum / 4000 / YEAR - 20)).toBeLessThan(1.6);
  });

  it('give the exact weight when conditioned on happening before a date', () => {
    // The seam for rare cohorts: the unit exponential is drawn from its part below H(date), the weight is 1 - exp(-H(date)).
    const horizon = (p: ReturnType<typeof personBorn>): number => p.birth + 50 * YEAR;
    const module = risk(0.004, 'disease', [
      {
        path: 'm.age',
        by: { op: 'if', when: compare(AGE, '>=', number(30)), then: number(2), else: number(1) } as Expression,
      },
    ]);
    const program = programOf([module]);
    let weights = 0;
    let plain = 0;
    const n = 4000;
    for (let i = 0; i < n; i++) {
      const person = personBorn(i);
      const log = new ExposureLog();
      live(program, { person, horizon: horizon(person), draws: { uniform: () => 1 - 1e-300 }, log });
      const total = log.rows().reduce((s, row) => s + row.expected, 0);
      const weight = 1 - Math.exp(-total);
      const base = personDraws(runKey('1'), i, 0);
      const forced: Draws = { uniform: (path, o, k) => base.uniform(path, o, k) * weight };
      const life = live(program, { person, horizon: horizon(person), draws: forced });
      expect(onsetOf(life)).toBeLessThanOrEqual(horizon(person));
      weights += weight;
      if (onsetOf(live(program, { person, horizon: horizon(person) })) !== undefined) plain++;
    }
    // H = 0.004 x 30 + 0.008 x 20 = 0.28: the weight is the probability itself; the plain run agrees within 5 sd (n = 4,000).
    expect(weights / n).toBeCloseTo(1 - Math.exp(-0.28), 4);
    expect(Math.abs(plain / n - weights / n)).toBeLessThan(5 * Math.sqrt((0.25 * 0.75) / n));
  });

  it('log person-years and expected events by age band', () => {
    const log = new ExposureLog();
    const person = personBorn(1);
    live(programOf([risk(0.01)]), {
      person,
      log,
      draws: { uniform: () => 1 - 1e-300 },
      horizon: instantOfAge(person.birthDay, 12),
    });
    const rows = log.rows();
    expect(rows.map((r) => r.age)).toEqual([0, 5, 10]);
    expect(rows[1]!.personYears).toBeCloseTo(5, 2);
    expect(rows[1]!.expected).toBeCloseTo(0.05, 4);
  });
});

describe('waits', () => {
  const waiting = (exits: unknown[], more: object = {}) =>
    moduleOf('m', { start: [{ op: 'wait', exits }], ill: [onset], done: end, ...more } as never);

  it('end at the exact instant at which an age, a date or a threshold is reached', () => {
    const person = personBorn();
    const at = (when: Expression, level?: (y: number) => number) =>
      onsetOf(live(programOf([waiting([{ on: 'when', when, to: 'ill' }])]), { person, ...(level && { level }) }));
    expect(at(compare(AGE, '>=', number(45)))).toBe(instantOfAge(person.birthDay, 45));
    expect(at(compare({ op: 'time', part: 'year' }, '>=', number(1999)))).toBe(dayOf(1999, 1, 1) * DAY);
    expect(
      (at(compare({ op: 'variable', name: 'bmi' }, '>', number(30)), (y) => 20 + y / 4)! - person.birth) / YEAR,
    ).toBeCloseTo(40, 5);
  });

  it('end when the hour of the day that they name begins', () => {
    const hour: Expression = { op: 'time', part: 'hour' };
    const module = moduleOf('m', {
      start: [{ op: 'wait', exits: [{ on: 'after', duration: number(10 * YEAR + DAY / 8), to: 'night' }] }],
      night: [{ op: 'wait', exits: [{ on: 'when', when: compare(hour, '=', number(17)), to: 'ill' }] }],
      ill: [onset],
      done: end,
    } as never);
    const life = live(programOf([module]));
    const at = onsetOf(life)!;
    expect(((at % DAY) + DAY) % DAY).toBe((17 / 24) * DAY);
    expect(at - life.person.birth - 10 * YEAR).toBeLessThan(1.2 * DAY);
  });

  it('wake when another module changes what they read, at the same instant', () => {
    const setter = moduleOf('z', {
      start: [{ op: 'wait', exits: [{ on: 'after', duration: number(10 * YEAR), to: 'set' }] }],
      set: [{ op: 'set', attribute: 'x', value: number(1) }],
      done: end,
    } as never);
    const life = live(
      programOf([waiting([{ on: 'when', when: compare(attribute('x'), '=', number(1)), to: 'ill' }]), setter]),
    );
    expect(onsetOf(life)).toBe(life.person.birth + 10 * YEAR);
  });

  it('take the first exit in time, and the first in the list at the same instant', () => {
    const module = waiting([
      { on: 'after', duration: number(2 * YEAR), to: 'ill' },
      { on: 'after', duration: number(YEAR), to: 'done' },
      { on: 'after', duration: number(YEAR), to: 'ill' },
    ]);
    expect(onsetOf(live(programOf([module])))).toBeUndefined();
  });

  it('stop at a call of a submodule that nobody has given with a located error', () => {
    const module = moduleOf('caller', { start: [], far: [{ op: 'call', module: 'a/gone' }] } as never);
    const run = () => live(programOf([module]));
    expect(run).toThrow(SimulationError);
    expect(run).toThrow('there is no submodule "a/gone": person 0, module caller, state far');
  });

  it('stop a loop that takes no time with a located error', () => {
    const module = moduleOf('loop', { start: [], again: [{ op: 'jump', to: 'start' }] } as never);
    expect(() => live(programOf([module]))).toThrow(SimulationError);
    expect(() => live(programOf([module]))).toThrow(/person 0, module loop/);
  });

  it('stop a loop that takes seconds at a time, and not one of every five minutes', () => {
    const every = (seconds: number) =>
      programOf([
        moduleOf('ticks', {
          start: [{ op: 'wait', exits: [{ on: 'after', duration: number(seconds), to: 'again' }] }],
          again: [{ op: 'jump', to: 'start' }],
        } as never),
      ]);
    const person = personBorn();
    expect(() => live(every(1))).toThrow('a loop that takes hardly any simulated time: person 0, module ticks, state ');
    expect(() => live(every(300), { person, horizon: person.birth + 0.3 * YEAR })).not.toThrow();
  });
});

describe('a module with a memory', () => {
  const person = personBorn();
  const program = programOf([moduleOf('m', { start: [onset], done: end } as never)]);
  const forgetful = { ...program, modules: program.modules.map((module) => ({ ...module, yearsOfMemory: 5 })) };
  const begins = (recordFrom?: number) =>
    onsetOf(live(forgetful, { person, ...(recordFrom !== undefined && { recordFrom }) }));

  it('begins so long before the record, and at birth if the record is the whole life or that is earlier', () => {
    expect(begins(person.birth + 30 * YEAR)).toBe(person.birth + 25 * YEAR);
    expect(begins(person.birth + 3 * YEAR)).toBe(person.birth);
    expect(begins()).toBe(person.birth);
    expect(onsetOf(live(program, { person, recordFrom: person.birth + 30 * YEAR }))).toBe(person.birth);
  });
});

describe('the order of things', () => {
  const life = (i: number) => {
    const visits = moduleOf('visits', {
      start: [{ op: 'wait', exits: [rate(number(2), 'visit')] }],
      visit: [
        visit,
        {
          op: 'prescribe',
          concept: DRUG,
          chronic: false,
          administered: false,
          dosage: { asNeeded: false, duration: 10 * DAY },
        },
        { op: 'close_encounter' },
        { op: 'jump', to: 'start' },
      ],
      done: end,
    } as never);
    const deadly = moduleOf('deadly', {
      start: [{ op: 'wait', exits: [rate(number(0.03), 'die')] }],
      die: [{ op: 'death', after: number(0), cause: { kind: 'concept', concept: DISEASE } }],
      done: end,
    } as never);
    return live(programOf([visits, deadly, risk(0.02)]), { person: personBorn(i) });
  };

  it('nothing happens before birth or after death, ids count up, ends follow begins', () => {
    for (let i = 0; i < 60; i++) {
      const { person, entries, died } = life(i);
      expect(entries.map((e) => e.id)).toEqual(entries.map((_, n) => n));
      for (const entry of entries) {
        expect(entry.time).toBeGreaterThanOrEqual(person.birth);
        if (died !== undefined) expect(entry.time).toBeLessThanOrEqual(died);
        if ('end' in entry && entry.end !== undefined) expect(entry.end).toBeGreaterThanOrEqual(entry.time);
      }
    }
  });

  it('events of a shorter life are those of a longer one up to its end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 60 }), (i, years) => {
        const person = personBorn(i);
        const program = programOf([risk(0.05), risk(0.02, 'second')]);
        const at = (horizon: number) => live(program, { person, horizon }).entries.map((e) => JSON.stringify(e));
        const short = at(person.birth + years * YEAR);
        expect(at(person.birth + 80 * YEAR).slice(0, short.length)).toEqual(short);
      }),
    );
  });

  it('another module changes no draw of this one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (i) => {
        const person = personBorn(i);
        const alone = onsetOf(live(programOf([risk(0.03)]), { person }));
        const among = live(programOf([risk(0.03), risk(0.9, 'a'), risk(0.5, 'zz')]), { person });
        expect(onsetOf(among)).toBe(alone);
      }),
    );
  });

  it('the same seed gives the same life, another seed another', () => {
    const entries = (seed: string) => JSON.stringify(live(programOf([risk(0.1)]), { seed }).entries);
    expect(entries('a')).toBe(entries('a'));
    expect(entries('a')).not.toBe(entries('b'));
  });
});

describe('encounters', () => {
  it('an admission closes an open visit; a planned visit waits for the end of a stay', () => {
    const stay = moduleOf('stay', {
      start: [{ op: 'wait', exits: [{ on: 'after', duration: number(YEAR), to: 'in' }] }],
      in: [
        { ...visit, class: 'inpatient', state: 'in' },
        { op: 'wait', exits: [{ on: 'after', duration: number(5 * DAY), to: 'out' }] },
      ],
      out: [{ op: 'close_encounter' }],
      done: end,
    } as never);
    const planned = moduleOf('planned', {
      start: [{ op: 'wait', exits: [{ on: 'after', duration: number(YEAR + DAY), to: 'visit' }] }],
      visit: [visit, { op: 'close_encounter' }],
      done: end,
    } as never);
    const encounters = live(programOf([stay, planned])).entries.filter((e) => e.kind === 'encounter');
    expect(encounters.map((e) => e.class)).toEqual(['inpatient', 'ambulatory']);
    expect(encounters[1]!.time).toBeGreaterThanOrEqual(encounters[0]!.end!);
  });

  it.each([
    ['emergency', 600],
    ['inpatient', 600],
    ['hospice', 1800],
    ['nursing_facility', 1800],
  ])('%s care that is wanted ten minutes into a visit begins %d seconds after its begin', (kind, seconds) => {
    const going = moduleOf('going', {
      start: [{ op: 'wait', exits: [{ on: 'after', duration: number(YEAR), to: 'in' }] }],
      in: [visit, { op: 'wait', exits: [{ on: 'after', duration: number(1800), to: 'out' }] }],
      out: [{ op: 'close_encounter' }],
      done: end,
    } as never);
    const other = moduleOf('other', {
      start: [{ op: 'wait', exits: [{ on: 'after', duration: number(YEAR + 600), to: 'in' }] }],
      in: [{ ...visit, class: kind, state: 'in' }, { op: 'close_encounter' }],
      done: end,
    } as never);
    const [first, second] = live(programOf([going, other])).entries.filter((e) => e.kind === 'encounter');
    expect(second!.class).toBe(kind);
    expect(second!.time - first!.time).toBe(seconds);
    expect(first!.end).toBe(second!.time);
  });

  it('a diagnosis that waits for a state is recorded in the visit of built-in care that the state joins', () => {
    const module = moduleOf('m', {
      start: [{ ...onset, diagnose: { at: 'joined' } }],
      joined: [{ op: 'wait', exits: [{ on: 'visit', class: 'wellness', to: 'done' }] }],
      done: end,
    } as never);
    const wellness = {
      id: 'built_in.wellness',
      watches: [],
      wake: (life: LifeState, t: number): number => {
        life.openVisit({
          by: life.origin('built_in.wellness', 'visit'),
          class: 'wellness',
          kind: 'wellness',
          type: VISIT,
          length: 1800,
        });
        return t + YEAR;
      },
    };
    const { entries } = live(programOf([module]), { processes: [wellness] });
    const condition = entries.find((e) => e.kind === 'condition');
    expect(condition?.encounter).toBe(entries.find((e) => e.kind === 'encounter')?.id);
    expect(condition?.encounter).toBeDefined();
  });

  it('a Program survives being sent to a worker', () => {
    const program = programOf([risk(0.1)]);
    expect(structuredClone(program)).toEqual(program);
    expect(new LinkedProgram(structuredClone(program)).origins).toEqual(program.origins);
  });

  it('age conditions agree with exact age', () => {
    const person = personBorn();
    expect(exactAge(person.birthDay, instantOfAge(person.birthDay, 45))).toBe(45);
  });
});
