import type { Period, Reference } from 'fhir/r4.js';
import { type Instant } from '../base/index.ts';
import { type CareSite, type EncounterEntry, type Entry, type EntryId, type WindowedLife } from '../record/index.ts';
import type { Mapping } from './mapping.ts';
/** One person while being written: ids, references and times of the entries in the window. */
export declare class Chart {
    #private;
    readonly windowed: WindowedLife;
    readonly mapping: Mapping;
    readonly patientId: string;
    readonly patient: Reference;
    constructor(windowed: WindowedLife, mapping: Mapping);
    /** With the offset that is in force where the person lives then. */
    time(t: Instant): string;
    /** The end if it is known yet. */
    end(end: Instant | undefined): Instant | undefined;
    period(start: Instant, end: Instant | undefined): Period;
    /** Id of the resource that the entry becomes. */
    id(entry: Entry): string;
    /** Id of a resource that stems from the person and no entry. */
    personId(role: string): string;
    /** Id of a further resource that stems from the entry. */
    roleId(entry: Entry, role: string): string;
    /** Reference to an entry's resource; undefined if there is none in the window. */
    link(id: EntryId | undefined): Reference | undefined;
    entry(id: EntryId): Entry;
    /** The encounter of an entry, written or not. */
    encounterOf(entry: Entry): EncounterEntry | undefined;
    /** Where and by whom an entry was made, known also when its encounter is not written. */
    site(entry: Entry): CareSite | undefined;
    practitioner(site: CareSite): Reference;
    organization(site: CareSite): Reference;
    location(site: CareSite): Reference;
    /** Sites that something refers to, in order of first use. */
    sites(): Iterable<CareSite>;
}
