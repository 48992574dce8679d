import type { Process } from '../engine/index.ts';
import type { CareData } from './data.ts';
/** Attributes that change over life; the instants are known at birth. */
export declare function demographicsProcess(data: CareData): Process;
