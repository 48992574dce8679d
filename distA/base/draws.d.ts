/** A 64-bit key as two unsigned 32-bit words. */
export interface Key {
    readonly hi: number;
    readonly lo: number;
}
/**
 * Threefry-2x32 with 20 rounds: the counter-based generator of Salmon et al., "Parallel random numbers: as easy as
 * 1, 2, 3" (SC11, 2011). A pure function of key and counter; the rotation constants and the parity word are the paper's.
 */
export declare function threefry(key: Key, c0: number, c1: number): Key;
/** 64-bit hash of a text (two FNV-1a passes with different offsets, mixed by threefry). Stable for ever. */
export declare function hashText(text: string): Key;
/** The key of a run from the user's seed text. */
export declare function runKey(seed: string): Key;
/** A key below another: `derive(runKey, person, attempt)`, `derive(key, path.hi, path.lo)`. */
export declare const derive: typeof threefry;
/** Uniform in (0, 1), 53 bits, never 0 and never 1. */
export declare function uniformAt(key: Key, c0: number, c1: number): number;
/**
 * Where all chance comes from. A draw depends only on who asks (the path, hashed once), on how often that place was
 * reached before (occurrence) and on the number of the draw there (k). Tests and cohorts may put another source here.
 */
export interface Draws {
    /** Uniform in (0, 1). */
    uniform(path: Key, occurrence: number, k: number): number;
}
/** The draws of one attempt at one person's life. */
export declare function personDraws(run: Key, person: number, attempt: number): Draws;
