import { type Day } from '../base/index.ts';
import type { Process } from '../engine/index.ts';
/** Visits that complaints bring about, some time after they have become bad enough. */
export declare function symptomsProcess(isHoliday: (day: Day) => boolean): Process;
