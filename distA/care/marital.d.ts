import { type Draws } from '../base/index.ts';
import type { Person } from '../record/index.ts';
import type { AttributeChange, CareData } from './data.ts';
/** Marriages and their ends over a life, GMF's codes: S never married, M married, D divorced, W widowed. */
export declare function maritalChanges(data: CareData, person: Person, draws: Draws): AttributeChange[];
