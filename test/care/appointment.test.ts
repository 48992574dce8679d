import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civil,
  DAY,
  dayAt,
  dayOf,
  formatDay,
  formatInstant,
  HOUR,
  parseDay,
  secondOfDay,
  weekday,
} from '../../src/base/index.ts';
import { appointmentAt, fastingSampleAt } from '../../src/care/appointment.ts';
import { calendarOf } from '../../src/care/calendar.ts';
import { dischargeAt, lengthOf } from '../../src/care/length.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { EncounterClass } from '../../src/record/index.ts';

const calendar = calendarOf(usPack.holidays);
const { isHoliday } = calendar;
const instant = fc.integer({ min: dayOf(1950, 1, 1) * DAY, max: dayOf(2040, 1, 1) * DAY });
const uniform = fc.integer({ min: 1, max: 2 ** 40 - 1 }).map((n) => n / 2 ** 40);
const OFFICE: readonly EncounterClass[] = ['wellness', 'ambulatory', 'outpatient', 'virtual', 'home'];

describe('appointments', () => {
  it('lie in office hours of working days, not before they are wanted, and follow from the draw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OFFICE), instant, uniform, (kind, wanted, u) => {
        const at = appointmentAt(kind, wanted, u, calendar);
        expect(at).toBeGreaterThanOrEqual(wanted);
        expect([1, 2, 3, 4, 5]).toContain(weekday(dayAt(at)));
        expect(isHoliday(dayAt(at))).toBe(false);
        expect(secondOfDay(at)).toBeGreaterThanOrEqual(8 * HOUR);
        expect(secondOfDay(at)).toBeLessThan(16.5 * HOUR);
        expect(at - wanted).toBeLessThan(150 * DAY);
        expect(appointmentAt(kind, wanted, u, calendar)).toBe(at);
      }),
      { numRuns: 2000 },
    );
  });

  it('a walk-in is seen in the next opening hours, after a weekend within three working days', () => {
    fc.assert(
      fc.property(instant, uniform, (wanted, u) => {
        const at = appointmentAt('walk_in', wanted, u, calendar);
        expect(at).toBeGreaterThanOrEqual(wanted);
        const isOpen = (day: number): boolean => [1, 2, 3, 4, 5].includes(weekday(day)) && !isHoliday(day);
        expect(isOpen(dayAt(at))).toBe(true);
        // No day of the office lies between, two of them after a weekend; the day itself only if there was a slot left.
        let passed = 0;
        for (let day = dayAt(wanted) + 1; day < dayAt(at); day++) if (isOpen(day)) passed++;
        expect(passed).toBeLessThanOrEqual(isOpen(dayAt(wanted)) ? 0 : 2);
        if (dayAt(at) > dayAt(wanted) && isOpen(dayAt(wanted)))
          expect(secondOfDay(wanted)).toBeGreaterThan(16.25 * HOUR);
      }),
      { numRuns: 2000 },
    );
  });

  it('urgent care closes at 17 on holidays and has no patients at Thanksgiving and on Christmas Day', () => {
    const wishes = ['2021-12-25', '2022-12-25', '2024-11-28', '2024-07-04', '2021-12-24'].map((day) => parseDay(day)!);
    const [saturday, sunday, thanksgiving, july, observed] = wishes.map((day) =>
      Array.from({ length: 200 }, (_, i) =>
        appointmentAt('urgent_care', day * DAY + 7 * HOUR, (i + 0.5) / 200, calendar),
      ),
    );
    for (const [shut, day] of [
      [saturday, wishes[0]],
      [sunday, wishes[1]],
      [thanksgiving, wishes[2]],
    ] as const)
      for (const at of shut!) expect(dayAt(at)).toBe(day! + 1);
    for (const at of [...july!, ...observed!]) expect(secondOfDay(at)).toBeLessThan(17 * HOUR);
    expect(july!.every((at) => dayAt(at) === wishes[3])).toBe(true);
    expect(observed!.every((at) => dayAt(at) === wishes[4])).toBe(true);
  });

  it('urgent care is open from 8 to 20 on other days, emergencies and stays begin at once', () => {
    fc.assert(
      fc.property(instant, uniform, (wanted, u) => {
        const at = appointmentAt('urgent_care', wanted, u, calendar);
        expect(at).toBeGreaterThanOrEqual(wanted);
        expect(at - wanted).toBeLessThan(5 * DAY);
        expect(secondOfDay(at)).toBeGreaterThanOrEqual(8 * HOUR);
        expect(secondOfDay(at)).toBeLessThan(20 * HOUR);
        for (const kind of ['emergency', 'inpatient', 'hospice', 'nursing_facility'] as const)
          expect(appointmentAt(kind, wanted, u, calendar)).toBe(wanted);
      }),
    );
  });

  const many = Array.from({ length: 20_000 }, (_, i) => {
    const wanted = (dayOf(2015, 1, 1) + ((i * 37) % 3650)) * DAY + 3 * HOUR;
    return appointmentAt('wellness', wanted, ((i * 0.6180339887) % 1) * 0.999 + 0.0005, calendar);
  });

  it('are fewer in August and at Christmas', () => {
    // 20,000 visits wanted evenly over ten years: about 1,700 a month, standard error 2.5 %; August 0.85 of the days' slots.
    const months = Array.from({ length: 12 }, (_, m) => many.filter((t) => civil(dayAt(t)).month === m + 1).length);
    expect(months[7]! / ((months[5]! + months[9]!) / 2)).toBeLessThan(1);
    const late = many.filter((t) => civil(dayAt(t)).month === 12 && civil(dayAt(t)).day >= 24).length / 8;
    const early = many.filter((t) => civil(dayAt(t)).month === 12 && civil(dayAt(t)).day < 22).length / 21;
    expect(late / early).toBeLessThan(0.6);
  });

  it('are spread over hours, minutes and weekdays, with a lunch hour', () => {
    const hour = (t: number): number => Math.floor(secondOfDay(t) / HOUR);
    const hours = Array.from({ length: 24 }, (_, h) => many.filter((t) => hour(t) === h).length);
    expect(hours[12]! / hours[10]!).toBeLessThan(0.7);
    expect(new Set(many.map((t) => formatInstant(t).slice(14))).size).toBeGreaterThan(1500);
    for (let d = 1; d <= 5; d++)
      expect(many.filter((t) => weekday(dayAt(t)) === d).length / many.length).toBeGreaterThan(0.14);
  });

  it('ambulatory visits wait days, specialists longer', () => {
    const wait = (kind: EncounterClass): number => {
      const waits = Array.from({ length: 4000 }, (_, i) => {
        const wanted = (dayOf(2015, 1, 1) + (i % 3650)) * DAY + 9 * HOUR;
        return (appointmentAt(kind, wanted, (i + 0.5) / 4000, calendar) - wanted) / DAY;
      });
      return waits.reduce((sum, x) => sum + x, 0) / waits.length;
    };
    expect(wait('ambulatory')).toBeGreaterThan(3);
    expect(wait('ambulatory')).toBeLessThan(7);
    expect(wait('outpatient')).toBeGreaterThan(wait('ambulatory') + 2);
  });
});

describe('samples of people who must fast', () => {
  it('are taken at the visit in the morning, else on the next working morning', () => {
    fc.assert(
      fc.property(instant, uniform, (asked, u) => {
        const at = fastingSampleAt(asked, u, calendar);
        if (secondOfDay(asked) < 10.5 * HOUR) {
          expect(at).toBe(asked);
          return;
        }
        const isOpen = (day: number): boolean => [1, 2, 3, 4, 5].includes(weekday(day)) && !isHoliday(day);
        expect(isOpen(dayAt(at))).toBe(true);
        expect(dayAt(at)).toBeGreaterThan(dayAt(asked));
        for (let day = dayAt(asked) + 1; day < dayAt(at); day++) expect(isOpen(day)).toBe(false);
        expect(secondOfDay(at)).toBeGreaterThanOrEqual(7 * HOUR);
        expect(secondOfDay(at)).toBeLessThanOrEqual(10.5 * HOUR);
      }),
    );
  });
});

describe('holidays', () => {
  it('of 2024, and of the turn of 2021 when New Year fell on a Saturday', () => {
    const from = dayOf(2024, 1, 1);
    const days = Array.from({ length: 366 }, (_, i) => from + i)
      .filter(isHoliday)
      .map(formatDay);
    expect(days).toEqual([
      '2024-01-01',
      '2024-01-15',
      '2024-02-19',
      '2024-05-27',
      '2024-06-19',
      '2024-07-04',
      '2024-09-02',
      '2024-11-28',
      '2024-12-25',
    ]);
    expect(isHoliday(dayOf(2021, 12, 31))).toBe(true);
    expect(isHoliday(dayOf(2022, 1, 3))).toBe(false);
    expect(isHoliday(dayOf(2022, 12, 26))).toBe(true);
    expect(isHoliday(dayOf(2020, 6, 19))).toBe(false);
    // Before it was the last Monday of May.
    expect(isHoliday(dayOf(1969, 5, 30))).toBe(true);
    expect(isHoliday(dayOf(1969, 5, 26))).toBe(false);
    expect(isHoliday(dayOf(1972, 5, 29))).toBe(true);
    expect(isHoliday(dayOf(1972, 5, 30))).toBe(false);
  });
});

describe('lengths', () => {
  it('have the medians of their classes and whole minutes', () => {
    expect(lengthOf('ambulatory', 0.5)).toBe(18 * 60);
    expect(lengthOf('emergency', 0.5)).toBe(150 * 60);
    expect(lengthOf('inpatient', 0.5) / DAY).toBeCloseTo(3.46, 1);
    fc.assert(
      fc.property(uniform, (u) => {
        for (const kind of ['wellness', 'ambulatory', 'emergency', 'inpatient', 'hospice'] as const) {
          expect(lengthOf(kind, u) % 60).toBe(0);
          expect(lengthOf(kind, u)).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('stays are left by day, within a day of their end', () => {
    fc.assert(
      fc.property(instant, uniform, (over, u) => {
        const at = dischargeAt(over, u);
        expect(at).toBeGreaterThanOrEqual(over);
        expect(at - over).toBeLessThan(DAY);
        expect(secondOfDay(at)).toBeGreaterThanOrEqual(10 * HOUR);
        expect(secondOfDay(at)).toBeLessThan(18 * HOUR);
        expect(dischargeAt(at, u)).toBe(at);
      }),
    );
  });

  it('quartiles of stays are those of adult medical stays within half a day', () => {
    // utilization.yaml fit_adult_medical: 2, 3.5, 6 days.
    for (const [u, days] of [
      [0.25, 2],
      [0.5, 3.5],
      [0.75, 6],
    ] as const)
      expect(Math.abs(lengthOf('inpatient', u) / DAY - days)).toBeLessThan(0.5);
  });
});
