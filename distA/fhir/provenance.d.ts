import type { Provenance } from 'fhir/r4.js';
import type { Entry } from '../record/index.ts';
import type { Chart } from './chart.ts';
import type { FhirResource } from './resource.ts';
/** Collects who wrote what, while the resources are made: one Provenance for each encounter. */
export declare class Documents {
    #private;
    constructor(chart: Chart);
    /** Notes that the entry became these resources. */
    add(entry: Entry, made: readonly FhirResource[]): void;
    /** Each with the entry that it stems from. The first one covers the Patient too. */
    provenance(): {
        readonly resource: Provenance;
        readonly source: Entry;
    }[];
}
