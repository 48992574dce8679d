import { type Translate } from './translate.ts';
export declare const setAttribute: Translate;
