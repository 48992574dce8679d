import { type JsonObject } from './json.ts';
import { type Run } from './run.ts';
import type { Shape } from './shape.ts';
/** Checks an object against the shape of its type: names, counts, kinds of value, and all below. */
export declare function checkObject(run: Run, object: JsonObject, shape: Shape): void;
