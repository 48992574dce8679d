import { readCsv } from './source.ts';
import { hasZip, type State, states } from './states.ts';
import { zoneIds } from './zones.ts';

const zoneKeys = Object.keys(zoneIds);

/**
 * The list has the city of New York once per county, each with Manhattan's ZIP codes and coordinates. Postal city, ZIPs
 * (recalled, all in use) and centres instead.
 */
const corrections: Readonly<Record<string, { city?: string; lat?: string; lon?: string; zips: string }>> = {
  'New York/New York/Kings County': {
    city: 'Brooklyn',
    lat: '40.653',
    lon: '-73.956',
    zips: '11201 11206 11210 11214 11218 11222 11226 11231',
  },
  'New York/New York/Queens County': {
    city: 'Queens',
    lat: '40.742',
    lon: '-73.769',
    zips: '11101 11354 11368 11372 11375 11385 11432 11434',
  },
  'New York/New York/Bronx County': {
    city: 'Bronx',
    lat: '40.849',
    lon: '-73.878',
    zips: '10451 10454 10457 10460 10463 10466 10469 10472',
  },
  'New York/New York/Richmond County': {
    city: 'Staten Island',
    lat: '40.579',
    lon: '-74.151',
    zips: '10301 10304 10306 10309 10312 10314',
  },
};

type Row = Record<string, string>;

/**
 * Shares of the seven groups of the pack (white, black, asian, native, hawaiian, other, all not Hispanic; Hispanic) from
 * a place's shares by race, where Hispanics are counted in each race. The races of Hispanics are those of the Census
 * Bureau's population estimates (recalled). `native` in the list holds Pacific Islanders: the share of them is assumed.
 */
function groupShares(row: Row): number[] {
  const of = (column: string): number => Number(row[column]);
  const hispanic = Math.min(of('hispanic'), 0.98);
  const rest = Math.max(0, 1 - of('white') - of('black') - of('asian') - of('native'));
  const islanders = row.state === 'Hawaii' ? 0.97 : 0.12;
  const native = Math.max(0, of('native') - 0.03 * hispanic);
  const shares = [
    Math.max(0, of('white') - 0.88 * hispanic),
    Math.max(0, of('black') - 0.05 * hispanic),
    Math.max(0, of('asian') - 0.01 * hispanic),
    native * (1 - islanders),
    native * islanders,
    Math.max(0, rest - 0.025 * hispanic),
  ];
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  return [...shares.map((share) => (share / total) * (1 - hispanic)), hispanic];
}

const INCOME = [
  'income_0_10k',
  'income_10_15k',
  'income_15_25k',
  'income_25_35k',
  'income_35_50k',
  'income_50_75k',
  'income_75_100k',
  'income_100_150k',
  'income_150_200k',
  'income_200k_plus',
];
const EDUCATION = ['less_than_hs', 'hs', 'some_college', 'bachelor'];

/** CPS 2021, people of 25 and more (demographics.yaml): below high school, high school, some college, bachelor and more. */
const ATTAINED = [8.9, 27.9, 25.4, 37.9];

/** Shares as two digits of base 36 each, in 1/1295. */
function packShares(values: readonly number[]): string {
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  return values
    .map((value) =>
      Math.round((value / total) * 1295)
        .toString(36)
        .padStart(2, '0'),
    )
    .join('');
}

const columns = (row: Row, names: readonly string[]): number[] => names.map((name) => Number(row[name]));

/** ZIP codes in order as the first one and the steps to the next, in base 36. */
function packZips(zips: readonly string[]): string {
  const numbers = [...new Set(zips)].map(Number).sort((a, b) => a - b);
  return numbers.map((zip, i) => (zip - (numbers[i - 1] ?? 0)).toString(36)).join(' ');
}

const zoneKey = (state: State, county: string): string =>
  Object.entries(state.elsewhere ?? {}).find(([, counties]) => counties.includes(county))?.[0] ?? state.zone;

const zipsOf = (row: Row, state: State): string[] =>
  (corrections[`${row.state}/${row.place}/${row.county}`]?.zips ?? row.zips!)
    .split(' ')
    .filter((zip) => hasZip(state, zip));

type Means = (columns: readonly string[]) => number[];

/** Shares of the whole list, weighted by population; places without figures (all zero) do not count. */
const meansOf = (rows: readonly Row[]): Means => {
  const known = new Map<string, number[]>();
  return (names) => {
    const key = names.join();
    const means =
      known.get(key) ??
      names.map((name) => rows.reduce((sum, row) => sum + Number(row[name]) * Number(row.population_2015), 0));
    known.set(key, means);
    return means;
  };
};

const knownOr = (values: number[], means: number[]): number[] => (values.some((value) => value > 0) ? values : means);

/**
 * The list's education is that of people aged 18 to 24, few of whom have finished. The place's share over the mean share
 * is applied to what adults have attained in the whole country.
 */
function attained(row: Row, means: Means): number[] {
  const all = means(EDUCATION);
  const total = all.reduce((sum, value) => sum + value, 0);
  return knownOr(
    columns(row, EDUCATION),
    all.map((value) => value / total),
  ).map((share, i) => (ATTAINED[i]! * (share + 0.05)) / (all[i]! / total + 0.05));
}

/** `city|county|zone|population|lat|lon|zips|shares`, numbers in base 36, coordinates in thousandths of a degree. */
function packPlace(row: Row, state: State, counties: readonly string[], means: Means): string {
  const fix = corrections[`${row.state}/${row.place}/${row.county}`];
  const zips = zipsOf(row, state);
  const coordinate = (text: string): string => Math.round(Number(text) * 1000).toString(36);
  return [
    (fix?.city ?? row.place!).replace(/ \(.*\)$/, ''),
    counties.indexOf(row.county!).toString(36),
    zoneKeys.indexOf(zoneKey(state, row.county!)).toString(36),
    Number(row.population_2015).toString(36),
    coordinate(fix?.lat ?? row.lat!),
    coordinate(fix?.lon ?? row.lon!),
    packZips(zips),
    packShares(groupShares(row)) +
      packShares(knownOr(columns(row, INCOME), means(INCOME))) +
      packShares(attained(row, means)),
  ].join('|');
}

/** The list has some places in parts (by township) with the same figures: one row each, with the people of all parts. */
function wholePlaces(rows: readonly Row[]): Row[] {
  const whole = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.county}/${row.place}`;
    const other = whole.get(key);
    const people = Number(row.population_2015) + Number(other?.population_2015 ?? 0);
    const larger = Number(other?.population_2015 ?? 0) > Number(row.population_2015) ? other! : row;
    whole.set(key, { ...larger, population_2015: String(people) });
  }
  return [...whole.values()];
}

/** A line per state, `=code|name|population|area codes|counties`, followed by its places. */
export function packPlaces(): string {
  const rows = readCsv('us_places.csv.gz');
  const means = meansOf(rows);
  return states
    .flatMap((state) => {
      const named = wholePlaces(rows.filter((row) => row.state === state.name));
      const own = named.filter((row) => zipsOf(row, state).length > 0);
      for (const row of named)
        if (!own.includes(row)) console.log(`left out, no ZIP of ${state.code}: ${row.place} ${row.zips}`);
      const counties = [...new Set(own.map((row) => row.county!))].sort();
      const head = `=${state.code}|${state.name}|${state.population}|${state.areaCodes}|${counties.join(';')}`;
      return [head, ...own.map((row) => packPlace(row, state, counties, means))];
    })
    .join('\n');
}
