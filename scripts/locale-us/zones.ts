import type { ClockChange, SummerRule, Zone } from '../../src/base/index.ts';
import { civil, daysInMonth, weekday } from '../../src/base/index.ts';

/** Zones of the pack by the keys used in states.ts. Each has one standard offset for all years. */
export const zoneIds = {
  eastern: 'America/New_York',
  michigan: 'America/Detroit',
  indiana: 'America/Indiana/Indianapolis',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  boise: 'America/Boise',
  arizona: 'America/Phoenix',
  pacific: 'America/Los_Angeles',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
} as const;

const FIRST = 1967;
const LAST = 2026;
const HALF_HOUR = 1_800_000;

/**
 * Offset in minutes at a UTC instant, from the tz database (public domain) inside Node.
 * `America/Anchorage` kept another standard time before 1984, which a Zone cannot say: its rules begin there.
 */
function offsetReader(id: string): (utc: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: id,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (utc) => {
    const parts = Object.fromEntries(format.formatToParts(utc).map((part) => [part.type, Number(part.value)]));
    const wall = Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!);
    return (wall - utc) / 60_000;
  };
}

/** Names the wall time of a change as the n-th weekday of the month; 5 where it is the last one. */
function change(wall: number): ClockChange {
  const day = Math.floor(wall / 86_400_000);
  const { year, month, day: dayOfMonth } = civil(day);
  const last = dayOfMonth + 7 > daysInMonth(year, month);
  return {
    month,
    week: (last ? 5 : Math.ceil(dayOfMonth / 7)) as ClockChange['week'],
    weekday: weekday(day),
    hour: Math.round((wall / 3_600_000 - day * 24) * 60) / 60,
  };
}

function yearRule(offsetAt: (utc: number) => number, standard: number, year: number): SummerRule | undefined {
  const changes: ClockChange[] = [];
  let before = offsetAt(Date.UTC(year, 0, 1, 12));
  for (let utc = Date.UTC(year, 0, 2); utc < Date.UTC(year + 1, 0, 1); utc += 86_400_000) {
    const after = offsetAt(utc);
    if (after === before) continue;
    let t = utc - 86_400_000;
    while (offsetAt(t) === before) t += HALF_HOUR;
    changes.push(change(t + before * 60_000));
    before = after;
  }
  const [start, end] = changes;
  return start && end && offsetAt(Date.UTC(year, 0, 1, 12)) === standard
    ? { from: year, to: year, start, end }
    : undefined;
}

const same = (a: SummerRule, b: SummerRule): boolean =>
  JSON.stringify([a.start, a.end]) === JSON.stringify([b.start, b.end]);

/** Neighbouring years of one rule become one; the last one goes on for ever. */
function joined(rules: readonly SummerRule[]): SummerRule[] {
  const out: SummerRule[] = [];
  for (const rule of rules) {
    const previous = out.at(-1);
    if (previous && previous.to === rule.from - 1 && same(previous, rule))
      out[out.length - 1] = { ...previous, to: rule.to };
    else out.push(rule);
  }
  return out.map((rule) => (rule.to === LAST ? { ...rule, to: 9999 } : rule));
}

/** The zone's rules since the Uniform Time Act of 1966; before 1967 standard time is written all year. */
export function zoneOf(id: string): Zone {
  const offsetAt = offsetReader(id);
  const standard = offsetAt(Date.UTC(LAST, 0, 1, 12));
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
  const rules = years.map((year) => yearRule(offsetAt, standard, year)).filter((rule) => rule !== undefined);
  return { id, offset: standard, summer: joined(rules) };
}
