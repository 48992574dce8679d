import { type Day } from '../base/index.ts';
import type { Holiday } from './data.ts';
export declare const isWeekend: (day: Day) => boolean;
/** Whether a day is a holiday. A New Year's Day that falls on a Saturday is kept on 31 December. */
export declare function holidayCalendar(holidays: readonly Holiday[]): (day: Day) => boolean;
