import { type Translate } from './translate.ts';
/** An administration is written as such; the drug is not taken home unless it is chronic. */
export declare const medicationOrder: Translate;
export declare const medicationEnd: Translate;
export declare const carePlanStart: Translate;
export declare const carePlanEnd: Translate;
/** What follows waits until the procedure is over. */
export declare const procedure: Translate;
export declare const device: Translate;
export declare const deviceEnd: Translate;
export declare const supplyList: Translate;
export declare const vaccine: Translate;
