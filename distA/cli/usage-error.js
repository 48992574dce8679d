/** What the user typed cannot be carried out: one line, exit status 2. */
export class UsageError extends Error {
    name = 'UsageError';
}
export const EXIT = { fine: 0, problems: 1, usage: 2, ourFault: 70, interrupted: 130 };
//# sourceMappingURL=usage-error.js.map