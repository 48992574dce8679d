import type { Day } from '../base/index.ts';
import type { Ethnicity, Race, Sex } from '../record/index.ts';
import type { PlaceFilter } from './pack.ts';

/** A person who is simulated as given. What is absent is drawn, as for anybody of that birth. */
export interface GivenPerson {
  readonly birthDay: Day;
  readonly sex: Sex;
  readonly race?: Race;
  readonly ethnicity?: Ethnicity;
  /** Where the person lives. */
  readonly home?: PlaceFilter;
  /** Of the household, a year, in the currency and the prices of `Society.income`. */
  readonly income?: number;
}
