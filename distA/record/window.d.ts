import type { Instant } from '../base/index.ts';
import type { Entry, EntryId, Life } from './entry.ts';
/** The part of a life that is written: what any exporter works on. */
export interface WindowedLife {
    readonly life: Life;
    /** Start of the record window; -Infinity for the whole life. */
    readonly from: Instant;
    /** The as-of instant. Later ends count as open. */
    readonly to: Instant;
    /** The entries to write, in the order of the record. */
    readonly entries: readonly Entry[];
    /** Is this entry among them? A reference to any other entry is left out. */
    readonly has: (id: EntryId | undefined) => boolean;
}
/**
 * The record window: every encounter that overlaps it with its contents, other entries made in it, and from before it
 * what still matters at its start (see `carriedOver`). Nothing that was not known at `to`.
 */
export declare function window(life: Life, from: Instant, to: Instant): WindowedLife;
/** `end` if it is known at the as-of instant, else undefined: still open. */
export declare const knownEnd: (end: Instant | undefined, to: Instant) => Instant | undefined;
