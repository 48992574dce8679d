import {
  civil,
  DAY,
  type Day,
  dayAt,
  HOUR,
  type Instant,
  type Key,
  MINUTE,
  secondOfDay,
  uniformsOf,
} from '../base/index.ts';
import type { AppointmentKind } from '../engine/index.ts';
import { type Calendar, isWeekend } from './calendar.ts';

/** Whose opening hours and waits: also those of an office visit for a complaint. */
export type BookingKind = AppointmentKind | 'acute';

/** How soon and when visits of a class take place. */
interface Booking {
  /** Share seen on the first possible day. */
  readonly atOnce: number;
  /** Mean wait of the others in days (exponential). */
  readonly days: number;
  /** Opening hours. */
  readonly from: number;
  readonly to: number;
  /** Open on weekends and, until `holidaysTo`, on holidays. */
  readonly weekends: boolean;
  readonly holidaysTo?: number;
  /** Days by which a visit is put off that falls into the holidays and finds no place. */
  readonly putOff: number;
}

/** The last appointment begins before half past four, so that visits end by five. */
const office = { from: 8, to: 16.5, weekends: false };

/**
 * Waits. Established patients wait far less than the 26 days of a new patient in a large city (Merritt Hawkins, Survey of
 * physician appointment wait times, 2022): a third is seen the same or next day (assumed), the others within two weeks, a complaint within days; what is
 * planned for a date (check-ups) is booked beforehand and does not wait, a walk-in goes in the next opening hours. Urgent care closes earlier on holidays (assumed). Specialist and procedure slots take longer. All means assumed.
 */
const BOOKINGS: Partial<Readonly<Record<BookingKind, Booking>>> = {
  wellness: { atOnce: 1, days: 0, putOff: 30, ...office },
  ambulatory: { atOnce: 0.35, days: 5, putOff: 8, ...office },
  walk_in: { atOnce: 1, days: 0, putOff: 0, ...office },
  fasting: { atOnce: 0.6, days: 2, putOff: 4, from: 7.5, to: 9.5, weekends: false },
  acute: { atOnce: 0.6, days: 1.5, putOff: 0, ...office },
  // Hospital clinics, whose treatments take hours.
  outpatient: { atOnce: 0.15, days: 9, putOff: 21, ...office, to: 15 },
  virtual: { atOnce: 0.5, days: 2, putOff: 4, ...office },
  home: { atOnce: 0.3, days: 3, putOff: 7, ...office },
  urgent_care: { atOnce: 1, days: 0, putOff: 0, from: 8, to: 20, weekends: true, holidaysTo: 17 },
};

/** Share of the usual visits of a day: fewer in August (0.85) and from 23 December to 1 January (0.5) (assumed). */
function capacity(day: Day): number {
  const { month, day: date } = civil(day);
  if ((month === 12 && date >= 23) || (month === 1 && date === 1)) return 0.5;
  return month === 8 ? 0.85 : 1;
}

/** Further uniform draws out of one. */
function splitter(u: number): (purpose: number, k?: number) => number {
  const high = u * 4294967296;
  const key: Key = { hi: Math.floor(high), lo: Math.floor((high % 1) * 2097152) };
  const uniform = uniformsOf(key);
  return (purpose, k = 0) => uniform(purpose, k);
}

/**
 * On which working day what is wished for a weekend is done, from a uniform draw: an appointment on one of four; who would
 * walk in goes on Monday in six of ten cases, else on Tuesday or Wednesday (assumed).
 */
const afterWeekend = (kind: BookingKind, u: number): number => Math.floor(kind === 'walk_in' ? 3 * u ** 2 : 4 * u);
const SLOT = 15 * MINUTE;
/** Patients are called in this long after their time, mean and at most (assumed). */
const DELAY = { mean: 6 * MINUTE, most: 30 * MINUTE };
/** The lunch hour has few slots; who finds none is seen in one of the hours after it. */
const LUNCH = { hour: 12, share: 0.3, end: 13 };

/** The instant at which a wanted visit takes place: `wanted` itself where nobody keeps opening hours. */
export function appointmentAt(kind: BookingKind, wanted: Instant, u: number, calendar: Calendar): Instant {
  const booking = BOOKINGS[kind];
  if (!booking) return wanted;
  const draw = splitter(u);
  const wait = draw(0) < booking.atOnce ? 0 : -Math.log(draw(1)) * booking.days;
  const away = draw(2) >= capacity(dayAt(wanted + wait * DAY)) ? booking.putOff * (0.5 + draw(7)) : 0;
  const wish = dayAt(wanted + (wait + away) * DAY);
  const { weekends } = booking;
  const closed = (day: Day): boolean => (weekends ? calendar.isShut(day) : isWeekend(day) || calendar.isHoliday(day));
  // What is wished for a weekend is not all done on Monday.
  let spare = !weekends && closed(wish) ? afterWeekend(kind, draw(8)) : 0;
  for (let day = wish; ; day++) {
    if (closed(day) || spare-- > 0) continue;
    const to = weekends && calendar.isHoliday(day) ? (booking.holidaysTo ?? booking.to) : booking.to;
    const slot = slotOn(booking.from, to, day, wanted, draw);
    if (slot !== undefined) return slot;
  }
}

/** A quarter hour of the day that is not before `wanted`, and the patient's wait after it, within opening hours. */
function slotOn(
  from: number,
  to: number,
  day: Day,
  wanted: Instant,
  draw: (purpose: number, k?: number) => number,
): Instant | undefined {
  const start = day * DAY + from * 60 * MINUTE;
  const count = ((to - from) * 60 * MINUTE) / SLOT;
  const first = dayAt(wanted) < day ? 0 : Math.ceil((secondOfDay(wanted) - from * 60 * MINUTE) / SLOT);
  const earliest = Math.max(0, first);
  if (earliest >= count) return undefined;
  let slot = earliest + Math.floor(draw(3) * (count - earliest));
  const hour = from + Math.floor((slot * SLOT) / (60 * MINUTE));
  const after = ((LUNCH.end - from) * HOUR) / SLOT;
  if (hour === LUNCH.hour && draw(4) > LUNCH.share && after < count)
    slot = after + Math.floor(draw(9) * (count - after));
  const delay = Math.min(DELAY.most, -Math.log(draw(5)) * DELAY.mean, (count - slot) * SLOT - MINUTE);
  return start + slot * SLOT + Math.round(delay / MINUTE) * MINUTE + Math.floor(draw(6) * MINUTE);
}

/** Hours in which laboratories draw blood from people who have not eaten; who is at the visit by then has fasted (assumed). */
const FASTING = { from: 7, to: 10.5 };

/** When a sample is taken that is asked for at `t` of somebody who must fast: at once in the morning, else on the next working day's. */
export function fastingSampleAt(t: Instant, u: number, calendar: Calendar): Instant {
  if (secondOfDay(t) < FASTING.to * HOUR) return t;
  let day = dayAt(t) + 1;
  while (isWeekend(day) || calendar.isHoliday(day)) day++;
  return day * DAY + Math.round((FASTING.from + (FASTING.to - FASTING.from) * u) * 60) * MINUTE;
}
