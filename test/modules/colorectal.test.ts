import { describe, expect, it } from 'vitest';
import { dayOf, YEAR } from '../../src/base/index.ts';
import type { ConditionEntry, EncounterEntry, Entry, Life } from '../../src/record/index.ts';
import { libraryLives } from './library-lives.ts';

const CANCER = ['363406005', '363351006'];
const SCREENING = '444783004';
const BIOPSY = '1209098000';
const TOMOGRAPHY = '418891003';
const OPERATIONS = ['359571009', '82619000', '1186912002', '265414003'];
const CHEMOTHERAPY = '367336001';
const STOOL_TEST = '57905-2';
const PEOPLE = 420;

const livesOf = (): Life[] =>
  libraryLives(PEOPLE, { only: ['colorectal_cancer*'], seed: 'colorectal test', years: 20 });

const is = (entry: Entry, ...codes: readonly string[]): boolean =>
  'concept' in entry && entry.concept.codings.some(({ code }) => codes.includes(code));
const diagnosisOf = (life: Life): ConditionEntry | undefined =>
  life.entries.find((e): e is ConditionEntry => e.kind === 'condition' && is(e, ...CANCER));
const procedures = (life: Life, ...codes: readonly string[]): readonly Entry[] =>
  life.entries.filter((e) => e.kind === 'procedure' && is(e, ...codes));

describe('colorectal cancer', () => {
  const lives = livesOf();
  const diagnosed = lives.filter((life) => diagnosisOf(life) !== undefined);

  it('screens most people of 55 to 75, and nobody before 45', () => {
    const age = (life: Life, t: number): number => (t - life.person.birth) / YEAR;
    const now = dayOf(2026, 1, 1) * 86400;
    const eligible = lives.filter((life) => life.died === undefined && age(life, now) >= 55 && age(life, now) < 76);
    const screened = eligible.filter((life) => procedures(life, SCREENING, BIOPSY, '73761001', '174171002').length > 0);
    // About 100 people and 70 % expected: below 50 % is a chance of less than 1 in 10,000.
    expect(screened.length / eligible.length).toBeGreaterThan(0.5);
    expect(screened.length).toBeLessThan(eligible.length);
    for (const life of lives)
      for (const { time } of procedures(life, SCREENING)) expect(age(life, time)).toBeGreaterThanOrEqual(45);
  });

  it('says of a colonoscopy without a finding that there was none and when to come again', () => {
    const said = { ten: 0, sooner: 0, never: 0 };
    for (const life of lives) {
      for (const { encounter } of procedures(life, SCREENING)) {
        const texts = life.entries
          .filter((e) => e.encounter === encounter && e.kind === 'observation' && is(e, '18746-8'))
          .map((e) => (e.kind === 'observation' && e.value && 'text' in e.value ? e.value.text : ''));
        expect(texts).toHaveLength(1);
        const [text = ''] = texts;
        expect(text).toMatch(/no polyps|nothing large seen/i);
        if (/ Again in 10 years\.$/.test(text)) said.ten++;
        else if (/ Again (in 5 years|within a year)\.$/.test(text)) said.sooner++;
        else if (/ No further screening at this age\.$/.test(text)) said.never++;
        else expect.fail(text);
      }
    }
    // A quarter sooner expected (Menees 2014: 23.9 %).
    expect(said.ten + said.sooner).toBeGreaterThan(50);
    expect(said.sooner).toBeGreaterThan(0);
    expect(said.sooner / (said.ten + said.sooner)).toBeLessThan(0.45);
  });

  it('diagnoses only what is there, after a biopsy or an emergency scan', () => {
    expect(diagnosed.length).toBeGreaterThanOrEqual(2);
    for (const life of diagnosed) {
      const { time } = diagnosisOf(life)!;
      expect(procedures(life, BIOPSY, TOMOGRAPHY).some((e) => e.time <= time)).toBe(true);
      expect(
        life.truths.some(
          (t) => t.kind === 'onset' && t.time < time && t.concept.codings.some(({ code }) => CANCER.includes(code)),
        ),
      ).toBe(true);
    }
  });

  it('orders stool tests and makes diagnoses at visits', () => {
    const ordered = lives.flatMap((life) =>
      life.entries.filter(({ kind }) => kind === 'order' || kind === 'condition').map((entry) => ({ entry, life })),
    );
    const kits = ordered.filter(({ entry }) => entry.kind === 'order' && is(entry, STOOL_TEST));
    expect(kits.length).toBeGreaterThan(20);
    for (const { entry, life } of ordered) {
      const visit = life.entries.find((e) => e.kind === 'encounter' && e.id === entry.encounter) as EncounterEntry;
      expect(visit).toBeDefined();
      expect(entry.time).toBeLessThanOrEqual(visit.end ?? Number.POSITIVE_INFINITY);
    }
    // Some kits are asked for at check-ups, others by telephone.
    const classes = kits.map(({ entry, life }) => life.entries.find((e) => e.id === entry.encounter) as EncounterEntry);
    expect(new Set(classes.map((visit) => visit.class))).toEqual(new Set(['wellness', 'virtual']));
  });

  it('operates in hospital and treats after the diagnosis', () => {
    for (const life of lives) {
      const treated = procedures(life, ...OPERATIONS, CHEMOTHERAPY);
      for (const entry of treated) expect(entry.time).toBeGreaterThanOrEqual(diagnosisOf(life)!.time);
      for (const entry of procedures(life, ...OPERATIONS)) {
        const encounter = life.entries.find(
          (e): e is EncounterEntry => e.kind === 'encounter' && e.id === entry.encounter,
        );
        expect(encounter?.class).toBe('inpatient');
      }
    }
  });
});
