import { type Day, formatDay, parseDay } from '../base/index.ts';
import type { UsCoreVersion } from '../fhir/index.ts';
import type { Filters } from '../population/index.ts';

export type Format = 'bundle' | 'ndjson';
export type BundleType = 'transaction' | 'batch' | 'collection';

/** All that decides what a run writes, and where; nothing of it is read later from the clock or the environment. */
export interface RunOptions {
  readonly population: number;
  readonly seed: string;
  readonly asOf: Day;
  readonly roster: Day;
  /** 0: whole lives. */
  readonly yearsOfHistory: number;
  /** Who may be drawn; everybody, if absent. */
  readonly filters?: Filters;
  /** File of the people to simulate; drawn ones, if absent. */
  readonly people?: string;
  /** Calendar effects are those of this year, and there is no pandemic. */
  readonly period?: number;
  readonly output: string;
  readonly formats: readonly Format[];
  readonly bundle: BundleType;
  readonly usCore: UsCoreVersion;
  readonly validate: boolean;
  readonly pretty: boolean;
  readonly workers: number;
  /** Folders or files of modules besides our library; later ones win. */
  readonly modules: readonly string[];
  readonly library: boolean;
  /** Top-level modules to run, as globs over their ids; all if empty. */
  readonly only: readonly string[];
}

const DEFAULTS = { population: 10, seed: '1', yearsOfHistory: 10, bundle: 'transaction', usCore: '6.1.0' } as const;

/** The command that gives the same files again; worker count, output folder and whether it is checked do not matter. */
export function commandOf(options: RunOptions, more: readonly string[] = []): string {
  const parts = ['lifecourse', 'generate', '--population', `${options.population}`, '--seed', quoted(options.seed)];
  parts.push('--as-of', formatDay(options.asOf), '--roster', formatDay(options.roster));
  if (options.yearsOfHistory !== DEFAULTS.yearsOfHistory) parts.push('--years-of-history', `${options.yearsOfHistory}`);
  if (options.people !== undefined) parts.push('--people', quoted(options.people));
  parts.push(...filterWords(options.filters ?? {}));
  if (options.period !== undefined) parts.push('--period', `${options.period}`);
  if (options.formats.join() !== 'bundle') for (const format of options.formats) parts.push('--format', format);
  if (options.bundle !== DEFAULTS.bundle) parts.push('--bundle', options.bundle);
  if (options.usCore !== DEFAULTS.usCore) parts.push('--us-core', options.usCore);
  if (options.pretty) parts.push('--pretty');
  for (const folder of options.modules) parts.push('--modules', quoted(folder));
  if (!options.library) parts.push('--no-library');
  if (options.only.length > 0) parts.push('--only', quoted(options.only.join(',')));
  return [...parts, ...more].join(' ');
}

function filterWords({ age, sex, state, city, aliveOnly }: Filters): string[] {
  const words: string[] = [];
  if (age !== undefined) words.push('--age', age.join('-'));
  if (sex !== undefined) words.push('--sex', sex);
  if (state !== undefined) words.push('--state', quoted(state));
  if (city !== undefined) words.push('--city', quoted(city));
  if (aliveOnly) words.push('--alive-only');
  return words;
}

/** The command that shows one person's life. */
export const replayOf = (options: RunOptions, person: number): string =>
  commandOf({
    ...options,
    formats: ['bundle'],
    bundle: 'transaction',
    pretty: false,
    population: Math.max(options.population, person + 1),
  })
    .replace('generate', `explain --person ${person}`)
    .replace(/ --population \d+/, '');

/** For a POSIX shell. */
const quoted = (text: string): string => (/^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** Options as they are kept in the manifest, dates as text. */
export const optionsToJson = (options: RunOptions): Record<string, unknown> => ({
  ...options,
  asOf: formatDay(options.asOf),
  roster: formatDay(options.roster),
});

/** Reads them back; undefined if something is missing. */
export function optionsFromJson(json: Record<string, unknown>): RunOptions | undefined {
  const asOf = parseDay(String(json.asOf));
  const roster = parseDay(String(json.roster));
  const lists = Array.isArray(json.modules) && Array.isArray(json.only);
  if (asOf === undefined || roster === undefined || typeof json.seed !== 'string' || !lists) return undefined;
  if (typeof json.yearsOfHistory !== 'number' || typeof json.library !== 'boolean') return undefined;
  return { ...(json as unknown as RunOptions), asOf, roster };
}
