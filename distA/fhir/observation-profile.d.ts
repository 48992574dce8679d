import type { ObservationEntry } from '../record/index.ts';
import type { ObservationProfile } from './us-core.ts';
/** The narrowest US Core profile that the observation fulfils: by its LOINC code, else by its category. */
export declare function observationProfile(entry: ObservationEntry): ObservationProfile;
/** Is it a reading of oxygen saturation by pulse oximetry, whose profile wants both of its LOINC codes? */
export declare const isPulseOximetry: (entry: ObservationEntry) => boolean;
