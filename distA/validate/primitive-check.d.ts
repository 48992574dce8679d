import { type Run } from './run.ts';
import type { Element, Property } from './shape.ts';
/** Checks a value of a primitive type: its kind of JSON, how it is written, and the codes that it may be. */
export declare function checkPrimitive(run: Run, value: unknown, property: Property): void;
/** Checks a value against what its element is bound to. */
export declare function checkTerms(run: Run, value: unknown, { digest }: Element): void;
