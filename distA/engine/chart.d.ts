import type { Instant } from '../base/index.ts';
import type { Entry, EntryId, Truth, TruthId } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Reading } from './context.ts';
import type { ActiveKind } from './expression.ts';
type OpenEntry = Extract<Entry, {
    kind: ActiveKind;
}>;
type Onset = Extract<Truth, {
    kind: 'onset';
}>;
/** The entries and truths of one person, with what must be found quickly: what is active, what is true, the readings by code. */
export declare class Chart {
    #private;
    readonly entries: Entry[];
    readonly truths: Truth[];
    /** `keysOf` gives `system|code` of each coding. */
    constructor(keysOf: (concept: Concept) => readonly string[]);
    add(entry: Entry): void;
    addTruth(truth: Truth): void;
    get<K extends Entry['kind']>(id: EntryId, kind: K): Extract<Entry, {
        kind: K;
    }> | undefined;
    /** The entry itself, or for a prescription the order that now continues it. */
    latest(id: EntryId): EntryId;
    /** Active entries of a kind that have one of these codes (any, if none are given). */
    active<K extends ActiveKind>(kind: K, codes?: readonly string[]): readonly Extract<Entry, {
        kind: K;
    }>[];
    isActive(kind: ActiveKind, codes: readonly string[]): boolean;
    /** The entry has ended: it is no longer active. */
    close(entry: OpenEntry): void;
    onset(codes: readonly string[]): Onset | undefined;
    truth(id: TruthId): Truth | undefined;
    /** Latest reading with one of these codes that was taken at or after `from`. */
    lastReading(codes: readonly string[], from: Instant): Reading | undefined;
    readings(codes: readonly string[], from: Instant): readonly Reading[];
}
export declare const isActiveKind: (entry: Entry) => entry is OpenEntry;
export {};
