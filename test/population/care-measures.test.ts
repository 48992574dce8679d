import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parseDay } from '../../src/base/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import { loadProgram } from '../../src/run/index.ts';
import { createSimulation } from '../../src/simulate/index.ts';

const FOLDER = join(import.meta.dirname, '../../scripts/population');
const { Appointments, BOOKED } = await import(join(FOLDER, 'appointments.mjs'));
const noShows = await import(join(FOLDER, 'measures/no-shows.mjs'));
const { begin, add, daysCovered, rows } = await import(join(FOLDER, 'measures/days-covered.mjs'));

const DAY = 86400;
const day = parseDay('2026-01-01')!;
const program = loadProgram({ modules: [], library: true, only: [] }).program!;
const options = { program, pack: usPack, seed: 'care', roster: day, asOf: day, yearsOfHistory: 10 };
const fill = (at: number, display = 'lisinopril 10 MG Oral Tablet') => ({ day: at, days: 90, display });

it('counts the days covered from the first fill to the end, supplies of one drug one after the other', () => {
  // 1 January, 25 March (a week early), 5 July, 15 October of a year: 90 + 90 + 90 + 78 days.
  expect(daysCovered([fill(0), fill(83), fill(185), fill(287)], 364)).toBeCloseTo(348 / 365, 12);
  // Another drug of the class that is fetched early is taken at once.
  expect(daysCovered([fill(0), fill(80, 'losartan potassium 50 MG Oral Tablet')], 179)).toBeCloseTo(170 / 180, 12);
  expect(daysCovered([fill(0), fill(80, 'lisinopril 20 MG Oral Tablet')], 179)).toBe(1);
  expect(daysCovered([fill(100), fill(190)], 279)).toBe(1);
});

it('does not measure who has it filled on one day only, or too late', () => {
  expect(daysCovered([], 364)).toBeUndefined();
  expect(daysCovered([fill(0)], 364)).toBeUndefined();
  expect(daysCovered([fill(0), fill(0)], 364)).toBeUndefined();
  expect(daysCovered([fill(275), fill(350)], 364)).toBeUndefined();
});

const isBuiltIn = ({ module }: { module: string }): boolean => module.startsWith('built_in.');

it('knows the states of the library in which visits are missed', () => {
  const own = BOOKED.filter((each: { module: string }) => !isBuiltIn(each));
  expect(own.length).toBe(BOOKED.length - 1);
  for (const { module, booked, missed } of own) {
    const names = program.modules.find(({ id }) => id === module)?.states.map(({ name }) => name);
    expect(names, module).toEqual(expect.arrayContaining([booked, missed]));
  }
});

it('knows those of built-in care', () => {
  const told = new Set<string>();
  const simulation = createSimulation({ ...options, entered: (module, state) => told.add(`${module} ${state}`) });
  for (let i = 0; i < 20; i++) simulation.life(i);
  for (const { module, booked, missed } of BOOKED.filter(isBuiltIn))
    expect([...told]).toEqual(expect.arrayContaining([`${module} ${booked}`, `${module} ${missed}`]));
});

it('begins anew with another life, and tells missed visits from kept ones', () => {
  const appointments = new Appointments();
  const [first, again] = [{}, {}];
  const enter = (state: string, t: number, life: object) => appointments.entered('hypertension_care', state, t, life);
  enter('appointment', 1, first);
  enter('visit', 1, first);
  enter('appointment', 5, again);
  appointments.entered('pregnancy_care', 'visit', 6, again);
  enter('visit_missed', 7, again);
  enter('stop_all', 7, again);
  enter('visit_missed', 8, again);
  expect(appointments.of(first)).toEqual([]);
  expect(appointments.of(again)).toEqual([{ for: 'primary', time: 7, missed: true }]);
});

it('counts missed visits in the window among those that are booked', () => {
  const sums = noShows.begin();
  const booked = [
    { for: 'primary', time: 5, missed: true },
    { for: 'primary', time: 15, missed: true },
    { for: 'primary', time: 16, missed: false },
    { for: 'specialty', time: 17, missed: false },
    { for: 'check_up', time: 18, missed: true },
  ];
  const visit = { kind: 'encounter', class: 'ambulatory', time: 16 };
  const entries = [visit, { ...visit, class: 'emergency' }, { ...visit, contact: true }, { ...visit, time: 9 }];
  noShows.add(sums, { life: { person: { birth: 0 }, entries }, window: { from: 10, to: 20 }, booked });
  const values = noShows.rows(sums).map(({ value }: { value: number }) => value);
  expect(values).toEqual([1 / 2, 1, 0, 2 / 3]);
});

let measured: { plain: string; heard: string; visits: number; sums: ReturnType<typeof begin> };
beforeAll(() => {
  const appointments = new Appointments();
  const heard = createSimulation({ ...options, entered: appointments.entered });
  const plain = createSimulation(options);
  const found = { plain: '', heard: '', visits: 0, sums: begin() };
  for (let i = 0; i < 60; i++) {
    const { record, life } = heard.lived(i);
    found.visits += appointments.of(life).length;
    found.heard += JSON.stringify(record.entries);
    found.plain += JSON.stringify(plain.life(i).entries);
    add(found.sums, { life: record, window: heard.window, simulation: heard });
  }
  measured = found;
});

it('changes no life by listening', () => {
  expect(measured.visits).toBeGreaterThan(10);
  expect(measured.heard).toBe(measured.plain);
});

it('finds the days covered of simulated people, none above 1', () => {
  const values = rows(measured.sums).map(({ value }: { value: number }) => value);
  expect(values).toHaveLength(8);
  expect(measured.sums[0].mean.y).toBeGreaterThan(20);
  // Of a few people each: days covered, and the share with 0.8 of the days, in turn.
  values.forEach((value: number, i: number) => {
    if (Number.isNaN(value)) return;
    expect(value).toBeGreaterThan(i % 2 === 0 ? 0.5 : 0);
    expect(value).toBeLessThanOrEqual(1);
  });
});

it('counts whole years back from the end of the window, and nobody who takes insulin', () => {
  const order = (id: number, time: number, display: string) => ({
    ...{ id, kind: 'medication', time, by: 0, occurrence: id, encounter: 0, chronic: true },
    ...{ concept: { codings: [{ system: 'rxnorm', code: '1', display }] }, dosage: { asNeeded: false } },
  });
  const to = 20 * 365.2425 * DAY + 365.2425 * DAY * 40;
  const from = to - 2 * 365.2425 * DAY;
  const window = { from, to };
  const simulation = { rosterKey: { hi: 1, lo: 2 }, linked: { origins: [{ key: { hi: 3, lo: 4 } }] } };
  const visit = { id: 0, kind: 'encounter', class: 'ambulatory', time: from, end: from + 600 };
  const life = (...displays: string[]) => ({
    ...{ person: { birth: 0, index: 0 }, truths: [], coverages: [] },
    entries: [visit, ...displays.map((display, i) => order(i + 1, from + 600, display))],
  });
  const sums = begin();
  add(sums, { life: life('metformin hydrochloride 500 MG Oral Tablet'), window, simulation });
  // The order is good for a year: the first year is covered, in the second nothing is fetched.
  expect(sums[3].mean.y).toBe(1);
  expect(sums[3].mean.x).toBeGreaterThan(0.9);
  const withInsulin = begin();
  const displays = ['metformin hydrochloride 500 MG Oral Tablet', '3 ML insulin glargine 100 UNT/ML Pen Injector'];
  add(withInsulin, { life: life(...displays), window, simulation });
  expect(withInsulin[3].mean.y).toBe(0);
});
