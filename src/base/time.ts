/**
 * Simulated time is the wall clock where the person lives, as seconds since 1970-01-01T00:00:00 (a real number, may be
 * negative). The offset from UTC is added when an instant is written. Days are whole numbers since 1970-01-01.
 */
export type Instant = number;
/** Seconds. */
export type Duration = number;
/** Civil days since 1970-01-01. */
export type Day = number;

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86400;
export const WEEK = 7 * DAY;
/** Julian year, as UCUM's `a`: 365.25 days. */
export const YEAR = 365.25 * DAY;
/** A twelfth of a year, as UCUM's `mo`. */
export const MONTH = YEAR / 12;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Civil date to day number, proleptic Gregorian (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civil(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export const dayAt = (t: Instant): Day => Math.floor(t / DAY);
export const startOfDay = (day: Day): Instant => day * DAY;
export const secondOfDay = (t: Instant): number => t - Math.floor(t / DAY) * DAY;
/** 0 is Sunday. */
export const weekday = (day: Day): number => (((day + 4) % 7) + 7) % 7;
export const yearAt = (t: Instant): number => civil(dayAt(t)).year;
export const startOfYear = (year: number): Instant => dayOf(year, 1, 1) * DAY;

/** The day on which somebody born on `birth` turns `years`; 29 February becomes 1 March in common years. */
export function birthday(birth: Day, years: number): Day {
  const b = civil(birth);
  const year = b.year + years;
  return b.month === 2 && b.day === 29 && !isLeapYear(year) ? dayOf(year, 3, 1) : dayOf(year, b.month, b.day);
}

/** Completed years of age. */
export function completedYears(birth: Day, day: Day): number {
  const years = civil(day).year - civil(birth).year;
  return day >= birthday(birth, years) ? years : years - 1;
}

/** Completed months of age. */
export function completedMonths(birth: Day, day: Day): number {
  const b = civil(birth);
  const d = civil(day);
  return (d.year - b.year) * 12 + d.month - b.month - (d.day < b.day ? 1 : 0);
}

/** First day on which somebody born on `birth` has completed `months` months. */
export function monthlyAnniversary(birth: Day, months: number): Day {
  const b = civil(birth);
  const total = b.year * 12 + b.month - 1 + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return b.day <= daysInMonth(year, month)
    ? dayOf(year, month, b.day)
    : dayOf(year, month, daysInMonth(year, month)) + 1;
}

/** Exact age in years: n at midnight of the n-th birthday, linear between birthdays. Negative before birth. */
export function exactAge(birth: Day, t: Instant): number {
  const years = completedYears(birth, dayAt(t));
  const from = startOfDay(birthday(birth, years));
  return years + (t - from) / (startOfDay(birthday(birth, years + 1)) - from);
}

/** The instant at which `exactAge` reaches `age` (years, may be fractional). */
export function instantOfAge(birth: Day, age: number): Instant {
  const years = Math.floor(age);
  const from = startOfDay(birthday(birth, years));
  return age === years ? from : from + (age - years) * (startOfDay(birthday(birth, years + 1)) - from);
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** YYYY-MM-DD. */
export function formatDay(day: Day): string {
  const { year, month, day: d } = civil(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(d)}`;
}

/** YYYY-MM-DDThh:mm:ss without offset. */
export function formatInstant(t: Instant): string {
  const s = Math.floor(secondOfDay(t));
  return `${formatDay(dayAt(t))}T${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
}

/** Reads YYYY-MM-DD; undefined if it is not a date of the calendar. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
}
