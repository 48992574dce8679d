import { type Problem } from '../diagnostics/index.ts';
import type { Path } from '../language/index.ts';
export type AttributeKind = 'number' | 'text' | 'boolean' | 'code' | 'entry' | 'unknown';
/** What all parts of one GMF file share. */
export interface GmfFile {
    /** Its states, by name, with their types. */
    readonly states: ReadonlyMap<string, unknown>;
    /** Attributes that its states set, with the types of the values; `entry` for what is recorded. */
    readonly assigned: ReadonlyMap<string, ReadonlySet<AttributeKind>>;
    /** It calls submodules, whose states it sees afterwards. */
    readonly calls: boolean;
    /** Names of vital signs, if they are known. */
    readonly vitals: readonly string[] | undefined;
    /** Names of states, or of attributes, of other modules to which it refers; added to. */
    readonly elsewhere: Set<string>;
    readTable(name: string): string | undefined;
    report(path: Path, problem: Problem, on?: 'key' | 'value'): void;
}
/** A value of the JSON text, with its place. Values of other types than asked for are reported where they are read. */
export declare class Node {
    readonly file: GmfFile;
    readonly path: Path;
    readonly value: unknown;
    constructor(file: GmfFile, path: Path, value: unknown);
    get given(): boolean;
    get isObject(): boolean;
    get(key: string): Node;
    has(key: string): boolean;
    keys(): readonly string[];
    /** The items of a list; none if there is nothing. */
    items(): readonly Node[];
    /** As Synthea's reader has it, a number may stand for a text, and a text for a number or for true and false. */
    text(): string | undefined;
    /** A text that is not blank. */
    name(): string | undefined;
    number(): number | undefined;
    flag(): boolean;
    report(problem: Problem, on?: 'key' | 'value'): undefined;
    /** A mistake that Synthea meets only when it gets there. */
    warn(code: Problem['code'], message: string, hint?: string, on?: 'key' | 'value'): undefined;
    /** Another value in this place. */
    standIn(value: unknown): Node;
    /** Reports that a field is missing here. */
    missing(key: string, what?: string): undefined;
    private wrong;
}
/** `the state "Onset"`, for messages. */
export declare const describeState: (path: Path) => string;
