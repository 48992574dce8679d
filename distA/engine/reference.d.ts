import type { EntryId } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Frame, Made } from './frame.ts';
import type { Life } from './life.ts';
import type { Reason, Selector } from './program.ts';
/** Fields of an entry that say why. */
export interface ReasonFields {
    readonly reason?: Concept;
    readonly reasonEntry?: EntryId;
}
/** Resolves a reason; nothing if what it names is not there. */
export declare function reasonOf(life: Life, frame: Frame, reason: Reason | undefined): ReasonFields;
/** What a selector means now: an entry, a truth, both or nothing. */
export declare function selected(life: Life, frame: Frame, which: Selector): Made | undefined;
