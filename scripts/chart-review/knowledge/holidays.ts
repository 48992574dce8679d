import { DAY, weekday } from '../time.ts';

const day = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);

/** The `nth` such weekday of a month (0 is Sunday); -1 is the last. */
function nth(year: number, month: number, wanted: number, n: number): string {
  const first = n > 0 ? day(year, month, 1) : day(year, month + 1, 1);
  const ahead = (wanted - weekday(first) + 7) % 7;
  const step = n > 0 ? ahead + 7 * (n - 1) : ahead - 7;
  return new Date(Date.parse(first) + step * DAY).toISOString().slice(0, 10);
}

/**
 * The days on which US practices are closed almost everywhere: New Year's Day, Memorial Day, Independence Day, Labor Day,
 * Thanksgiving and Christmas (5 U.S.C. 6103 has more, on which many practices work). Memorial Day is a Monday since 1971 (Public Law
 * 90-363), before that 30 May.
 */
export function isHoliday(dateTime: string): boolean {
  const date = dateTime.slice(0, 10);
  const year = Number(date.slice(0, 4));
  return (
    ['-01-01', '-07-04', '-12-25'].includes(date.slice(4)) ||
    (year >= 1971 ? date === nth(year, 5, 1, -1) : date.slice(4) === '-05-30') ||
    date === nth(year, 9, 1, 1) ||
    date === nth(year, 11, 4, 4)
  );
}
