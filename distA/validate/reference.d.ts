import { type JsonObject } from './json.ts';
import { type Run } from './run.ts';
import type { ResolvedTarget } from './scope.ts';
/** Checks where a reference leads, and that what is there may be referred to. */
export declare function checkReference(run: Run, value: JsonObject, targets: readonly string[] | undefined): void;
/** A definition that is named by # and an id is contained. */
export declare function checkCanonical(run: Run, value: string): void;
/** Checks the type of a target, and its profile where the target is at hand. */
export declare function checkTargets(run: Run, target: ResolvedTarget, targets: readonly string[] | undefined, shown: string): void;
