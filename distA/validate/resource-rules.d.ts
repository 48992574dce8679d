import { type JsonObject } from './json.ts';
import { type Run } from './run.ts';
import type { Shape } from './shape.ts';
/** Checks what holds for a resource as a whole and is no invariant of its definition. */
export declare function checkResourceRules(run: Run, resource: JsonObject, shape: Shape): void;
