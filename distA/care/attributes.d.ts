import type { AttributeInfo } from '../engine/index.ts';
/** Attributes that built-in care sets, besides those of the population. */
export declare const careAttributes: readonly AttributeInfo[];
