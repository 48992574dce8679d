import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Sex = 'female' | 'male';
export const SEXES: readonly Sex[] = ['female', 'male'];

/** US adults, Census 2020 rounded: groups of the race_ratio tables. */
export const RACES: readonly (readonly [string, number])[] = [
  ['white', 0.76],
  ['black', 0.125],
  ['asian', 0.06],
  ['other', 0.055],
];

interface Table {
  readonly value?: number;
  readonly by?: Readonly<Record<string, readonly (number | string)[]>>;
  readonly values?: unknown;
}

/** The value at `x` on the straight lines through the points; outside them that of the nearest. */
export function interpolate(at: readonly number[], values: readonly number[], x: number): number {
  const i = at.findLastIndex((edge) => x >= edge);
  if (i < 0) return values[0]!;
  if (i === at.length - 1) return values[i]!;
  return values[i]! + ((values[i + 1]! - values[i]!) * (x - at[i]!)) / (at[i + 1]! - at[i]!);
}

/** The parameters of a module as its file has them, by name. */
export function moduleNumbers(file: string) {
  const { parameters } = parse(readFileSync(file, 'utf8')) as { parameters: Record<string, Table> };
  const ages = (name: string): number[] => parameters[name]!.by!['age'] as number[];
  /** A table by these alone: one that has become one by sex too would give nothing but NaN. */
  const tableBy = (name: string, ...by: readonly string[]): Table => {
    const table = parameters[name]!;
    if (Object.keys(table.by!).join() !== by.join()) throw new Error(`${name} is by ${Object.keys(table.by!).join()}`);
    return table;
  };
  return {
    number: (name: string): number => parameters[name]!.value!,
    byAge: (name: string, age: number): number => interpolate(ages(name), tableBy(name, 'age').values as number[], age),
    bySexAndAge: (name: string, sex: Sex, age: number): number =>
      interpolate(ages(name), (tableBy(name, 'sex', 'age').values as number[][])[SEXES.indexOf(sex)]!, age),
    byRace: (name: string, race: string): number =>
      (parameters[name]!.values as number[])[(parameters[name]!.by!['race'] as string[]).indexOf(race)]!,
  };
}
