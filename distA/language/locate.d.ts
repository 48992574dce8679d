import { type LineCounter } from 'yaml';
import type { Place } from '../diagnostics/index.ts';
import type { Path } from './state-type.ts';
/** Finds the places of values in a text. Lines and columns from 1. */
export interface Located {
    /** Place of the key or (default) of the value at a path; of the nearest enclosing one if there is none. */
    at(path: Path, on?: 'key' | 'value'): Place;
    /** Place of a character (offset from 0) of the text at a path. */
    within(path: Path, offset: number, length?: number): Place;
    /** Place of a piece between two offsets of the whole text. */
    offset(from: number, to: number): Place;
    /** A scalar as it is written, without quotes. */
    sourceOf(path: Path): string | undefined;
}
export declare function locate(contents: unknown, text: string, file: string, lines: LineCounter): Located;
