import { type Instant, YEAR } from '../base/index.ts';

/**
 * The ages at which every level has a knot: fixed by the birth, closer where the body moves fast. Between knots levels are
 * linear. Ages are Julian years since birth.
 */
const INFANT_MONTHS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 21, 24];
const CHILD = INFANT_MONTHS.length - 1;
const CHILD_AGE = 2;
/** Half years from 2 to 20, then whole years. */
const ADULT_AGE = 20;
const ADULT = CHILD + 2 * (ADULT_AGE - CHILD_AGE);

/** Age in years of knot `index` (from 0, without end). */
function knotAge(index: number): number {
  if (index <= CHILD) return INFANT_MONTHS[index]! / 12;
  return index <= ADULT ? CHILD_AGE + (index - CHILD) / 2 : ADULT_AGE + index - ADULT;
}

export const ageAt = (birth: Instant, t: Instant): number => (t - birth) / YEAR;

export const knotTime = (birth: Instant, index: number): Instant => birth + knotAge(index) * YEAR;

function guess(age: number): number {
  if (age >= ADULT_AGE) return ADULT + Math.floor(age) - ADULT_AGE;
  if (age >= CHILD_AGE) return CHILD + Math.floor((age - CHILD_AGE) * 2);
  let index = CHILD;
  while (index > 0 && INFANT_MONTHS[index]! > age * 12) index--;
  return index;
}

/** Index of the last knot at or before `t`; 0 before birth. */
export function knotBefore(birth: Instant, t: Instant): number {
  let index = guess(ageAt(birth, t));
  while (knotTime(birth, index + 1) <= t) index++;
  while (index > 0 && knotTime(birth, index) > t) index--;
  return index;
}
