import { type Translate } from './translate.ts';
export declare const observation: Translate;
export declare const multiObservation: Translate;
/** The category of a report is that of what it is about. */
export declare const diagnosticReport: Translate;
/** A constant stays until it is replaced; what is drawn is drawn anew at each reading. */
export declare const vitalSign: Translate;
export declare const imagingStudy: Translate;
