/** Milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const YEAR = 365.25 * DAY;

/** Milliseconds since 1970 of a FHIR date or dateTime; a date counts from its midnight in UTC. */
export const at = (dateTime: string): number => Date.parse(dateTime);

/** The calendar day on the wall where it was written, `2019-04-01`. */
export const dayOf = (dateTime: string): string => dateTime.slice(0, 10);

/** Days since 1970 of that calendar day. */
export const dayNumber = (dateTime: string): number => Math.round(Date.parse(dayOf(dateTime)) / DAY);

/** Minutes since midnight on the wall where it was written; undefined of a date without a time. */
export function minuteOfDay(dateTime: string): number | undefined {
  return dateTime.length < 16 ? undefined : Number(dateTime.slice(11, 13)) * 60 + Number(dateTime.slice(14, 16));
}

/** 0 is Sunday. */
export const weekday = (dateTime: string): number => (dayNumber(dateTime) + 4) % 7;
export const monthOf = (dateTime: string): number => Number(dateTime.slice(5, 7));
export const yearOf = (dateTime: string): number => Number(dateTime.slice(0, 4));

/** Days between two calendar days, for sentences and for rules that count days. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
