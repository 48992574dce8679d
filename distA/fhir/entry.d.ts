import type { Entry, EntryId, WindowedLife } from '../record/index.ts';
import type { Chart } from './chart.ts';
import type { FhirResource } from './resource.ts';
/** The resources that an entry becomes. A death is a date of the Patient, and an observation if its cause is known. */
export declare function entryResources(entry: Entry, chart: Chart, links: BackLinks): FhirResource[];
/** What entries of the window say about earlier ones. */
export interface BackLinks {
    /** The conditions recorded in each encounter. */
    readonly diagnoses: Map<EntryId, EntryId[]>;
    /** Orders with a result. */
    readonly answered: Set<EntryId>;
}
export declare function backLinks({ entries, has }: WindowedLife): BackLinks;
