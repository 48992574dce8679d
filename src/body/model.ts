import type { Making } from './making.ts';
import type { Sex } from './norm.ts';

/** How the level of one variable comes about, before effects. Listed after its parents. */
export interface Model {
  readonly name: string;
  /** Variables whose levels enter: their effects act through. */
  readonly parents: readonly string[];
  /** Share of the score's variance that stays for life, at an age in years. */
  readonly trait: (age: number, sex: Sex) => number;
  /** What no disease and no drug leaves. */
  readonly limits: readonly [low: number, high: number];
  base(made: Making): number;
}
