import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Day, formatDay, parseDay } from '../base/index.ts';
import type { UsCoreVersion } from '../fhir/index.ts';
import {
  type BundleType,
  FIRST_DAY,
  type Format,
  filtersOf,
  MOST_YEARS_OF_HISTORY,
  type RunOptions,
} from '../run/index.ts';
import { UsageError } from './usage-error.ts';

/** What commander hands over for the options that say who is simulated and from what. */
export interface SelectionFlags {
  readonly population?: number;
  readonly seed: string;
  readonly asOf?: Day;
  readonly roster?: Day;
  readonly yearsOfHistory: number;
  readonly period?: number;
  readonly age?: readonly [lowest: number, highest: number];
  readonly sex?: 'female' | 'male';
  readonly state?: string;
  readonly city?: string;
  readonly aliveOnly?: boolean;
  readonly people?: string;
  readonly modules: readonly string[];
  readonly library: boolean;
  readonly only: readonly string[];
}

export interface OutputFlags {
  readonly output: string;
  readonly format: readonly Format[];
  readonly bundle: BundleType;
  readonly usCore: UsCoreVersion;
  readonly validate: boolean;
  readonly pretty: boolean;
  readonly workers?: number;
}

/** A whole number from `least` to `most`. */
export const wholeNumber =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const n = Number(text);
    if (!/^\d+$/.test(text) || n < least)
      throw new InvalidArgumentError(`It must be a whole number of at least ${least}.`);
    if (n > most) throw new InvalidArgumentError(`It must be at most ${most}.`);
    return n;
  };

/** A year as YYYY. */
function calendarYear(text: string): number {
  if (!/^(19|20)\d\d$/.test(text)) throw new InvalidArgumentError('It must be a year from 1900 to 2099 as YYYY.');
  return Number(text);
}

/** A date as YYYY-MM-DD. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined || parsed < FIRST_DAY)
    throw new InvalidArgumentError('It must be a date of the calendar as YYYY-MM-DD, from 1900 on.');
  return parsed;
}

/** Completed years, `A-B` or one number. */
function ages(text: string): readonly [number, number] {
  const [, lowest, highest = lowest] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(text) ?? [];
  if (lowest === undefined) throw new InvalidArgumentError('It must be completed years as A-B, for example 60-69.');
  return [Number(lowest), Number(highest)];
}

/** A text that says something: a variable that is empty or not set in a script would mean anything. */
export function given(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty.');
  if (text.startsWith('--')) throw new InvalidArgumentError('It is an option: the value is missing.');
  return text;
}

/** One text more. */
export const repeated = (text: string, before: readonly string[] = []): string[] => [...before, given(text)];

const commas = (text: string, before: readonly string[]): string[] => {
  const parts = text.split(',').map((part) => part.trim());
  return [...before, ...parts.filter((part, i) => part !== '' || i === 0).map(given)];
};

export function addModuleOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--modules <dir>', 'a folder (or file) of modules, ours or GMF; may be repeated, later ones win')
        .argParser(repeated)
        .default([], 'none'),
    )
    .option('--no-library', 'without our own disease modules; built-in care and background mortality stay')
    .addOption(
      new Option(
        '--only <globs>',
        'top-level modules to run, by id with *, or behind ! not to run, separated by commas',
      )
        .argParser(commas)
        .default([], 'all'),
    );
}

export function addSelectionOptions(command: Command): Command {
  command
    .option('--seed <text>', 'same seed, same people', given, '1')
    .option('--as-of <date>', 'the date up to which lives are known (today)', day)
    .option('--roster <date>', 'the date that decides who is in the file (the as-of date)', day)
    .option(
      '--years-of-history <years>',
      'years of record before the roster date; 0: whole lives',
      wholeNumber(0, MOST_YEARS_OF_HISTORY),
      10,
    )
    .option('--period <year>', 'the state of the calendar at that year for all times, without a pandemic', calendarYear)
    .option('--age <a-b>', 'only people of these completed years on the roster date (60-69, 70)', ages)
    .addOption(new Option('--sex <sex>', 'only people of one sex').choices(['female', 'male']))
    .option('--state <state>', 'only people who live there on the roster date, by code or name', given)
    .option('--city <name>', 'only people who live there on the roster date', given)
    .option('--alive-only', 'only people who are alive on the roster date')
    .option('--people <file>', 'exactly the people of a CSV file (docs/testers.md)', given);
  return addModuleOptions(command);
}

export function addOutputOptions(command: Command): Command {
  return command
    .option('--output <dir>', 'where the files go', given, 'output')
    .addOption(
      new Option('--format <name>', 'may be repeated')
        .choices(['bundle', 'ndjson'])
        .argParser(format)
        .default([], 'bundle'),
    )
    .addOption(
      new Option('--bundle <type>', 'kind of bundle')
        .choices(['transaction', 'batch', 'collection'])
        .default('transaction'),
    )
    .addOption(usCoreOption('profiles to claim and to check'))
    .option('--no-validate', 'do not check each resource before it is written')
    .option('--pretty', 'indented JSON')
    .option('--workers <n>', 'threads (all cores, fewer for few people)', wholeNumber(1));
}

export const usCoreOption = (description: string): Option =>
  new Option('--us-core <version>', description).choices(['6.1.0', '7.0.0', 'none']).default('6.1.0');

function format(text: string, before: readonly Format[]): Format[] {
  if (text !== 'bundle' && text !== 'ndjson') throw new InvalidArgumentError('It must be bundle or ndjson.');
  return [...before.filter((each) => each !== text), text];
}

/** How many people are drawn if nobody says. */
const DRAWN = 10;

/** A thread needs about a second to start: it is worth that for so many people. */
const WORTH_A_WORKER = 50;

/** Who is given is not drawn. */
function checkPeople({ people, age, sex, state, city }: SelectionFlags): void {
  const filter = Object.entries({ age, sex, state, city }).find(([, value]) => value !== undefined);
  if (people === undefined || filter === undefined) return;
  throw new UsageError(`--people names the people, so --${filter[0]} cannot choose them: leave one of the two out`);
}

/** The run that is meant; `today` stands where no date was given. Throws UsageError if the dates do not go together. */
export function runOptions(selection: SelectionFlags, output: OutputFlags | undefined, today: Day): RunOptions {
  const asOf = selection.asOf ?? today;
  const roster = selection.roster ?? asOf;
  const filters = filtersOf(selection);
  checkPeople(selection);
  if (roster > asOf)
    throw new UsageError(
      `the roster date ${formatDay(roster)} lies after the as-of date ${formatDay(asOf)}: give an earlier --roster or a later --as-of`,
    );
  return {
    population: selection.population ?? (selection.people === undefined ? DRAWN : Number.MAX_SAFE_INTEGER),
    seed: selection.seed,
    asOf,
    roster,
    yearsOfHistory: selection.yearsOfHistory,
    ...(filters && { filters }),
    ...(selection.people !== undefined && { people: selection.people }),
    ...(selection.period !== undefined && { period: selection.period }),
    output: output?.output ?? 'output',
    formats: output === undefined || output.format.length === 0 ? ['bundle'] : output.format,
    bundle: output?.bundle ?? 'transaction',
    usCore: output?.usCore ?? '6.1.0',
    validate: output?.validate ?? true,
    pretty: output?.pretty ?? false,
    workers:
      output?.workers ??
      Math.min(availableParallelism(), Math.ceil((selection.population ?? DRAWN) / WORTH_A_WORKER) || 1),
    modules: selection.modules,
    library: selection.library,
    only: selection.only,
  };
}
