import { invariant, type Key, yearAt } from '../base/index.ts';
import type { Sex } from '../record/index.ts';
import type { NameTables, WeightedNames } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import { createSampler } from './weighted.ts';

/** Draws names from those of a group (a column of the tables). */
export interface Naming {
  /** Given names of a sex, from those of the decade of birth. */
  given(key: Key, sex: Sex, birth: number, column: number): readonly string[];
  family(key: Key, column: number): string;
}

type NameSampler = (u: number) => string;

function samplerOf({ names, weights }: WeightedNames): NameSampler {
  const sample = createSampler(weights);
  return (u) => {
    const name = names[sample(u)];
    invariant(name !== undefined, 'name table without names');
    return name;
  };
}

/** Keeps a sampler per sex, decade and group: they are the same for everybody. */
export function createNaming(tables: NameTables): Naming {
  const first = new Map<string, NameSampler>();
  const last = new Map<number, NameSampler>();
  const firstNames = (sex: Sex, year: number, column: number): NameSampler => {
    const key = `${sex} ${Math.floor(year / 10)} ${column}`;
    const known = first.get(key) ?? samplerOf(tables.first(sex, year, column));
    first.set(key, known);
    return known;
  };
  const familyNames = (column: number): NameSampler => {
    const known = last.get(column) ?? samplerOf(tables.last(column));
    last.set(column, known);
    return known;
  };
  return {
    given(key, sex, birth, column) {
      const names = firstNames(sex, yearAt(birth), column);
      const own = names(drawAt(key, paths.given));
      const second = names(drawAt(key, paths.given, 1));
      const two = drawAt(key, paths.given, 2) < tables.middle && second !== own;
      return two ? [own, second] : [own];
    },
    family: (key, column) => familyNames(column)(drawAt(key, paths.family)),
  };
}
