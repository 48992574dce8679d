import { dayOf } from '../base/index.ts';

/** So many people have an index of eight digits, as the names of files hold it. */
export const MOST_PEOPLE = 100_000_000;

/** Nobody lives longer: with 0 the records hold whole lives. */
export const MOST_YEARS_OF_HISTORY = 150;

/** Lives are told by today's medicine; earlier dates are mistakes of typing. */
export const FIRST_DAY = dayOf(1900, 1, 1);
