import { describe, expect, it } from 'vitest';
import { DAY, HOUR, YEAR } from '../../src/base/index.ts';
import type { AllergyEntry, Entry, Life, MedicationEntry } from '../../src/record/index.ts';
import { libraryLives, TODAY } from './library-lives.ts';

const PENICILLIN = '373270004';
/** Amoxicillin, with clavulanate, and penicillin V in the strengths of value-sets/antibiotic.yaml. */
const PENICILLINS = ['308189', '308191', '308194', '617430', '617993', '562508', '834046', '834102'];
const MILK = '3718001';
const ANAPHYLAXIS = '39579001';
const PEOPLE = 1200;

const day = TODAY;

const livesOf = (): Life[] =>
  libraryLives(PEOPLE, { only: ['*_allergies', 'acute_respiratory_infection'], seed: 'allergies test', years: 10 });

const has = (entry: Entry, ...codes: readonly string[]): boolean =>
  'concept' in entry && entry.concept.codings.some(({ code }) => codes.includes(code));
const allergiesOf = ({ entries }: Life): AllergyEntry[] => entries.filter((entry) => entry.kind === 'allergy');
const isOpen = ({ time, end }: AllergyEntry, t: number): boolean => time <= t && (end === undefined || end > t);

describe('allergies on record', () => {
  const lives = livesOf();
  const all = lives.flatMap((life) => allergiesOf(life).map((entry) => ({ life, entry })));

  it('are there, food and drugs, seen and told', () => {
    expect(all.filter(({ entry }) => entry.category === 'medication').length).toBeGreaterThan(120);
    expect(all.filter(({ entry }) => entry.category === 'food').length).toBeGreaterThan(20);
    const late = all.filter(({ entry }) => entry.time - entry.onset > 30 * DAY).length / all.length;
    expect(late).toBeGreaterThan(0.3);
    expect(late).toBeLessThan(0.9);
    const classes = all.map(({ life, entry }) => {
      const visit = entry.encounter === undefined ? undefined : life.entries[entry.encounter];
      return visit?.kind === 'encounter' ? visit.class : 'none';
    });
    for (const kind of ['wellness', 'ambulatory', 'emergency']) expect(classes).toContain(kind);
    expect(classes).not.toContain('none');
  });

  it('are entered once: no second open entry of one allergen', () => {
    for (const life of lives) {
      const own = allergiesOf(life);
      for (const [i, entry] of own.entries())
        for (const other of own.slice(i + 1))
          if (has(other, entry.concept.codings[0].code)) expect(isOpen(entry, other.time)).toBe(false);
    }
  });

  it('to penicillin keep penicillins from being prescribed, and others take their place', () => {
    const drugs = lives.flatMap((life) =>
      life.entries
        .filter((entry): entry is MedicationEntry => entry.kind === 'medication')
        .map((entry) => ({
          penicillin: has(entry, ...PENICILLINS),
          allergic: allergiesOf(life).some((one) => has(one, PENICILLIN) && isOpen(one, entry.time)),
        })),
    );
    expect(drugs.filter(({ penicillin, allergic }) => penicillin && allergic)).toHaveLength(0);
    expect(drugs.filter(({ penicillin }) => penicillin).length).toBeGreaterThan(300);
    expect(drugs.filter(({ penicillin, allergic }) => !penicillin && allergic).length).toBeGreaterThan(30);
  });

  it('to penicillin that come up on a course end it', () => {
    for (const { life, entry } of all.filter((each) => has(each.entry, PENICILLIN))) {
      const courses = life.entries.filter(
        (drug): drug is MedicationEntry => drug.kind === 'medication' && has(drug, ...PENICILLINS),
      );
      for (const { time, end } of courses)
        expect(time <= entry.time && (end ?? Infinity) > entry.time + HOUR).toBe(false);
    }
  });

  it('to milk begin in small children and are mostly gone by school age', () => {
    const early = all.filter(({ life, entry }) => has(entry, MILK) && entry.time < life.person.birth + 4 * YEAR);
    const seven = early.filter(({ life }) => day * DAY > life.person.birth + 10 * YEAR);
    const gone = seven.filter(({ life, entry }) => !isOpen(entry, life.person.birth + 10 * YEAR));
    expect(seven.length).toBeGreaterThan(2);
    expect(gone.length / seven.length).toBeGreaterThan(0.3);
  });

  it('with anaphylaxis are entered in an emergency department, with it as severe', () => {
    const severe = all.filter(({ entry }) =>
      entry.reactions.some(({ manifestation }) => manifestation.codings[0].code === ANAPHYLAXIS),
    );
    expect(severe.length).toBeGreaterThan(3);
    for (const { life, entry } of severe) {
      const visit = life.entries[entry.encounter!]!;
      expect(visit.kind === 'encounter' && visit.class).toBe('emergency');
      expect(entry.reactions[0]!.severity).toBe('severe');
    }
  });
});
