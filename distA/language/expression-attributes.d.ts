import type { Expression } from '../engine/index.ts';
/** The attributes (names on the person) that an expression reads. */
export declare function attributesIn(expression: Expression): readonly string[];
