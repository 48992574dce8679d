import { DAY, type Duration, dayAt, HOUR, type Instant, MINUTE, normalQuantile, secondOfDay } from '../base/index.ts';
import type { EncounterClass } from '../record/index.ts';

/** Lognormal: median in seconds and the logarithm's SD. */
interface Length {
  readonly median: Duration;
  readonly sigma: number;
}

/**
 * Office visits 18 minutes face to face (NAMCS, about 20; recalled); emergency 150 minutes (utilization.yaml, recalled); stays
 * mu 1.24, sigma 0.78 in ln days (utilization.yaml `fit_adult_medical`, recalled); skilled nursing about 20 days, hospice
 * 18 (NHPCO 2022, median; recalled); others assumed.
 */
const LENGTHS: Readonly<Record<EncounterClass, Length>> = {
  wellness: { median: 25 * MINUTE, sigma: 0.25 },
  ambulatory: { median: 18 * MINUTE, sigma: 0.3 },
  outpatient: { median: 25 * MINUTE, sigma: 0.35 },
  virtual: { median: 15 * MINUTE, sigma: 0.3 },
  home: { median: 40 * MINUTE, sigma: 0.3 },
  urgent_care: { median: 40 * MINUTE, sigma: 0.4 },
  emergency: { median: 150 * MINUTE, sigma: 0.55 },
  inpatient: { median: Math.exp(1.24) * DAY, sigma: 0.78 },
  nursing_facility: { median: 20 * DAY, sigma: 0.7 },
  hospice: { median: 18 * DAY, sigma: 1.3 },
};

/** Extremes are cut at this many SDs. */
const WIDEST = 2.3;

/** Usual length of an encounter of a class, whole minutes. */
export function lengthOf(kind: EncounterClass, u: number): Duration {
  const { median, sigma } = LENGTHS[kind];
  const z = Math.max(-WIDEST, Math.min(WIDEST, normalQuantile(u)));
  return Math.round((median * Math.exp(sigma * z)) / MINUTE) * MINUTE;
}

/** Hours in which people are discharged from stays; those whose stay is over earlier or at night leave until four (assumed). */
const DISCHARGE = { from: 10, spread: 6, to: 18 };

/** When people leave a stay that is over at `t`. */
export function dischargeAt(t: Instant, u: number): Instant {
  const hour = secondOfDay(t) / HOUR;
  if (hour >= DISCHARGE.from && hour < DISCHARGE.to) return t;
  const day = dayAt(t) + (hour < DISCHARGE.from ? 0 : 1);
  return day * DAY + Math.round((DISCHARGE.from + DISCHARGE.spread * u) * 60) * MINUTE;
}
