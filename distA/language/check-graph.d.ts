import type { Walk } from './walk.ts';
/** Checks how the states of a module hang together. Its states have been walked through. */
export declare function checkGraph(walk: Walk): void;
