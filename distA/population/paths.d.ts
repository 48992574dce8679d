import { type Key } from '../base/index.ts';
/** Names of the draws that make a person. A draw depends on its key and name only. */
export declare const paths: {
    readonly birthCell: Key;
    readonly birthDay: Key;
    readonly birthHour: Key;
    readonly place: Key;
    readonly postalCode: Key;
    readonly street: Key;
    readonly phone: Key;
    readonly group: Key;
    readonly race: Key;
    readonly family: Key;
    readonly given: Key;
    readonly language: Key;
    readonly practice: Key;
};
/** Uniform in (0, 1) for the k-th draw of a name below a key. */
export declare const drawAt: (key: Key, path: Key, k?: number) => number;
