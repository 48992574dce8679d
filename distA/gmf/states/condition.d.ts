import { type Translate } from './translate.ts';
export declare const conditionOnset: Translate;
export declare const conditionEnd: Translate;
export declare const allergyOnset: Translate;
export declare const allergyEnd: Translate;
