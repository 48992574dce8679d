import { type JsonObject } from './json.ts';
import { type Run } from './run.ts';
import type { Scope } from './scope.ts';
/** Where references lead within a bundle: to the entry with that fullUrl, or with that type and id. */
export declare function bundleScope(bundle: JsonObject, outer: Scope): Scope;
/** Checks what holds between the entries of a bundle. */
export declare function checkBundle(run: Run, bundle: JsonObject): void;
