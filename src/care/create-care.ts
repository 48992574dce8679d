import type { Care } from '../engine/index.ts';
import { appointmentAt, fastingSampleAt } from './appointment.ts';
import { calendarOf } from './calendar.ts';
import { contactOf } from './contact.ts';
import type { CareData } from './data.ts';
import { type BackgroundDeath, backgroundDeaths, deathProcess } from './death.ts';
import { demographicsProcess } from './demographics.ts';
import { immunizationProcess } from './immunization/index.ts';
import { dischargeAt, lengthOf } from './length.ts';
import { symptomsProcess } from './symptoms.ts';
import { wellnessProcess } from './wellness.ts';

/** Built-in care for all people of a country: what it remembers of one life it keeps apart from the others. */
export function createCare(data: CareData, background: BackgroundDeath = backgroundDeaths(data)): Care {
  const calendar = calendarOf(data.holidays ?? []);
  return {
    appointment: (_life, kind, wanted, u) => appointmentAt(kind, wanted, u, calendar),
    fastingSample: (t, u) => fastingSampleAt(t, u, calendar),
    discharge: dischargeAt,
    contact: contactOf,
    length: lengthOf,
    site: (life, kind, specialty, t) => data.site(life.person, kind, specialty, t),
    processes: [
      demographicsProcess(data),
      deathProcess(data, background),
      wellnessProcess(calendar, data),
      symptomsProcess(calendar),
      ...(data.immunizations ? [immunizationProcess(data.immunizations)] : []),
    ],
  };
}
