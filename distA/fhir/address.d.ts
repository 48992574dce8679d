import type { Address } from 'fhir/r4.js';
import type { Place } from '../record/index.ts';
import type { Chart } from './chart.ts';
/** A United States address as US Core wants it: two-letter state, county as district. */
export declare const postalAddress: (line: string, place: Place) => Address;
/** Where the person has lived since the window began, the present home first. */
export declare function residences(chart: Chart): Address[];
