import type { Sex } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';

/** A value from an age, or a year, on. */
export interface Band {
  readonly from: number;
  readonly value: number;
}

/** What holds for the two sexes. */
export type BySex<T> = Readonly<Record<Sex, T>>;

/** Who lives with whom, and how people marry: what households are matched by. Shares are of the people of an age on the roster date. */
export interface FamilyTables {
  /**
   * Age of mothers at birth: mean by year of birth of the child, standard deviation, and by age how likely a woman is the mother of a
   * child of a year with the mean `ratesAt`; of other years at an age that is higher or lower by the difference.
   */
  readonly motherAge: {
    readonly means: readonly Band[];
    readonly sd: number;
    readonly rates: readonly Band[];
    readonly ratesAt: number;
  };
  /** Years by which husbands are older: a logistic distribution. */
  readonly husbandOlder: { readonly middle: number; readonly scale: number };
  /** Share of women by how many children they want, from none. */
  readonly familySize: readonly number[];
  /** Of those under 18: who live with the father alone, and with neither parent (here: with a grandmother). */
  readonly fatherOnly: number;
  readonly neither: number;
  /** Adults who live with a parent. */
  readonly atHome: BySex<readonly Band[]>;
  /** Women who live with a partner: with children under 18, and others. */
  readonly partnered: { readonly mothers: readonly Band[]; readonly others: readonly Band[] };
  /** Of couples, two women and two men each. */
  readonly sameSex: number;
  /** Of couples by the woman's age: married. */
  readonly married: readonly Band[];
  /** The same at least, with a child of both. */
  readonly marriedParents: number;
  /** Age at which a woman moves in with a partner: a logistic distribution. */
  readonly union: { readonly middle: number; readonly scale: number };
  /** Share of couples in which the man is the father of all her children. */
  readonly bothParents: number;
  /** Of people of 65 and more without a partner: who live with a grown-up child. */
  readonly withChild: number;
  /** Of adults with nobody of the above: who live alone; the others live in the home of a family, or share one, in groups of two, three and four. */
  readonly alone: readonly Band[];
  readonly withFamily: number;
  readonly shared: readonly number[];
  /** Of couples: origins that have nothing to do with each other. */
  readonly mixed: number;
  /** Of married women: who take the husband's name. */
  readonly husbandsName: number;
  /** Of children of an unmarried mother: who have the father's name. */
  readonly fathersName: number;
  /**
   * Correlations on the normal scale: of the traits of the body of those who are kin or couple, of smoking within couples, and of
   * the ways in which the children of one mother are delivered.
   */
  readonly likeness: { readonly body: number; readonly smoking: number; readonly delivery: number };
  readonly history: readonly ParentalDisease[];
  readonly marriage: MarriageTables;
  readonly sources: readonly string[];
}

/** A disease that people are asked about in their parents. */
export interface ParentalDisease {
  /** Codes by which a simulated parent is found to have it. */
  readonly codes: readonly string[];
  /** As told of a parent who is not simulated. */
  readonly concept: Concept;
  /** Share of those who lived so long who have had it, by age: for parents who are not simulated. */
  readonly shares: BySex<readonly Band[]>;
  /** Share of sick parents of whom their children know. */
  readonly known: number;
}

/** Marriages of one person over life. */
export interface MarriageTables {
  /** First marriage: share who ever marry, and a logistic distribution of the age. */
  readonly first: BySex<{ readonly ever: number; readonly middle: number; readonly scale: number }>;
  readonly earliest: number;
  /** Divorces per person-year by years of marriage. */
  readonly divorce: readonly Band[];
  /** Marriages per person-year after a divorce and after the spouse's death, and the factor on both from an age on. */
  readonly again: { readonly divorced: BySex<number>; readonly widowed: BySex<number> };
  readonly late: { readonly from: number; readonly factor: number };
}

/** The value that holds at `x`; of the first band before it. */
export const bandAt = (bands: readonly Band[], x: number): number =>
  (bands.findLast(({ from }) => x >= from) ?? bands[0])?.value ?? 0;

/** The value at `x` on straight lines between the bands. */
export function between(bands: readonly Band[], x: number): number {
  const next = bands.findIndex(({ from }) => from > x);
  if (next === 0) return bands[0]!.value;
  if (next < 0) return bands.at(-1)!.value;
  const [a, b] = [bands[next - 1]!, bands[next]!];
  return a.value + ((x - a.from) / (b.from - a.from)) * (b.value - a.value);
}
