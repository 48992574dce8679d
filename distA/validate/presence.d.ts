import type { JsonObject } from './json.ts';
import { type Run } from './run.ts';
import type { Shape } from './shape.ts';
/** Reports a property that no definition has. */
export declare function reportUnknown(run: Run, key: string, shape: Shape): void;
/** Checks that what has to be there is there, and no more than one of a choice. */
export declare function checkPresence(run: Run, object: JsonObject, shape: Shape): void;
