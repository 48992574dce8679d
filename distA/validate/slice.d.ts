import type { Slice } from './compile-constraint.ts';
import type { Item } from './constraint.ts';
import { type Run } from './run.ts';
import type { Element } from './shape.ts';
/** The slice that a value belongs to: the first whose discriminators all hold. */
export declare function sliceOf(run: Run, item: Item, slices: readonly Slice[]): Slice | undefined;
/** Reports an item that is of no slice where no other is allowed. */
export declare function reportStranger(run: Run, { property, index }: Item, slices: readonly Slice[]): void;
/** Checks how many items a slice has. */
export declare function checkSliceCount(run: Run, count: number, element: Element, slice: Slice): void;
