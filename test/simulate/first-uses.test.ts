import { describe, expect, it } from 'vitest';
import { dayOf, parseDay, startOfDay } from '../../src/base/index.ts';
import type { FirstUse } from '../../src/engine/index.ts';
import { LinkedProgram } from '../../src/engine/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import { loadProgram } from '../../src/run/index.ts';
import { createSimulation } from '../../src/simulate/index.ts';
import type { Concept } from '../../src/terminology/index.ts';

const loinc = (code: string): Concept => ({ codings: [{ system: 'loinc', code, display: code }] });
const [NEW, OLD, PLAIN] = [loinc('1-8'), loinc('2-6'), loinc('3-4')];
const ROWS: readonly FirstUse[] = [
  { key: 'loinc|1-8', from: dayOf(1990, 6, 1), before: OLD },
  { key: 'loinc|2-6', from: dayOf(1970, 1, 1) },
];
const EMPTY = { modules: [], origins: [], parameters: [], attributes: [], claims: [] };
const noon = (year: number, month: number, day: number): number => startOfDay(dayOf(year, month, day)) + 43_200;

describe('what can be had', () => {
  const { availability } = new LinkedProgram(EMPTY, ROWS);

  it('is nothing, then what stands in, then the thing itself from its first day on', () => {
    expect(availability.at(NEW, noon(1969, 12, 31))).toBeUndefined();
    expect(availability.at(NEW, noon(1970, 1, 1))).toBe(OLD);
    expect(availability.at(NEW, noon(1990, 5, 31))).toBe(OLD);
    expect(availability.at(NEW, noon(1990, 6, 1))).toBe(NEW);
    expect(availability.at(PLAIN, noon(1930, 1, 1))).toBe(PLAIN);
  });

  it('is found by the name of the thing also where something stands in', () => {
    expect(new LinkedProgram(EMPTY, ROWS).keysOf(OLD)).toEqual(['loinc|2-6', 'loinc|1-8']);
  });
});

describe('whole lives', () => {
  const day = parseDay('2026-01-01')!;
  const program = loadProgram({ modules: [], library: true, only: [] }).program!;
  const people = 40;
  const uses = (period?: number): ReadonlyMap<string, readonly number[]> => {
    const simulation = createSimulation({
      program,
      pack: usPack,
      seed: 'first uses',
      roster: day,
      asOf: day,
      yearsOfHistory: 0,
      ...(period !== undefined && { period }),
    });
    const times = new Map<string, number[]>();
    for (const { entries } of simulation.lives(people))
      for (const entry of entries)
        if (entry.kind === 'medication' || entry.kind === 'observation' || entry.kind === 'order') {
          const { system, code } = entry.concept.codings[0]!;
          times.set(`${system}|${code}`, [...(times.get(`${system}|${code}`) ?? []), entry.time]);
        }
    return times;
  };

  it('have nothing before its first day, and afterwards much', () => {
    const times = uses();
    for (const { key, from } of usPack.firstUses!)
      expect(Math.min(...(times.get(key) ?? [Number.POSITIVE_INFINITY])), key).toBeGreaterThanOrEqual(startOfDay(from));
    for (const key of ['loinc|59408-5', 'loinc|98979-8', 'loinc|69405-9', 'rxnorm|308191', 'loinc|24321-2'])
      expect(times.get(key)?.length ?? 0, key).toBeGreaterThan(3);
  });

  it('have at any time what there is in the year of the period, and not what it replaced', () => {
    const times = uses(2023);
    expect(Math.min(...times.get('loinc|59408-5')!)).toBeLessThan(startOfDay(dayOf(1983, 1, 1)));
    expect(times.has('loinc|69405-9')).toBe(false);
    expect(uses(1990).has('loinc|98979-8')).toBe(false);
  });
});
