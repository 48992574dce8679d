import type { Location, Reference } from 'fhir/r4.js';
import type { Entry, Organization as Provider } from '../record/index.ts';
import type { Chart } from './chart.ts';
import type { Mapping } from './mapping.ts';
/** The one place where an organization works. */
export declare function location(provider: Provider, mapping: Mapping): Location;
/** Where an entry was made: with the organization; none for what takes place at home or from a distance. */
export declare function locationOf(entry: Entry, chart: Chart): Reference | undefined;
