import type { HumanName } from 'fhir/r4.js';
import type { HumanName as Name } from '../record/index.ts';
export declare function humanName(name: Name): HumanName;
