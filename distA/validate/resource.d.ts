import { type JsonObject } from './json.ts';
import { type Run } from './run.ts';
import type { ResolvedTarget } from './scope.ts';
/**
 * Checks a resource at the current path: the rules of its type, then the profiles that it claims. `holder` is the
 * object that it stands in: a resource that contains it, or the entry of a bundle.
 */
export declare function checkResource(run: Run, value: unknown, holder?: JsonObject): void;
/** Whether the target of a reference meets a profile, as a check of it by itself would find. */
export declare function conforms(run: Run, target: ResolvedTarget & {
    resource: JsonObject;
}, url: string): boolean;
