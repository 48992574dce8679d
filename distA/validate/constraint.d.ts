import type { ProfileDigest } from './definitions/digest.ts';
import { type JsonObject } from './json.ts';
import { type Run } from './run.ts';
import type { Property } from './shape.ts';
/** One value of an element, with where it stands. */
export interface Item {
    readonly value: unknown;
    readonly property: Property;
    readonly index: number | undefined;
}
/** Checks what a profile asks for beyond the base type. */
export declare function checkProfile(run: Run, object: JsonObject, profile: ProfileDigest): void;
