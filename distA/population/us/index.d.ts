import type { LocalePack } from '../pack.ts';
/** The United States. Takes a few milliseconds; make it once and share it. */
export declare function createUsPack(): LocalePack;
/** The pack for everybody: it is constant, and keeps only what it has decoded of itself. */
export declare const usPack: LocalePack;
