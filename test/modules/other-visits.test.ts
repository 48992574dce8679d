import { describe, expect, it } from 'vitest';
import { DAY, dayOf, YEAR } from '../../src/base/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { ConditionEntry, EncounterEntry, Life } from '../../src/record/index.ts';
import { loadProgram } from '../../src/run/index.ts';
import { createSimulation } from '../../src/simulate/index.ts';

const PEOPLE = 500;
const MODULE = 'other_visits';
const AGAIN = ['follow_up', 'bone_looked_at', 'sutures_removed'];
/** Stay on the problem list: osteoarthritis of knee and hip, reflux. */
const LASTING = ['239873007', '239872002', '235595009'];

describe('visits that no other module causes', () => {
  const day = dayOf(2026, 1, 1);
  const { program } = loadProgram({
    modules: [],
    library: true,
    only: [MODULE, 'other_hospital_stays'],
  });
  const simulation = createSimulation({
    program: program!,
    pack: usPack,
    seed: 'other visits test',
    roster: day,
    asOf: day,
    yearsOfHistory: 10,
  });
  const { from, to } = simulation.window;
  const lives = Array.from({ length: PEOPLE }, (_, i) => simulation.life(i));
  const own = (life: Life): EncounterEntry[] =>
    life.entries.filter(
      (e): e is EncounterEntry =>
        e.kind === 'encounter' && e.time >= from && simulation.linked.origins[e.by]!.module === MODULE,
    );
  const first = (life: Life): EncounterEntry[] =>
    own(life).filter(({ by }) => !AGAIN.includes(simulation.linked.origins[by]!.state));
  const years = lives.reduce(
    (sum, { person, died }) => sum + Math.max(0, Math.min(to, died ?? to) - Math.max(from, person.birth)) / YEAR,
    0,
  );

  it('are as frequent as surveys say, less what the others make', () => {
    const perYear = (kind: string): number => lives.flatMap(own).filter((e) => e.class === kind).length / years;
    // About 4,300 person-years and 1,600 visits of each kind; with the spread between persons the standard error is 5 %, the tolerance 4 of them.
    expect(perYear('emergency')).toBeGreaterThan(0.38 * 0.8);
    expect(perYear('emergency')).toBeLessThan(0.38 * 1.2);
    expect(perYear('ambulatory')).toBeGreaterThan(0.62 * 0.8);
    expect(perYear('ambulatory')).toBeLessThan(0.62 * 1.2);
  });

  it('differ between people more than by chance', () => {
    const adults = lives.filter(({ person, died }) => died === undefined && person.birth < from - 18 * YEAR);
    const counts = adults.map((life) => own(life).filter((e) => e.class === 'emergency').length);
    const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
    const variance = counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / counts.length;
    // Poisson would be 1; the proneness gives 1 + mean / 1.1, about 4.
    expect(variance / mean).toBeGreaterThan(2);
  });

  it('have a complaint, a diagnosis made in them, and most of these an end', () => {
    let ended = 0;
    let acute = 0;
    for (const life of lives)
      for (const visit of first(life)) {
        expect(visit.reason).toBeDefined();
        const known = life.entries.filter(
          (e): e is ConditionEntry => e.kind === 'condition' && e.encounter === visit.id,
        );
        // What lasts, or what a hospital has named for the same illness shortly before, is not named again.
        const before = life.entries.some(
          (e) =>
            e.kind === 'condition' &&
            e.time < visit.time &&
            (LASTING.includes(e.concept.codings[0].code) || (e.abatement ?? visit.time) >= visit.time),
        );
        expect(known.length, visit.reason?.codings[0].display).toBeGreaterThanOrEqual(before ? 0 : 1);
        for (const { concept, abatement, time } of known) {
          if (LASTING.includes(concept.codings[0].code) || time > to - 400 * DAY || life.died !== undefined) continue;
          acute += 1;
          if (abatement !== undefined) ended += 1;
        }
      }
    expect(acute).toBeGreaterThan(1000);
    expect(ended / acute).toBeGreaterThan(0.98);
  });

  it('are for a back, a head or a nose that has troubled somebody for days', () => {
    const WAITED = ['279039007', '25064002', '404640003', '367498001'];
    const days = lives.flatMap((life) =>
      first(life).flatMap((visit) =>
        life.entries
          .filter((e): e is ConditionEntry => e.kind === 'condition' && e.encounter === visit.id)
          .filter(({ concept }) => visit.class === 'ambulatory' && WAITED.includes(concept.codings[0].code))
          .map(({ onset, time }) => (time - onset) / DAY),
      ),
    );
    expect(days.length).toBeGreaterThan(50);
    const sorted = days.toSorted((a, b) => a - b);
    expect(sorted[0]).toBeGreaterThan(0);
    // The wait is lognormal, 9 days in the median, and goes on until somebody opens.
    expect(sorted[Math.floor(days.length / 2)]).toBeGreaterThan(6);
    expect(sorted[Math.floor(days.length / 2)]).toBeLessThan(14);
  });

  it('test most adults who come to an emergency department for a belly, and all the old who are dizzy', () => {
    const tested = (code: string, age: number): boolean[] =>
      lives.flatMap((life) =>
        own(life)
          .filter((visit) => visit.class === 'emergency' && visit.time - life.person.birth > age * YEAR)
          .map((visit) => life.entries.filter((e) => e.encounter === visit.id))
          .filter((found) => found.some((e) => e.kind === 'condition' && e.concept.codings[0].code === code))
          .map((found) => found.some((e) => e.kind === 'observation' && TESTS.includes(e.concept.codings[0].code))),
      );
    const TESTS = ['6690-2', '36813-4', '8601-7', '30799-1'];
    const bellies = tested('21522001', 18);
    expect(bellies.length).toBeGreaterThan(40);
    // 0.8 with a blood count, more with a scan: 0.87 expected, standard error 0.05.
    expect(bellies.filter(Boolean).length / bellies.length).toBeGreaterThan(0.67);
    const dizzy = tested('404640003', 66);
    expect(dizzy.length).toBeGreaterThan(5);
    expect(dizzy.every(Boolean)).toBe(true);
  });

  it('send nobody to a physiotherapist again within four months', () => {
    let sent = 0;
    for (const life of lives) {
      const times = life.entries.flatMap((e) =>
        e.kind === 'procedure' &&
        e.concept.codings[0].code === '308447003' &&
        simulation.linked.origins[e.by]!.module === MODULE
          ? [e.time]
          : [],
      );
      sent += times.length;
      times.slice(1).forEach((time, i) => void expect(time - times[i]!).toBeGreaterThan(0.39 * YEAR));
    }
    expect(sent).toBeGreaterThan(50);
  });

  it('give children no drugs for adults', () => {
    for (const { entries, person } of lives)
      for (const entry of entries)
        if (entry.kind === 'medication' && entry.time - person.birth < 11 * YEAR)
          expect(entry.concept.codings[0].display).not.toMatch(/naproxen|sertraline|escitalopram|cyclobenz|meclizine/i);
  });
});
