/** A JSON object as it was parsed. */
export type JsonObject = {
    readonly [key: string]: unknown;
};
export declare const isObject: (value: unknown) => value is JsonObject;
/** A value as an array: itself, alone, or nothing. */
export declare function asArray(value: unknown): readonly unknown[];
/** The value, if it is text; JSON may hold anything where text belongs. */
export declare const textOf: (value: unknown) => string;
/** Same value, whatever the order of keys. */
export declare function equals(a: unknown, b: unknown): boolean;
/** All that the pattern has is there; an array may hold more than the pattern's. */
export declare function matchesPattern(value: unknown, pattern: unknown): boolean;
