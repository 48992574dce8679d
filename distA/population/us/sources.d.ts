import type { PackSource } from '../pack.ts';
/** What the pack stands on. Files named here lie in ../shared/epidemiology of a development checkout. */
export declare const sources: Readonly<Record<string, PackSource>>;
