import { civil, dayAt, dayOf, daysInMonth, formatInstant, HOUR, type Instant, startOfDay, weekday } from './time.ts';

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

/** Offset in minutes that is in force at a wall-clock instant. The hour that comes twice is read as its first coming. */
export function offsetAt(zone: Zone, t: Instant): number {
  const { year } = civil(dayAt(t));
  const rule = zone.summer.find((r) => r.from <= year && year <= r.to);
  if (!rule) return zone.offset;
  return t >= instantOf(rule.start, year) && t < instantOf(rule.end, year) ? zone.offset + 60 : zone.offset;
}

/** The same instant outside the hour that the spring change leaves out: such a time becomes the end of the gap. */
export function existing(zone: Zone, t: Instant): Instant {
  const { year } = civil(dayAt(t));
  const rule = zone.summer.find((r) => r.from <= year && year <= r.to);
  if (!rule) return t;
  const gap = instantOf(rule.start, year);
  return t >= gap && t < gap + HOUR ? gap + HOUR : t;
}

/** FHIR dateTime or instant with offset, e.g. `2024-03-01T08:15:00-05:00`. */
export function formatWithOffset(zone: Zone, t: Instant): string {
  const wall = existing(zone, t);
  const minutes = offsetAt(zone, wall);
  const size = Math.abs(minutes);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${formatInstant(wall)}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Seconds since 1970-01-01T00:00:00Z of a wall-clock instant. */
export const toEpoch = (zone: Zone, t: Instant): number => existing(zone, t) - offsetAt(zone, existing(zone, t)) * 60;
