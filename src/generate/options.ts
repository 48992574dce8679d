import { type Day, parseDay } from '../base/index.ts';
import { didYouMean } from '../diagnostics/index.ts';
import type { UsCoreVersion } from '../fhir/index.ts';
import type { Filters } from '../population/index.ts';
import type { Validator } from '../validate/index.ts';
import { type ChosenPeople, chosenPeople } from './chosen-people.ts';
import { FIRST_DAY, MOST_PEOPLE, MOST_YEARS_OF_HISTORY } from './limits.ts';
import type { ModuleTexts } from './module-texts.ts';

/**
 * Who is simulated, from what, until when: the options of the command `generate` under the same names. Those of `Filters`
 * say who may be drawn: `age: [60, 69]`, `sex`, `state`, `city`, `aliveOnly`.
 */
export interface GenerateOptions extends Filters {
  /** The date up to which lives are known, YYYY-MM-DD. Nothing here reads the clock, so that a test stays as it is. */
  readonly asOf: string;
  /** The date that decides who is in the file, YYYY-MM-DD: the as-of date. */
  readonly roster?: string;
  /** Same seed, same people: `1`. */
  readonly seed?: string;
  /** Years of record before the roster date: 10. With 0 the records hold whole lives. */
  readonly yearsOfHistory?: number;
  /** Calendar effects are those of this year at any time, and there is no pandemic: off. */
  readonly period?: number;
  /** How many people; without it the stream has no end, or that of `people`. */
  readonly population?: number;
  /** Exactly these people: the text of a CSV file as `--people` takes it. No filter but `aliveOnly` goes with it. */
  readonly people?: string;
  /** Modules besides our own; one of the same path as ours takes its place. */
  readonly modules?: ModuleTexts;
  /** With our own disease modules: true. Built-in care and background mortality are always there. */
  readonly library?: boolean;
  /** Top-level modules to run, by id with `*`: all. */
  readonly only?: readonly string[];
  /** Profiles to claim: `6.1.0`. */
  readonly usCore?: UsCoreVersion | 'none';
  /** Checks each person's bundle before it is handed out, as the command does; `createValidator` makes one. */
  readonly validator?: Validator;
}

export interface Span extends ChosenPeople {
  readonly asOf: Day;
  readonly roster: Day;
  readonly yearsOfHistory: number;
  readonly population: number;
  readonly period?: number;
}

/** What a value of an option must be: the words for one that is not, and a test. None where a check further on says more. */
interface Kind {
  readonly what: string;
  readonly is: (value: unknown) => boolean;
}

const text: Kind = { what: 'no text', is: (value) => typeof value === 'string' };
const flag: Kind = { what: 'not true or false', is: (value) => typeof value === 'boolean' };
const object: Kind = { what: 'no object', is: (value) => typeof value === 'object' && value !== null };

const KINDS: Readonly<Record<keyof GenerateOptions, Kind | undefined>> = {
  asOf: undefined,
  roster: undefined,
  seed: text,
  yearsOfHistory: undefined,
  period: undefined,
  population: undefined,
  people: text,
  modules: {
    what: 'no object of texts by path',
    is: (value) => object.is(value) && !Array.isArray(value) && Object.values(value as object).every(text.is),
  },
  library: flag,
  only: { what: 'no list of texts', is: (value) => Array.isArray(value) && value.every(text.is) },
  usCore: undefined,
  validator: object,
  age: undefined,
  sex: undefined,
  state: text,
  city: text,
  aliveOnly: flag,
};

/** Throws RangeError for what no program in TypeScript would give: an option that there is none of, or of another kind. */
function checkOptions(options: GenerateOptions): void {
  if (!object.is(options)) throw new RangeError(`options: ${options} is no object; asOf at least is needed`);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(KINDS, name))
      throw new RangeError(`${name}: there is no such option${hintOf(didYouMean(name, Object.keys(KINDS)))}`);
    const kind = KINDS[name as keyof GenerateOptions];
    if (kind !== undefined && !kind.is(value)) throw new RangeError(`${name}: ${shown(value)} is ${kind.what}`);
  }
}

const hintOf = (hint: string | undefined): string => (hint === undefined ? '' : `; ${hint}`);

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const US_CORE: readonly string[] = ['6.1.0', '7.0.0', 'none'];

/** The dates, numbers and people of the options. Throws RangeError if one cannot be, PeopleError for `people`. */
export function spanOf(options: GenerateOptions): Span {
  checkOptions(options);
  const { usCore = '6.1.0' } = options;
  if (!US_CORE.includes(usCore)) throw new RangeError(`usCore: ${usCore} is none of ${US_CORE.join(', ')}`);
  const asOf = day('asOf', options.asOf);
  const roster = options.roster === undefined ? asOf : day('roster', options.roster);
  if (roster > asOf) throw new RangeError(`roster: ${options.roster} lies after asOf, ${options.asOf}`);
  const yearsOfHistory = wholeNumber('yearsOfHistory', options.yearsOfHistory ?? 10, MOST_YEARS_OF_HISTORY);
  const { population, period } = options;
  if (period !== undefined && !(Number.isInteger(period) && period >= 1900 && period <= 2099))
    throw new RangeError(`period: ${period} is no year from 1900 to 2099`);
  const chosen = chosenPeople(options, roster, yearsOfHistory);
  const most = population === undefined ? Number.POSITIVE_INFINITY : wholeNumber('population', population, MOST_PEOPLE);
  return {
    asOf,
    roster,
    yearsOfHistory,
    population: Math.min(most, chosen.people?.length ?? most),
    ...(period !== undefined && { period }),
    ...chosen,
  };
}

function day(name: string, text: string): Day {
  const parsed = typeof text === 'string' ? parseDay(text) : undefined;
  if (parsed === undefined || parsed < FIRST_DAY)
    throw new RangeError(`${name}: ${text} is no date of the calendar as YYYY-MM-DD, from 1900 on`);
  return parsed;
}

export function wholeNumber(name: string, n: number, most = Number.MAX_SAFE_INTEGER): number {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`${name}: ${n} is no whole number from 0 on`);
  if (n > most) throw new RangeError(`${name}: ${n} is more than ${most}`);
  return n;
}
