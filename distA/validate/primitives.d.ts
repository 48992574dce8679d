/** How a primitive type is written: its kind of JSON value, and what its values look like. */
export interface PrimitiveRule {
    json: 'string' | 'number' | 'boolean';
    /** Whether a value of that kind of JSON is right. */
    allows: (value: never) => boolean;
    /** What would be right. */
    expected: string;
    /** What is allowed but most likely not meant. */
    doubt?: (value: never) => string | undefined;
}
/** The primitive types of R4 by name. */
export declare const primitiveRules: ReadonlyMap<string, PrimitiveRule>;
