import { type JsonObject } from '../json.ts';
/** The element, if it is an object; an empty one otherwise. */
export declare const objectOf: (value: unknown) => JsonObject;
/** Whether an element is there: with a value, or with extensions alone. */
export declare const has: (object: JsonObject, name: string) => boolean;
/** Whether one of the properties of a choice is there. */
export declare function hasChoice(object: JsonObject, stem: string): boolean;
/** Whether a concept has a coding of a system with one of the codes. */
export declare const hasCode: (concept: unknown, system: string, ...codes: string[]) => boolean;
