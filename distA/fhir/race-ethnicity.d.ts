import type { Extension } from 'fhir/r4.js';
import type { Person } from '../record/index.ts';
import type { Mapping } from './mapping.ts';
export declare const race: (person: Person, mapping: Mapping) => Extension;
export declare const ethnicity: (person: Person, mapping: Mapping) => Extension;
