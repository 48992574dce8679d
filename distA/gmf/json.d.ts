import type { Place, Problem } from '../diagnostics/index.ts';
import type { Path } from '../language/index.ts';
/** A JSON text as plain values, with the places of all of them. */
export interface JsonDocument {
    readonly root: unknown;
    /** The text is not JSON: the root is not there. */
    readonly broken: boolean;
    readonly problems: readonly {
        readonly place: Place;
        readonly problem: Problem;
    }[];
    /** Place of the key or of the value at a path; of the nearest enclosing one if there is none. */
    at(path: Path, on?: 'key' | 'value'): Place;
}
/**
 * Reads a JSON text (RFC 8259). Objects have no prototype, so no name finds anything but what the file says; of a field that
 * stands twice the last counts, as in Synthea. Never throws.
 */
export declare function readJson(text: string, file: string): JsonDocument;
