import type { CodeableConcept, Reference } from 'fhir/r4.js';
import type { EntryId } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Chart } from './chart.ts';
interface Caused {
    readonly reason?: Concept;
    readonly reasonEntry?: EntryId;
}
/** A reference to the condition that is the reason where it is written, else its code; nothing if there is no reason. */
export declare function reason(entry: Caused, chart: Chart): {
    reasonReference?: Reference[];
    reasonCode?: CodeableConcept[];
};
/** The condition that is the reason, if it is in the window. */
export declare const reasonReference: (entry: Caused, chart: Chart) => Reference | undefined;
export {};
