import { describe, expect, it } from 'vitest';
import { DAY, dayOf, YEAR } from '../../src/base/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { DeathEntry, EncounterEntry, Entry, Life } from '../../src/record/index.ts';
import { loadProgram } from '../../src/run/index.ts';
import { createSimulation } from '../../src/simulate/index.ts';

const PEOPLE = 700;
const CANCERS = ['93880001', '254837009', '399068003', '363418001', '363443007', '93143009', '428061005', '363346000'];
const SUDDEN = ['95281009', '1149222004', '44301001'];
const KIDNEYS = '46177005';
const LUNGS = '13645005';
const CREATININE = '2160-0';

const roster = dayOf(2011, 1, 1);
function dying(): { readonly life: Life; readonly death: DeathEntry }[] {
  const only = ['last_illness', 'check_up_laboratory'];
  const { program } = loadProgram({ modules: [], library: true, only });
  const simulation = createSimulation({
    program: program!,
    pack: usPack,
    seed: 'last illness',
    roster,
    asOf: dayOf(2026, 1, 1),
    yearsOfHistory: 10,
    filters: { age: [60, 95] },
  });
  return Array.from({ length: PEOPLE }, (_, i) => simulation.life(i)).flatMap((life) => {
    const death = life.entries.find((entry): entry is DeathEntry => entry.kind === 'death');
    return death === undefined ? [] : [{ life, death }];
  });
}

const is = (entry: Entry, ...codes: readonly (string | undefined)[]): boolean =>
  'concept' in entry && entry.concept.codings.some(({ code }) => codes.includes(code));
const codeOf = ({ cause }: DeathEntry): string => cause!.codings[0].code;
/** The visit or stay in which somebody died. */
const lastOf = ({ life, death }: ReturnType<typeof dying>[number]): EncounterEntry | undefined =>
  life.entries.findLast(
    (e): e is EncounterEntry =>
      e.kind === 'encounter' && e.time <= death.time && e.end !== undefined && e.end >= death.time,
  );

describe('the last illness', () => {
  const deaths = dying();
  const of = (...codes: readonly string[]) => deaths.filter(({ death }) => codes.includes(codeOf(death)));
  const share = (all: readonly unknown[], some: readonly unknown[]): number => some.length / all.length;

  it('ends in a hospital for a third, in hospice care for a third more', () => {
    const n = deaths.length;
    expect(n).toBeGreaterThan(300);
    const at = (kind: string) => deaths.filter((one) => lastOf(one)?.class === kind);
    // 35.1 % in 2018. n above 300: 4 standard errors are at most 0.11, false alarm 6e-5.
    expect(Math.abs(share(deaths, at('inpatient')) - 0.351)).toBeLessThan(0.11);
    expect(Math.abs(share(deaths, at('hospice')) - 0.35)).toBeLessThan(0.13);
  });

  it('is in the chart long before, if it is a cancer, and never if it is sudden', () => {
    const cancers = of(...CANCERS);
    expect(cancers.length).toBeGreaterThan(50);
    const told = cancers.filter(({ life, death }) =>
      life.entries.some((e) => e.kind === 'condition' && is(e, codeOf(death)) && e.time < death.time - 10 * DAY),
    );
    // 0.96 and more are told, few of them too late for an appointment. n above 50: 4 standard errors are 0.13.
    expect(share(cancers, told)).toBeGreaterThan(0.8);
    for (const { life, death } of of(...SUDDEN))
      expect(
        life.entries.some((e) => e.kind === 'condition' && is(e, codeOf(death)) && e.time < death.time - 41 * DAY),
      ).toBe(false);
  });

  it('of the kidneys shows in their creatinine', () => {
    const last = of(KIDNEYS).flatMap(({ life, death }) => {
      const values = life.entries.flatMap((e) =>
        e.kind === 'observation' && is(e, CREATININE) && e.time > death.time - YEAR && e.value && 'number' in e.value
          ? [e.value.number]
          : [],
      );
      return values.length > 0 ? [values.at(-1)!] : [];
    });
    expect(last.length).toBeGreaterThan(0);
    for (const creatinine of last) expect(creatinine).toBeGreaterThan(2.5);
  });

  it('of the lungs is named when they have been measured', () => {
    const named = of(LUNGS).flatMap(({ life }) => {
      const diagnosis = life.entries.find((e) => e.kind === 'condition' && is(e, LUNGS));
      return diagnosis === undefined ? [] : [{ life, diagnosis }];
    });
    expect(named.length).toBeGreaterThan(5);
    for (const { life, diagnosis } of named)
      expect(
        life.entries.some((e) => e.kind === 'procedure' && is(e, '127783003') && e.encounter === diagnosis.encounter),
      ).toBe(true);
  });

  it('lets nobody die earlier or later', () => {
    const { program } = loadProgram({ modules: [], library: false, only: [] });
    const options = { program: program!, pack: usPack, seed: 'last illness', roster, asOf: dayOf(2026, 1, 1) };
    const plain = createSimulation({ ...options, yearsOfHistory: 10, filters: { age: [60, 95] } });
    for (const { life } of deaths.slice(0, 50)) expect(plain.life(life.person.index).died).toBe(life.died);
  });
});
