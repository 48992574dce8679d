import { type Day, type Instant } from '../base/index.ts';
import type { EncounterClass } from '../record/index.ts';
/** The instant at which a wanted visit takes place: `wanted` itself where no appointment is made. `acute`: an office visit for a complaint. */
export declare function appointmentAt(kind: EncounterClass | 'acute', wanted: Instant, u: number, isHoliday: (day: Day) => boolean): Instant;
