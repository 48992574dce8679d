/** Throws if one of our own assumptions does not hold. A user's mistake is a Diagnostic, never an InvariantError. */
export declare function invariant(condition: unknown, message: string): asserts condition;
/** A fault of ours: reported with the command that replays it, exit status 70. */
export declare class InvariantError extends Error {
    readonly name = "InvariantError";
}
/** Marks a case of a closed union that cannot be reached. */
export declare function unreachable(value: never): never;
