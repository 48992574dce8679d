import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/base/index.ts';
import type { EncounterEntry, ProcedureEntry } from '../../src/record/index.ts';
import { DISEASE, live, moduleOf, number, programOf, VISIT } from './world.ts';

const HOUR = 3600;
const at = (hours: number) => ({
  op: 'wait',
  exits: [{ on: 'after', duration: number(10 * DAY + hours * HOUR), to: 'visit' }],
});
const visit = (more: object) => ({ op: 'open_encounter', type: VISIT, telemedicine: 'none', ...more });

const emergencyAt = (hours: number) =>
  moduleOf('emergency', {
    start: [at(hours)],
    visit: [visit({ class: 'emergency' }), { op: 'close_encounter' }],
    done: [{ op: 'end' }],
  } as never);

describe('a visit that an emergency breaks off', () => {
  it('ends what is being done in it', () => {
    const dialysis = moduleOf('dialysis', {
      start: [at(0)],
      visit: [
        visit({ class: 'outpatient', walkIn: true }),
        { op: 'procedure', concept: DISEASE, duration: number(4 * HOUR), blocks: true },
        { op: 'close_encounter' },
      ],
      done: [{ op: 'end' }],
    } as never);
    const emergency = emergencyAt(1);
    const { entries } = live(programOf([dialysis, emergency]), { appointment: (_life, _kind, wanted) => wanted });
    const [first, second] = entries.filter((e): e is EncounterEntry => e.kind === 'encounter');
    const done = entries.find((e): e is ProcedureEntry => e.kind === 'procedure')!;
    expect(done.encounter).toBe(first!.id);
    expect(first!.end).toBeLessThanOrEqual(second!.time);
    expect(done.end).toBe(first!.end);
  });

  it('is not gone on with: blood that was to be drawn later is not drawn', () => {
    const reading = {
      op: 'observe',
      plan: { concept: DISEASE, category: 'vital-signs', unit: '1', value: { from: 'reading', variable: 'bmi' } },
    };
    const test = moduleOf('test', {
      start: [at(0)],
      visit: [
        visit({ class: 'outpatient', walkIn: true }),
        reading,
        { op: 'procedure', concept: DISEASE, duration: number(2 * HOUR), blocks: true },
        reading,
        { op: 'close_encounter' },
      ],
      home: [reading, { op: 'end' }],
    } as never);
    const emergency = emergencyAt(1);
    const measured = (modules: Parameters<typeof programOf>[0]): readonly boolean[] =>
      live(programOf(modules), { appointment: (_life, _kind, wanted) => wanted })
        .entries.filter(({ kind }) => kind === 'observation')
        .map(({ encounter }) => encounter !== undefined);
    expect(measured([test])).toEqual([true, true, false]);
    // What another state measures afterwards is its own affair.
    expect(measured([test, emergency])).toEqual([true, false]);
  });

  it('comes to its end first if that is near: what is being written down, and some minutes at least', () => {
    const office = (id: string, steps: readonly object[]) =>
      moduleOf(id, {
        start: [at(1)],
        visit: [visit({ class: 'ambulatory', walkIn: true }), ...steps, { op: 'close_encounter' }],
        done: [{ op: 'end' }],
      } as never);
    const emergency = emergencyAt(1 + 1 / 60);
    const short = { op: 'procedure', concept: DISEASE, duration: number(12 * 60) };
    const long = { op: 'procedure', concept: DISEASE, duration: number(4 * HOUR) };
    for (const [steps, minutes] of [
      [[], 5],
      [[long], 5],
      [[short], 12],
    ] as const) {
      const { entries } = live(programOf([office('office', steps), emergency]), {
        appointment: (_life, _kind, wanted) => wanted,
      });
      const [first, second] = entries.filter((e): e is EncounterEntry => e.kind === 'encounter');
      expect(first!.end! - first!.time).toBe(minutes * 60);
      expect(second).toMatchObject({ class: 'emergency', time: first!.end });
      for (const entry of entries) if (entry.encounter === first!.id) expect(entry.time).toBeLessThan(first!.end!);
    }
  });
});
