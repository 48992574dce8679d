import { type CsvField, completedYears, type Day, formatDay, parseDay, readCsv } from '../base/index.ts';
import {
  type Diagnostic,
  diagnostic,
  missingKey,
  type Problem,
  sortDiagnostics,
  unknownKey,
  unknownWord,
} from '../diagnostics/index.ts';
import type { Ethnicity, Race } from '../record/index.ts';
import type { Coding } from '../terminology/index.ts';
import { isOrigin } from './background.ts';
import { firstBirth } from './births.ts';
import { cityNamed, type FilterDays, FilterError, stateNamed } from './filters.ts';
import type { GivenPerson } from './given-person.ts';
import type { LocalePack, PlaceFilter } from './pack.ts';

/** What was read of a file of people; with a diagnostic it is not all of them. */
export interface PeopleReading {
  readonly people: readonly GivenPerson[];
  readonly diagnostics: readonly Diagnostic[];
}

const COLUMNS = ['birth_date', 'sex', 'race', 'ethnicity', 'state', 'city', 'postal_code', 'income'] as const;
type Column = (typeof COLUMNS)[number];
const REQUIRED: readonly Column[] = ['birth_date', 'sex'];

/** What a header may be called besides; case, spaces, `_` and `-` do not matter. */
const ALIASES: ReadonlyMap<string, Column> = new Map([
  ['gender', 'sex'],
  ['zip', 'postal_code'],
  ['zipcode', 'postal_code'],
]);

const fold = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');

/** A cell that cannot be: caught where the row is read, so that the other cells are looked at too. */
type Find = (field: CsvField, problem: Problem) => undefined;

/**
 * The people of a CSV text with a header: birth date and sex, and, if known, race, ethnicity, home and income. An empty
 * cell and a column that is not there leave it to chance. `days`: who is too old or not yet born is refused.
 */
export function readPeople(text: string, file: string, pack: LocalePack, days: FilterDays): PeopleReading {
  const diagnostics: Diagnostic[] = [];
  const find: Find = ({ line, column, length }, problem) => {
    diagnostics.push(diagnostic({ file, line, column, length }, problem));
    return undefined;
  };
  const { rows, unclosed } = readCsv(text);
  if (unclosed) find(unclosed, { code: 'wrong-shape', message: 'the quotes that open here are never closed' });
  const [header = [], ...lines] = rows;
  const columns = readHeader(header, find);
  const reader = new RowReader(pack, days, find);
  const people = unclosed
    ? []
    : lines.flatMap((line) => {
        if (line.length !== header.length) return find(line[0]!, wrongLength(line.length, header.length)) ?? [];
        const cells = new Map(line.flatMap((field, i) => (columns[i] === undefined ? [] : [[columns[i], field]])));
        return reader.read(cells) ?? [];
      });
  if (lines.length === 0 && diagnostics.length === 0)
    find(START, { code: 'wrong-shape', message: 'there is nobody in it: a line for each person follows the header' });
  return { people, diagnostics: sortDiagnostics(diagnostics) };
}

const START: CsvField = { text: '', line: 1, column: 1, length: 1 };

const wrongLength = (found: number, wanted: number): Problem => ({
  code: 'wrong-table-size',
  message: `${found} ${found === 1 ? 'cell' : 'cells'} where the header has ${wanted}`,
  hint: 'a text with a comma in it needs quotes',
});

const separatedBy = (separator: string): Omit<Problem, 'code'> => ({
  message: `the cells are separated by ${separator === '\t' ? 'tabs' : `"${separator}"`}`,
  hint: 'save the file as CSV with commas between the cells',
});

/** Which column each cell of a row is of. */
function readHeader(header: readonly CsvField[], find: Find): readonly (Column | undefined)[] {
  const [only, ...others] = header;
  const separator = others.length === 0 ? /[;\t|]/.exec(only?.text ?? '')?.[0] : undefined;
  if (separator !== undefined) return find(only!, { code: 'wrong-shape', ...separatedBy(separator) }) ?? [];
  const columns = header.map((field) => {
    const column = ALIASES.get(fold(field.text)) ?? COLUMNS.find((name) => fold(name) === fold(field.text));
    return column ?? find(field, { ...unknownKey(field.text, COLUMNS, 'a file of people') });
  });
  columns.forEach((column, i) => {
    if (column !== undefined && columns.indexOf(column) < i)
      find(header[i]!, { code: 'duplicate-key', message: `the column "${column}" stands here twice` });
  });
  for (const column of REQUIRED)
    if (!columns.includes(column)) find(header[0] ?? START, { ...missingKey(column, 'the header') });
  return columns;
}

const SEXES: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['female', 'female'],
  ['male', 'male'],
  ['f', 'female'],
  ['m', 'male'],
]);

/** Reads rows of cells; each column has its own check. */
class RowReader {
  readonly #pack: LocalePack;
  readonly #days: FilterDays;
  readonly #find: Find;
  readonly #first: Readonly<Record<'female' | 'male', Day>>;
  /** Homes by text: many people live in one. */
  readonly #homes = new Map<string, PlaceFilter>();

  /** Names of places by text, or what is wrong with it. */
  readonly #names = new Map<string, string | Problem>();

  constructor(pack: LocalePack, days: FilterDays, find: Find) {
    this.#pack = pack;
    this.#days = days;
    this.#find = find;
    this.#first = {
      female: firstBirth(pack.pyramid, { ...days, sex: 'female' }),
      male: firstBirth(pack.pyramid, { ...days, sex: 'male' }),
    };
  }

  /** Undefined if something is wrong with it that was told. */
  read(cells: ReadonlyMap<Column, CsvField>): GivenPerson | undefined {
    const sex = this.#sex(cells.get('sex'));
    const birthDay = this.#birthDay(cells.get('birth_date'), sex);
    const origin = this.#origin(cells.get('race'), cells.get('ethnicity'));
    const home = this.#home(cells);
    const income = this.#income(cells.get('income'));
    if (birthDay === undefined || sex === undefined) return undefined;
    return { birthDay, sex, ...origin, ...(home && { home }), ...(income !== undefined && { income }) };
  }

  #sex(field: CsvField | undefined): 'female' | 'male' | undefined {
    if (field === undefined) return undefined;
    if (field.text === '') return this.#find(field, wanted('sex'));
    return SEXES.get(field.text.toLowerCase()) ?? this.#find(field, unknownWord('sex', field.text, ['female', 'male']));
  }

  #birthDay(field: CsvField | undefined, sex: 'female' | 'male' | undefined): Day | undefined {
    if (field === undefined) return undefined;
    if (field.text === '') return this.#find(field, wanted('birth date'));
    const day = parseDay(field.text);
    if (day === undefined)
      return this.#find(field, {
        code: 'wrong-shape',
        message: `"${field.text}" is no date of the calendar`,
        hint: 'write it as YYYY-MM-DD',
      });
    const { roster, alive } = this.#days;
    if (day > roster)
      return this.#find(field, {
        code: 'out-of-range',
        message: `nobody is born after the roster date, ${formatDay(roster)}`,
      });
    const first = this.#first[sex ?? 'female'];
    if (day < first)
      return this.#find(field, {
        code: 'out-of-range',
        message: `everybody must be alive on ${formatDay(alive)}, and nobody is ${completedYears(day, alive)} years old`,
        hint: `the earliest birth date is ${formatDay(first)}; fewer years of history make it earlier`,
      });
    return day;
  }

  #origin(race: CsvField | undefined, ethnicity: CsvField | undefined): Pick<GivenPerson, 'race' | 'ethnicity'> {
    const { raceCodings, ethnicityCodings } = this.#pack;
    const known = {
      ...this.#coded('race', race, raceCodings),
      ...this.#coded('ethnicity', ethnicity, ethnicityCodings),
    } as { readonly race?: Race; readonly ethnicity?: Ethnicity };
    if (isOrigin(this.#pack, known)) return known;
    this.#find(race ?? ethnicity!, {
      code: 'out-of-range',
      message: `nobody is ${[known.race, known.ethnicity].filter(Boolean).join(' and ')} in ${this.#pack.title}`,
    });
    return {};
  }

  /** A word of ours, or code or display of the coding. */
  #coded(name: string, field: CsvField | undefined, codings: Readonly<Record<string, Coding>>): Record<string, string> {
    if (field === undefined || field.text === '') return {};
    const text = fold(field.text);
    const found = Object.entries(codings).find(([word, { code, display }]) =>
      [word, code, display].some((each) => fold(each) === text),
    );
    if (found) return { [name]: found[0] };
    this.#find(field, unknownWord(name, field.text, Object.keys(codings)));
    return {};
  }

  #home(cells: ReadonlyMap<Column, CsvField>): PlaceFilter | undefined {
    const [state, city, postalCode] = (['state', 'city', 'postal_code'] as const).map((column) => {
      const field = cells.get(column);
      return field === undefined || field.text === '' ? undefined : field;
    });
    const key = JSON.stringify([state?.text, city?.text, postalCode?.text]);
    const known = this.#homes.get(key);
    if (known) return known;
    const { places } = this.#pack;
    const inState = this.#named(state, '', (text) => stateNamed(places, text).code);
    const inCity = this.#named(city, inState ?? '-', (text) => cityNamed(places, text, inState));
    const home = { ...(inState && { state: inState }), ...(inCity && { city: inCity }) };
    const whole = postalCode === undefined ? home : this.#withPostalCode(home, postalCode);
    const wrong = (state && !inState) || (city && !inCity) || whole === undefined;
    if (wrong || Object.keys(whole).length === 0) return undefined;
    this.#homes.set(key, whole);
    return whole;
  }

  /** A place as the pack writes it; looked for once, since the nearest of all names takes long to find. */
  #named(field: CsvField | undefined, inside: string, find: (text: string) => string): string | undefined {
    if (field === undefined) return undefined;
    const key = `${inside} ${field.text}`;
    const found = this.#names.get(key) ?? named(field.text, find);
    this.#names.set(key, found);
    return typeof found === 'string' ? found : this.#find(field, found);
  }

  #withPostalCode(home: PlaceFilter, field: CsvField): PlaceFilter | undefined {
    const { places } = this.#pack;
    const postalCode = field.text;
    if (places.find({ ...home, postalCode }).length > 0) return { ...home, postalCode };
    const of = places.find({ postalCode }).map((index) => places.facts(index));
    if (of.length > 0)
      return this.#find(field, {
        code: 'unknown-word',
        message: `${postalCode} is no postal code of ${[home.city, home.state].filter(Boolean).join(', ')}`,
        hint: `it is one of ${[...new Set(of.map(({ city, state }) => `${city}, ${state}`))].join('; ')}`,
      });
    // Spreadsheets drop leading zeros; a part of the place may be named behind a dash.
    const whole = [`0${postalCode}`, `00${postalCode}`, postalCode.split('-')[0]!].find(
      (code) => places.find({ postalCode: code }).length > 0,
    );
    return this.#find(field, {
      code: 'unknown-word',
      message: `no place of ours has the postal code ${postalCode}`,
      hint: whole
        ? `did you mean "${whole}"?`
        : 'small places are not in our table: leave it empty and give state or city',
    });
  }

  #income(field: CsvField | undefined): number | undefined {
    if (field === undefined || field.text === '') return undefined;
    const { currency } = this.#pack.society.income;
    const income = Number(field.text);
    if (Number.isNaN(income))
      return this.#find(field, {
        code: 'wrong-shape',
        message: `"${field.text}" is no number`,
        hint: `write ${currency} a year in digits, for example 52000`,
      });
    if (income >= 0 && Number.isFinite(income)) return income;
    return this.#find(field, { code: 'out-of-range', message: `an income is 0 ${currency} a year or more` });
  }
}

function named(text: string, find: (text: string) => string): string | Problem {
  try {
    return find(text);
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    return { code: 'unknown-word', message: error.message.replace(/^\w+: /, '') };
  }
}

const wanted = (what: string): Problem => ({ code: 'wrong-shape', message: `the ${what} is missing` });
