import { completedYears, type Day, formatDay } from '../base/index.ts';
import { nearest } from '../diagnostics/index.ts';
import type { Sex } from '../record/index.ts';
import { firstBirth } from './births.ts';
import type { LocalePack, PlaceTable } from './pack.ts';

/** Who may be drawn. Every field is part of the roster key. */
export interface Filters {
  /** Completed years on the roster date, both included; for the dead, those they would have had. */
  readonly age?: readonly [lowest: number, highest: number];
  readonly sex?: Sex;
  /** Code or name of a state, name of a city: the address on the roster date. */
  readonly state?: string;
  readonly city?: string;
  /** Only people who are alive on the roster date. */
  readonly aliveOnly?: boolean;
}

/** The filters among what was given; undefined if there are none. */
export function filtersOf({ age, sex, state, city, aliveOnly }: Filters): Filters | undefined {
  const given = Object.entries({ age, sex, state, city, aliveOnly }).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** A filter that leaves nobody: the user's problem, said in one line that begins with the filter's name. */
export class FilterError extends RangeError {
  override readonly name = 'FilterError';
}

/** The days that filters are about. */
export interface FilterDays {
  /** Everybody is alive on it or born after it. */
  readonly alive: Day;
  readonly roster: Day;
}

/** The filters with state and city as the pack writes them: another spelling gives the same people. Throws FilterError. */
export function resolveFilters(pack: LocalePack, filters: Filters, days: FilterDays): Filters {
  if (filters.age !== undefined) checkAge(pack, filters, filters.age, days);
  const state = filters.state === undefined ? undefined : stateNamed(pack.places, filters.state);
  const city = filters.city === undefined ? undefined : cityNamed(pack.places, filters.city, state?.code);
  return { ...filters, ...(state && { state: state.code }), ...(city !== undefined && { city }) };
}

function checkAge(
  { pyramid }: LocalePack,
  { sex }: Filters,
  [lowest, highest]: readonly [number, number],
  days: FilterDays,
): void {
  const given = `${lowest}-${highest}`;
  if (![lowest, highest].every((years) => Number.isSafeInteger(years) && years >= 0))
    throw new FilterError(`age: ${given} are no whole numbers of years from 0 on`);
  if (lowest > highest)
    throw new FilterError(`age: ${given} is the wrong way round; did you mean ${highest}-${lowest}?`);
  const oldest = completedYears(firstBirth(pyramid, { ...days, ...(sex && { sex }) }), days.roster);
  if (lowest > oldest)
    throw new FilterError(`age: nobody is ${lowest} on ${formatDay(days.roster)}; the oldest people are ${oldest}`);
}

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The state of a code or name, in any case. Throws FilterError with the nearest one. */
export function stateNamed(places: PlaceTable, text: string): { readonly code: string; readonly name: string } {
  const states = places.states();
  const found = states.find(({ code, name }) => sameText(code, text) || sameText(name, text));
  if (found) return found;
  const close = nearest(
    text,
    states.map(({ name }) => name),
  );
  const hint = close ? `did you mean ${close}?` : `there are ${states.map(({ code }) => code).join(', ')}`;
  throw new FilterError(`state: there is no state ${text}; ${hint}`);
}

/** A city as the pack writes it. Throws FilterError with the nearest one, or with the states that have it. */
export function cityNamed(places: PlaceTable, text: string, state: string | undefined): string {
  const found = places.find({ ...(state !== undefined && { state }), city: text });
  if (found.length > 0) return places.facts(found[0]!).city;
  const elsewhere = [...new Set(places.find({ city: text }).map((index) => places.facts(index).state))];
  const close = nearest(text, places.cities(state));
  const hint =
    elsewhere.length > 0
      ? `; there is one in ${elsewhere.join(', ')}`
      : close
        ? `; did you mean ${close}?`
        : ', or it is too small for us';
  throw new FilterError(`city: there is no city ${text}${state === undefined ? '' : ` in ${state}`}${hint}`);
}
