import { readCsv } from './source.ts';

/** Columns of the name tables, in the order of `PopulationGroup.names`. */
const COLUMNS = ['white', 'black', 'asian', 'native', 'multiracial', 'hispanic'] as const;

const perMille = (row: Record<string, string>): string =>
  COLUMNS.map((column) => Math.round(Number(row[column]) * 1000).toString(36)).join(' ');

/** `decade|sex|Name share Name share ...`, the share in 1/10,000. */
export function packFirstNames(): string {
  const lines = new Map<string, string[]>();
  for (const row of readCsv('names_first.csv')) {
    const key = `${row.decade}|${row.sex}`;
    lines.set(key, [...(lines.get(key) ?? []), `${row.name} ${Math.round(Number(row.share) * 1e4)}`]);
  }
  return [...lines].map(([key, names]) => `${key}|${names.join(' ')}`).join('\n');
}

const isName = (row: Record<string, string>): boolean => !row.name!.includes(' ');

/** `Name` and its shares by column in 1/1000, base 36; the first line holds the shares of all names together. */
export function packFirstNameGroups(): string {
  const rows = readCsv('names_first_ethnicity.csv');
  const given = new Set(readCsv('names_first.csv').map((row) => row.name));
  const known = rows.filter((row) => isName(row) && given.has(row.name));
  const total = known.reduce((sum, row) => sum + Number(row.observations), 0);
  const mean = COLUMNS.map((column) =>
    String(known.reduce((sum, row) => sum + Number(row[column]) * Number(row.observations), 0) / total),
  );
  const average = Object.fromEntries(COLUMNS.map((column, i) => [column, mean[i]!]));
  return [`* ${perMille(average)}`, ...known.map((row) => `${row.name} ${perMille(row)}`)].join('\n');
}

/** Sex of names that are common in one group but not among the 300 given most often in a decade (from their use). */
const sexes: Readonly<Record<string, readonly [female: string, male: string]>> = {
  asian: [
    'Wei Hong Thanh Li Jin Yan Ming Yu Min Chi Phuong Thuy Yi Teresita',
    'Mohammed Hung Wei Thanh Yong Minh Rajesh Syed Jin Jian Jun Sanjay Tuan Sung Ming Amit Yu Chi Muhammad Anil Hai Dung Sunil Sang',
  ],
  hispanic: [
    'Margarita Silvia Luz Blanca Lourdes Juana Rosario Delia Elsa Susana Josefina Beatriz Maribel Graciela Esperanza Lilia Lidia',
    'Salvador Ernesto Guillermo Rodolfo Alfonso Pablo Felipe Hugo Rogelio Ramiro Ignacio Rolando Humberto Tomas Ismael Gilberto Saul Alvaro Reynaldo Rodrigo Rigoberto Agustin Mauricio Joaquin Efrain Vicente Gonzalo Santos',
  ],
};

/**
 * `column|sex|Name weight ...`: first names of people born elsewhere, who are few in birth registers here. The weight is
 * the joint share of name and group in the list, as for the other names (share x share of the group), in 1/10,000; each
 * group's are raised so that they stand for its share of the list's rare names as well.
 */
export function packMigrantNames(): string {
  const rows = readCsv('names_first_ethnicity.csv');
  const all = rows.reduce((sum, row) => sum + Number(row.observations), 0);
  const rare = rows.find((row) => !isName(row))!;
  const mass = (row: Record<string, string>, column: string): number => Number(row.observations) * Number(row[column]);
  return Object.entries(sexes)
    .flatMap(([column, lists]) => {
      const own = new Set(lists.join(' ').split(' '));
      const found = rows.filter((row) => own.has(row.name!));
      const total = found.reduce((sum, row) => sum + mass(row, column), 0);
      const raise = (total + mass(rare, column)) / total;
      return lists.map((list, i) => {
        const weighted = list.split(' ').map((name) => {
          const row = found.find((r) => r.name === name);
          if (!row) throw new Error(`${name} is not in names_first_ethnicity.csv`);
          return `${name} ${Math.round((mass(row, column) / all) * raise * 2e5) / 10}`;
        });
        return `${COLUMNS.indexOf(column as (typeof COLUMNS)[number])}|${'FM'[i]}|${weighted.join(' ')}`;
      });
    })
    .join('\n');
}

/** `Name`, count in hundreds, shares by column in 1/1000; numbers in base 36. */
export const packSurnames = (): string =>
  readCsv('names_last.csv')
    .map((row) => `${row.name} ${Math.round(Number(row.count_2010) / 100).toString(36)} ${perMille(row)}`)
    .join('\n');
