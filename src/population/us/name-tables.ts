import type { NameTables, WeightedNames } from '../pack.ts';
import { firstNameGroups, firstNames, migrantNames, surnames } from './names.ts';

const COLUMNS = 6;
const FIRST_DECADE = 1910;
const LAST_DECADE = 2010;

const number36 = (text: string): number => Number.parseInt(text, 36);

/** `Name 1 Name 2 ...` */
function pairs(text: string): [name: string, weight: number][] {
  const words = text.split(' ');
  return Array.from({ length: words.length / 2 }, (_, i) => [words[2 * i]!, Number(words[2 * i + 1])]);
}

/** Lines `key|key|rest` by `key|key`. */
const keyed = (text: string): Map<string, string> =>
  new Map(
    text.split('\n').map((line) => [line.slice(0, line.lastIndexOf('|')), line.slice(line.lastIndexOf('|') + 1)]),
  );

const groupShares = (text: string): Map<string, readonly number[]> =>
  new Map(
    text.split('\n').map((line) => {
      const [name, ...shares] = line.split(' ');
      return [name!, shares.map(number36)];
    }),
  );

/**
 * By Bayes' rule: P(name | group, sex, decade) is proportional to P(name | sex, decade) P(group | name). A name without
 * shares of its own is taken to be spread over the groups as all names are.
 */
function firstNameTable(): NameTables['first'] {
  const given = keyed(firstNames);
  const migrants = keyed(migrantNames);
  const shares = groupShares(firstNameGroups);
  return (sex, year, column) => {
    const decade = Math.min(Math.max(Math.floor(year / 10) * 10, FIRST_DECADE), LAST_DECADE);
    const letter = sex === 'female' ? 'F' : 'M';
    const own = pairs(given.get(`${decade}|${letter}`)!).map(([name, weight]): [string, number] => [
      name,
      (weight * (shares.get(name) ?? shares.get('*')!)[column]!) / 1000,
    ]);
    const all = [...own, ...pairs(migrants.get(`${column}|${letter}`) ?? '')];
    return { names: all.map(([name]) => name), weights: all.map(([, weight]) => weight) };
  };
}

function surnameTable(): NameTables['last'] {
  const rows = surnames.split('\n').map((line) => line.split(' '));
  const names = rows.map(([name]) => name!);
  return (column): WeightedNames => ({
    names,
    weights: rows.map((row) => number36(row[1]!) * number36(row[2 + column]!)),
  });
}

export function createNameTables(): NameTables {
  let first: NameTables['first'] | undefined;
  let last: NameTables['last'] | undefined;
  return {
    first: (sex, year, column) => {
      first ??= firstNameTable();
      return first(sex, year, Math.min(column, COLUMNS - 1));
    },
    last: (column) => {
      last ??= surnameTable();
      return last(Math.min(column, COLUMNS - 1));
    },
    middle: 0.8,
    sources: ['ssa_names', 'tzioumis_2018', 'census_surnames_2010'],
  };
}
