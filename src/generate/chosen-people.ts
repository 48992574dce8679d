import type { Day } from '../base/index.ts';
import { type Diagnostic, printDiagnostics } from '../diagnostics/index.ts';
import { aliveOn, type Filters, filtersOf, type GivenPerson, readPeople, resolveFilters } from '../population/index.ts';
import { usPack } from '../population/us/index.ts';
import type { GenerateOptions } from './options.ts';

/** Who is simulated: people that fit the filters, or given ones. */
export interface ChosenPeople {
  readonly filters?: Filters;
  readonly people?: readonly GivenPerson[];
}

/** The mistakes of a file of people: `message` has each with its line and a caret. */
export class PeopleError extends Error {
  override readonly name = 'PeopleError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], text: string) {
    super(`the people have mistakes\n${printDiagnostics(diagnostics, { source: () => text })}`);
    this.diagnostics = diagnostics;
  }
}

/** Throws RangeError if the filters leave nobody or do not go with given people, PeopleError for mistakes in these. */
export function chosenPeople(options: GenerateOptions, roster: Day, yearsOfHistory: number): ChosenPeople {
  checkFilters(options);
  const filters = filtersOf(options);
  const days = { roster, alive: aliveOn(roster, yearsOfHistory, filters ?? {}) };
  if (options.people === undefined)
    return filters === undefined ? {} : { filters: resolveFilters(usPack, filters, days) };
  const filter = Object.keys(filters ?? {}).find((name) => name !== 'aliveOnly');
  if (filter !== undefined) throw new RangeError(`people: those who are given cannot be chosen by ${filter}`);
  const { people, diagnostics } = readPeople(options.people, 'people', usPack, days);
  if (diagnostics.length > 0) throw new PeopleError(diagnostics, options.people);
  return { people, ...(filters && { filters }) };
}

/** A program without types can give anything. */
function checkFilters({ age, sex }: GenerateOptions): void {
  if (sex !== undefined && sex !== 'female' && sex !== 'male')
    throw new RangeError(`sex: ${sex} is not female or male`);
  if (age !== undefined && !(Array.isArray(age) && age.length === 2))
    throw new RangeError(`age: ${age} is not [lowest, highest]`);
}
