/** The known name that is most like the one that was found, if any is like it at all. */
export declare function nearest(name: string, known: Iterable<string>): string | undefined;
/** A clause for the end of a message: `; did you mean "gender"?`, or nothing. */
export declare function didYouMean(name: string, known: Iterable<string>): string;
