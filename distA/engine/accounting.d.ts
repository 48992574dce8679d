import { type Instant } from '../base/index.ts';
import type { Person, Sex } from '../record/index.ts';
import { type RatePiece } from './hazard.ts';
/** Age bands of the log: five years each, the last one open. */
export declare const AGE_BAND = 5;
/** Exposure of one hazard in one stratum. */
export interface Exposure {
    personYears: number;
    /** Integrated hazard: the expected number of events. */
    expected: number;
    events: number;
}
/** Exposure by path, sex and age band (its lower edge). Calibration, claimed deaths and rare cohorts stand on it. */
export declare class ExposureLog {
    #private;
    cell(path: string, sex: Sex, age: number): Exposure;
    /** Adds the time from the start of the piece to `until`, cut at the edges of age bands. */
    addPiece(path: string, person: Person, piece: RatePiece, until: Instant): void;
    addEvent(path: string, person: Person, t: Instant): void;
    rows(): readonly ({
        readonly path: string;
        readonly sex: Sex;
        readonly age: number;
    } & Exposure)[];
    merge(other: ExposureLog): void;
}
