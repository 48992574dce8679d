import {
  type CivilDate,
  civil,
  DAY,
  dayAt,
  dayOf,
  daysInMonth,
  formatInstant,
  HOUR,
  type Instant,
  startOfDay,
  weekday,
  yearAt,
} from './time.ts';

/** A change of the clock: the n-th weekday (0 is Sunday; week 5 means the last) of a month at an hour of wall time. */
export interface ClockChange {
  readonly month: number;
  readonly week: 1 | 2 | 3 | 4 | 5;
  readonly weekday: number;
  readonly hour: number;
}

/** Daylight saving time in the years `from` to `to`, both included. */
export interface SummerRule {
  readonly from: number;
  readonly to: number;
  readonly start: ClockChange;
  readonly end: ClockChange;
}

/** A time zone as data of the locale pack. */
export interface Zone {
  readonly id: string;
  /** Standard offset from UTC in minutes, east positive. */
  readonly offset: number;
  readonly summer: readonly SummerRule[];
}

function instantOf(change: ClockChange, year: number): Instant {
  const first = dayOf(year, change.month, 1);
  const offset = (change.weekday - weekday(first) + 7) % 7;
  const day = Math.min(
    offset + (change.week - 1) * 7,
    offset + (offset + 28 < daysInMonth(year, change.month) ? 28 : 21),
  );
  return startOfDay(first + day) + change.hour * HOUR;
}

/** The summer of a year, if there is one: wall-clock instants at which the clock is put forward and back. */
interface Summer {
  readonly start: Instant;
  readonly end: Instant;
}

function summerOf(zone: Zone, year: number): Summer | undefined {
  const rule = zone.summer.find((r) => r.from <= year && year <= r.to);
  return rule && { start: instantOf(rule.start, year), end: instantOf(rule.end, year) };
}

/** Offset in minutes that is in force at a wall-clock instant. The hour that comes twice is read as its first coming. */
export function offsetAt(zone: Zone, t: Instant): number {
  const summer = summerOf(zone, yearAt(t));
  return summer && t >= summer.start && t < summer.end ? zone.offset + 60 : zone.offset;
}

/** The same instant outside the hour that the spring change leaves out: such a time becomes the end of the gap. */
export function existing(zone: Zone, t: Instant): Instant {
  const gap = summerOf(zone, yearAt(t))?.start;
  return gap !== undefined && t >= gap && t < gap + HOUR ? gap + HOUR : t;
}

/** FHIR dateTime or instant with offset, e.g. `2024-03-01T08:15:00-05:00`. */
export function formatWithOffset(zone: Zone, t: Instant): string {
  const wall = existing(zone, t);
  const minutes = offsetAt(zone, wall);
  const size = Math.abs(minutes);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${formatInstant(wall)}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Character codes of `2024-03-01T` and `-05:00`, that of no time between them. */
type DayCodes = readonly number[];

/**
 * `formatWithOffset` for one zone, ten times as fast for instants that come day by day: it remembers the last day and year, and
 * makes a flat string at once.
 */
export class ZoneFormat {
  readonly #zone: Zone;
  #day = Number.NaN;
  #codes: DayCodes = [];
  #year = Number.NaN;
  #summer: Summer | undefined;

  constructor(zone: Zone) {
    this.#zone = zone;
  }

  format(t: Instant): string {
    const day = dayAt(t);
    if (day !== this.#day) {
      const codes = this.#codesOf(day);
      if (codes === undefined) return formatWithOffset(this.#zone, t);
      this.#day = day;
      this.#codes = codes;
    }
    return timeOfDay(this.#codes, Math.floor(t - startOfDay(day)));
  }

  #codesOf(day: number): DayCodes | undefined {
    const date = civil(day);
    if (date.year !== this.#year) {
      this.#year = date.year;
      this.#summer = summerOf(this.#zone, date.year);
    }
    return dayCodes(this.#zone, date, day, this.#summer);
  }
}

const [ZERO, COLON, DASH, PLUS, T] = [48, 58, 45, 43, 84];

/** The two decimal digits of a number as character codes. */
const ten = (n: number): number => ZERO + Math.floor(n / 10);
const one = (n: number): number => ZERO + (n % 10);

/** Undefined if the clock is changed on the day, or if the year has not four digits: then each instant is looked at for itself. */
function dayCodes(zone: Zone, date: CivilDate, day: number, summer: Summer | undefined): DayCodes | undefined {
  const { year, month, day: d } = date;
  const noon = startOfDay(day) + DAY / 2;
  const isNear = (change: Instant | undefined): boolean => change !== undefined && Math.abs(change - noon) <= DAY;
  if (year < 1000 || year > 9999 || isNear(summer?.start) || isNear(summer?.end)) return undefined;
  const offset = summer && noon >= summer.start && noon < summer.end ? zone.offset + 60 : zone.offset;
  const size = Math.abs(offset);
  const [century, of, hours, minutes] = [Math.floor(year / 100), year % 100, Math.floor(size / 60), size % 60];
  // biome-ignore format: date, offset
  return [
    ten(century), one(century), ten(of), one(of), DASH, ten(month), one(month), DASH, ten(d), one(d), T,
    offset < 0 ? DASH : PLUS, ten(hours), one(hours), COLON, ten(minutes), one(minutes),
  ];
}

function timeOfDay(d: DayCodes, second: number): string {
  const h = Math.floor(second / HOUR);
  const m = Math.floor(second / 60) % 60;
  const s = second % 60;
  // biome-ignore format: date, time, offset
  return String.fromCharCode(
    d[0]!, d[1]!, d[2]!, d[3]!, d[4]!, d[5]!, d[6]!, d[7]!, d[8]!, d[9]!, d[10]!,
    ten(h), one(h), COLON, ten(m), one(m), COLON, ten(s), one(s),
    d[11]!, d[12]!, d[13]!, d[14]!, d[15]!, d[16]!,
  );
}

/** Seconds since 1970-01-01T00:00:00Z of a wall-clock instant. */
export const toEpoch = (zone: Zone, t: Instant): number => existing(zone, t) - offsetAt(zone, existing(zone, t)) * 60;
