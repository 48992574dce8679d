import { type Translate } from './translate.ts';
/** A visit stays open until EncounterEnd; `wellness` joins a visit of built-in care of any kind. */
export declare const encounter: Translate;
export declare const encounterEnd: Translate;
