import type { ImagingStudy } from 'fhir/r4.js';
import type { ImagingEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
/** A study with its series and instances; the images themselves do not exist. */
export declare function imagingStudy(entry: ImagingEntry, chart: Chart): ImagingStudy;
