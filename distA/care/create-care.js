import { appointmentAt } from './appointment.js';
import { holidayCalendar } from './calendar.js';
import { deathProcess } from './death.js';
import { demographicsProcess } from './demographics.js';
import { lengthOf } from './length.js';
import { symptomsProcess } from './symptoms.js';
import { wellnessProcess } from './wellness.js';
/** Built-in care for all people of a country: what it remembers of one life it keeps apart from the others. */
export function createCare(data) {
    const isHoliday = holidayCalendar(data.holidays ?? []);
    return {
        appointment: (_life, kind, wanted, u) => appointmentAt(kind, wanted, u, isHoliday),
        length: lengthOf,
        site: (life, kind, specialty, t) => data.site(life.person, kind, specialty, t),
        processes: [demographicsProcess(data), deathProcess(data), wellnessProcess(isHoliday), symptomsProcess(isHoliday)],
    };
}
//# sourceMappingURL=create-care.js.map