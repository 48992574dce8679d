import type { Encounter } from 'fhir/r4.js';
import type { EncounterEntry, EntryId } from '../record/index.ts';
import type { Chart } from './chart.ts';
/** A visit. `diagnoses`: the conditions that were recorded in it. */
export declare function encounter(entry: EncounterEntry, chart: Chart, diagnoses: readonly EntryId[]): Encounter;
