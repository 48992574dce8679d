import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { civil, dayAt, runKey } from '../../src/base/index.ts';
import type { Parameter } from '../../src/engine/index.ts';
import { generate } from '../../src/index.ts';
import { createPopulation } from '../../src/population/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import { frozenCare } from '../../src/simulate/frozen-care.ts';
import { frozenProgram } from '../../src/simulate/frozen-program.ts';
import { freshFolder, lifecourse } from '../cli/run.ts';

const code = (n: string, display: string): string => `{ system: snomed, code: "${n}", display: "${display}" }`;

/** Everybody gets one condition for each thing that depends on the calendar, if it says so. */
const MODULE = `module: calendar
title: Calendar
codes:
  by_year: ${code('82272006', 'Common cold (disorder)')}
  by_table: ${code('38341003', 'Hypertensive disorder, systemic arterial (disorder)')}
  by_date: ${code('195967001', 'Asthma (disorder)')}
parameters:
  chance: { unit: "1", by: { year: [1980, 2010] }, values: [0, 1], source: assumed, note: For this test. }
states:
  born:
    wait: 1 year
    then:
      - { when: year >= 2000, to: year_is_late }
      - { to: table }
  year_is_late: { condition_onset: by_year, then: table }
  table:
    wait: 1 day
    then:
      - { to: table_is_late, probability: chance }
      - { to: date }
  table_is_late: { condition_onset: by_table, then: date }
  date:
    wait: 1 day
    then:
      - { when: 'now >= date("2005-03-01")', to: date_is_late }
      - { to: over }
  date_is_late: { condition_onset: by_date, then: over }
  over: { end: true }
`;

const onsets = (period?: number): readonly (readonly string[])[] => {
  const people = generate({
    ...{ asOf: '2026-01-01', seed: 'periods', library: false, yearsOfHistory: 0, modules: { 'calendar.yaml': MODULE } },
    ...(period !== undefined && { period }),
  });
  return [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
    people.patient(i).life.truths.flatMap((truth) => (truth.kind === 'onset' ? truth.concept.codings[0].code : [])),
  );
};

const LATE = ['82272006', '38341003', '195967001'];

describe('a period', () => {
  it('decides what expressions, tables and dates see, whenever somebody was born', () => {
    expect(onsets(1990)).toEqual(Array(8).fill([]));
    expect(onsets(2007)).toEqual(Array(8).fill(['82272006', '195967001']));
    expect(onsets(2020)).toEqual(Array(8).fill(LATE));
    expect(new Set(onsets().map((codes) => codes.length))).toContain(0);
  });

  it('takes the year out of a table, between its edges too', () => {
    const table = (interpolate: boolean): Parameter => ({
      path: 'a.b',
      unit: '1',
      axes: [
        { of: { op: 'attribute', name: 'sex' }, groups: ['female', 'male'] },
        { of: { op: 'time', part: 'year' }, breaks: [1990, 2000], ...(interpolate && { interpolate }) },
        { of: { op: 'age' }, breaks: [0, 50] },
      ],
      values: [1, 2, 3, 4, 5, 6, 7, 8],
      scale: 1,
    });
    const values = (interpolate: boolean, year: number): readonly number[] => {
      const program = { modules: [], origins: [], attributes: [], claims: [], parameters: [table(interpolate)] };
      const [{ axes, values } = table(false)] = frozenProgram(program, year).parameters;
      expect(axes).toHaveLength(2);
      return values;
    };
    expect(values(false, 1995)).toEqual([1, 2, 5, 6]);
    expect(values(false, 2024)).toEqual([3, 4, 7, 8]);
    expect(values(false, 1980)).toEqual([0, 0, 0, 0]);
    expect(values(true, 1995)).toEqual([2, 3, 6, 7]);
    expect(values(true, 1980)).toEqual([1, 2, 5, 6]);
  });

  it('has the life table of an ordinary year, the holidays and the vaccines of that year', () => {
    const roster = 20_000;
    const { careData } = createPopulation({ run: runKey('1'), pack: usPack, roster, yearsOfHistory: 10 });
    expect(careData.lifeTables.map(({ year }) => year)).toContain(2020);
    expect(frozenCare(careData, 2020).lifeTables.map(({ year }) => year)).toEqual([2019]);
    const holidays = (year: number): boolean =>
      frozenCare(careData, year).holidays!.some(({ name }) => name === 'Juneteenth');
    expect([holidays(2020), holidays(2021)]).toEqual([false, true]);
    expect(careData.deferrals).toBeDefined();
    expect(frozenCare(careData, 2020).deferrals).toBeUndefined();
  });

  it('leaves people who they are', () => {
    const header = (period?: number): readonly unknown[] => {
      const people = generate({ asOf: '2026-01-01', library: false, ...(period !== undefined && { period }) });
      return [0, 1, 2, 3].map((i) => {
        const { names, birth, sex, addresses } = people.patient(i).life.person;
        return [names, birth, sex, addresses];
      });
    };
    expect(header(1990)).toEqual(header());
  });

  it.each([1900, 1955, 2009, 2099])('lives in %i', (period) => {
    const people = generate({ asOf: '2026-01-01', period });
    for (const i of [0, 1, 2]) expect(people.patient(i).life.entries.length).toBeGreaterThan(10);
  });

  it('gives vaccines of that year and no others', () => {
    const given = (period: number): ReadonlySet<string> => {
      const people = generate({ asOf: '2026-01-01', library: false, yearsOfHistory: 0, period });
      const doses = Array.from({ length: 12 }, (_, i) => people.patient(i).life).flatMap(({ entries, person }) =>
        entries.flatMap((entry) =>
          entry.kind === 'immunization' && civil(dayAt(person.birth)).year < 2015 ? entry.concept.codings[0].code : [],
        ),
      );
      return new Set(doses);
    };
    const [before, after] = [given(1990), given(2023)];
    // Varicella from 1995, pneumococcal conjugate from 2000, hepatitis A from 1995.
    expect(before.has('21')).toBe(false);
    expect(after.has('21')).toBe(true);
    expect(before.size).toBeGreaterThan(2);
  });

  it('is in the manifest and in the commands that show the same again', () => {
    const output = freshFolder();
    const as = ['--as-of', '2026-01-01', '--population', '1', '--no-library', '--period', '2019', '--output', output];
    const ran = lifecourse(['generate', ...as]);
    expect(ran.status, ran.err).toBe(0);
    expect(ran.out).toContain('--period 2019');
    const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'));
    expect(manifest.options.period).toBe(2019);
    expect(manifest.command).toContain('--period 2019');
    expect(lifecourse(['generate', '--period', '19']).status).toBe(2);
  });
});
