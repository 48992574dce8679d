import type { Vocabulary } from '../engine/index.ts';
/** All that modules may name besides their own things: the body's variables and panels, built-in attributes, vital signs. */
export declare const vocabulary: Vocabulary;
