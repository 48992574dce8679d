/** What a number in an expression stands for, which decides how it is written. */
export type Meaning = 'plain' | 'duration' | 'instant';
/** A number so that reading it gives exactly the same one. */
export declare function numberText(value: number, meaning: Meaning): string;
export declare const quoted: (text: string) => string;
/** A name as it is, or in quotes if its letters need them. */
export declare const nameText: (name: string) => string;
