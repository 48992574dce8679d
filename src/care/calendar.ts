import { type Day, dayOf, daysInMonth, startOfDay, weekday, yearAt } from '../base/index.ts';
import type { Holiday } from './data.ts';

const [SUNDAY, SATURDAY] = [0, 6];

export const isWeekend = (day: Day): boolean => weekday(day) === SUNDAY || weekday(day) === SATURDAY;

function dayOfHoliday(holiday: Holiday, year: number): Day {
  if ('day' in holiday) {
    const day = dayOf(year, holiday.month, holiday.day);
    if (!holiday.observed) return day;
    return weekday(day) === SATURDAY ? day - 1 : weekday(day) === SUNDAY ? day + 1 : day;
  }
  const first = dayOf(year, holiday.month, 1);
  const offset = (holiday.weekday - weekday(first) + 7) % 7;
  const last = Math.floor((daysInMonth(year, holiday.month) - 1 - offset) / 7);
  return first + offset + 7 * Math.min(holiday.week - 1, last);
}

/** Which days have no office hours, besides weekends, and on which even urgent care is closed. */
export interface Calendar {
  isHoliday(day: Day): boolean;
  isShut(day: Day): boolean;
}

/** On holidays that shut everything it is the date that counts, not the working day on which it is observed. */
export const calendarOf = (holidays: readonly Holiday[]): Calendar => ({
  isHoliday: holidayCalendar(holidays),
  isShut: holidayCalendar(
    holidays.filter(({ shut }) => shut).map((day) => ('day' in day ? { ...day, observed: false } : day)),
  ),
});

/** Whether a day is a holiday. A New Year's Day that falls on a Saturday is kept on 31 December. */
function holidayCalendar(holidays: readonly Holiday[]): (day: Day) => boolean {
  const known = new Map<number, ReadonlySet<Day>>();
  const daysOf = (year: number): ReadonlySet<Day> => {
    let days = known.get(year);
    if (days === undefined) {
      // One that is observed on another day may leave its year.
      const kept = [year, year + 1].flatMap((y) =>
        holidays.filter(({ from = y, to = y }) => from <= y && y <= to).map((holiday) => dayOfHoliday(holiday, y)),
      );
      days = new Set(kept);
      known.set(year, days);
    }
    return days;
  };
  return (day) => daysOf(yearAt(startOfDay(day))).has(day);
}
