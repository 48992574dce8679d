/** Where a command writes: results on stdout, all else on stderr. */
export interface Console {
    readonly out: (text: string) => void;
    readonly err: (text: string) => void;
    /** stderr is a terminal: colour and a progress bar are welcome. */
    readonly terminal: boolean;
}
export declare function processConsole(): Console;
export interface Progress {
    update(people: number, resources: number): void;
    stop(): void;
}
/** A bar with rate and time left on a terminal, nothing elsewhere. */
export declare function progressBar(people: number, shown: boolean): Progress;
