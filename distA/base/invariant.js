/** Throws if one of our own assumptions does not hold. A user's mistake is a Diagnostic, never an InvariantError. */
export function invariant(condition, message) {
    if (!condition)
        throw new InvariantError(message);
}
/** A fault of ours: reported with the command that replays it, exit status 70. */
export class InvariantError extends Error {
    name = 'InvariantError';
}
/** Marks a case of a closed union that cannot be reached. */
export function unreachable(value) {
    throw new InvariantError(`unreachable case: ${JSON.stringify(value)}`);
}
//# sourceMappingURL=invariant.js.map