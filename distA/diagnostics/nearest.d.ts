/** Letters to insert, delete, replace or swap (with the neighbour) to make `b` of `a`. */
export declare function editDistance(a: string, b: string): number;
/**
 * The known name that was most likely meant: at most a third of its letters wrong. With equal distance the first wins.
 * A name that begins with the found one (`hyper` for `hypertension`) is taken when nothing is nearer.
 */
export declare function nearest(found: string, known: Iterable<string>): string | undefined;
/** `did you mean "x"?`, or nothing if no known name is near. */
export declare function didYouMean(found: string, known: Iterable<string>): string | undefined;
