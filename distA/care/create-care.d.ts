import type { Care } from '../engine/index.ts';
import type { CareData } from './data.ts';
/** Built-in care for all people of a country: what it remembers of one life it keeps apart from the others. */
export declare function createCare(data: CareData): Care;
