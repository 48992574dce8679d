import { type JsonObject } from './json.ts';
import { type Run } from './run.ts';
import type { Shape } from './shape.ts';
/** Checks an extension against the definition that its address names. */
export declare function checkExtension(run: Run, extension: JsonObject, holder: Shape): void;
