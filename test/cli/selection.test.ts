import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completedYears, dayOf, parseDay } from '../../src/base/index.ts';
import { freshFolder, generatedFiles, lifecourse } from './run.ts';

const AS_OF = ['--seed', 'chosen', '--as-of', '2026-06-01', '--roster', '2026-01-01'];
const generated = (args: readonly string[]) => generatedFiles([...AS_OF, ...args]);
const ROSTER = dayOf(2026, 1, 1);

interface Written {
  readonly birthDate: string;
  readonly gender: string;
  readonly deceasedDateTime?: string;
  /** The present home first. */
  readonly address: readonly {
    readonly city: string;
    readonly state: string;
    readonly period: { readonly start: string };
  }[];
}

const patients = (files: Record<string, string>): Written[] =>
  Object.values(files).map(
    (text) =>
      JSON.parse(text).entry.find(
        (entry: { resource: { resourceType: string } }) => entry.resource.resourceType === 'Patient',
      ).resource,
  );
const age = ({ birthDate }: Written): number => completedYears(parseDay(birthDate)!, ROSTER);

const CHOICE = ['--population', '6', '--age', '40-49', '--sex', 'female', '--state', 'texas', '--city', 'houston'];

describe('people who are chosen', () => {
  it('are such', () => {
    const people = patients(generated(CHOICE).files);
    expect(people).toHaveLength(6);
    for (const person of people) {
      expect(Math.floor(age(person) / 10)).toBe(4);
      expect(person.gender).toBe('female');
      const home = person.address.find(({ period }) => period.start < '2026-01-01');
      expect(home).toMatchObject({ city: 'Houston', state: 'TX' });
    }
  });

  it('are the same with more threads and by the command of the manifest', () => {
    const { folder, files } = generated(CHOICE);
    expect(generated([...CHOICE, '--workers', '2']).files).toEqual(files);
    const { command, options } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(command).toContain('--age 40-49 --sex female --state TX --city Houston');
    expect(options.filters).toEqual({ age: [40, 49], sex: 'female', state: 'TX', city: 'Houston' });
    expect(generated(command.split(' ').slice(2)).files).toEqual(files);
  });

  it('are explained by index with the same options, and by folder and id', () => {
    const { folder, files } = generated(CHOICE);
    const id = Object.keys(files)[2]!.slice(9).replace('.json', '');
    const byIndex = lifecourse(['explain', '--person', '2', ...AS_OF, ...CHOICE.slice(2)]);
    const byId = lifecourse(['explain', folder, id]);
    expect(byIndex.out).toMatch(/^person 2: .*, female, .*, born 198/);
    expect(byId.out).toBe(byIndex.out);
  });

  it('are alive on the roster date with --alive-only, and have their years of history', () => {
    const old = ['--population', '12', '--age', '85-95'];
    const died = (files: Record<string, string>): number =>
      patients(files).filter(
        ({ deceasedDateTime }) => (parseDay(deceasedDateTime?.slice(0, 10) ?? '9999-01-01') ?? 0) < ROSTER,
      ).length;
    const alive = generated([...old, '--alive-only']).files;
    expect(died(alive)).toBe(0);
    // A third of those who were 75 to 85 ten years ago are alive: all 12 by chance in one of 500,000 runs.
    expect(died(generated(old).files)).toBeGreaterThan(0);
    const visits = Object.values(alive).flatMap((text) => [...text.matchAll(/"period":\{"start":"(20\d\d)/g)]);
    expect(Math.min(...visits.map(([, year]) => Number(year)))).toBeLessThan(2018);
  });
});

describe('a choice that cannot be', () => {
  it.each([
    [['--age', '70-60'], /--age: 70-60 is the wrong way round; did you mean 60-70\?/],
    [['--age', 'old'], /completed years as A-B, for example 60-69/],
    [['--age', '120'], /--age: nobody is 120 on 2026-01-01; the oldest people are 114/],
    [['--age', '110', '--alive-only'], /--age: nobody is 110 on 2026-01-01; the oldest people are 104/],
    [['--sex', 'femal'], /Allowed choices are female, male/],
    [['--state', 'Texxas'], /--state: there is no state Texxas; did you mean Texas\?/],
    [['--state', 'TX', '--city', 'Huston'], /--city: there is no city Huston in TX; did you mean Houston\?/],
  ])('is bad usage: %j', (args, says) => {
    for (const command of [
      ['generate', '--output', freshFolder()],
      ['explain', '--person', '0'],
    ]) {
      const ran = lifecourse([...command, ...AS_OF, ...args]);
      expect(ran.err).toMatch(says);
      expect(ran.status).toBe(2);
    }
  });
});
