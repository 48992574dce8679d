/** What the user typed cannot be carried out: one line, exit status 2. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
export declare const EXIT: {
    readonly fine: 0;
    readonly problems: 1;
    readonly usage: 2;
    readonly ourFault: 70;
    readonly interrupted: 130;
};
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
