import type { Entry, EntryKind, WindowedLife } from '../record/index.ts';
import { type MapperOptions } from './mapping.ts';
import type { FhirResource, SharedResource } from './resource.ts';
/** One person in FHIR. Resources share parts: treat them as read-only. */
export interface MappedLife {
    readonly patientId: string;
    /** Organizations, locations, practitioners and their posts: those that the person's resources refer to. */
    readonly shared: readonly SharedResource[];
    /** The Patient, what was recorded in the order of the record, Provenance last. */
    readonly resources: readonly FhirResource[];
    /** Entries of the window that no resource stands for, by kind. A death is written: as a date of the Patient. */
    readonly notWritten: Readonly<Partial<Record<EntryKind, number>>>;
}
export interface Mapper {
    resources(windowed: WindowedLife): MappedLife;
    /** The entry behind each of `resources` but the Patient, by id: the way back from `Type/id` to its cause. */
    sources(windowed: WindowedLife): ReadonlyMap<string, Entry>;
}
/** A writer of FHIR R4. Pure: the same life and options give the same resources, whatever was mapped before. */
export declare function createMapper(options: MapperOptions): Mapper;
