import type { JsonObject } from './json.ts';
import { type Run } from './run.ts';
/** Checks that the size which an attachment states is that of its data. */
export declare function checkSize(run: Run, { data, size }: JsonObject): void;
