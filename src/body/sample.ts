import type { Sex } from './norm.ts';

/** What a derived reading is made from. */
export interface Sample {
  readonly sex: Sex;
  /** Years. */
  readonly age: number;
  /** Rounded reading of another variable on the same occasion. */
  of(name: string): number;
  /** Unrounded reading of another variable. */
  shown(name: string): number;
}
