import type { TSchema } from '@sinclair/typebox';
import { type Diagnostic, type DiagnosticCode, type Problem } from '../diagnostics/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Document } from './document.ts';
import type { ShapeCheck } from './shape-check.ts';
/** What a file should be, and the keys of which at least one tells that it is. */
export interface Kind {
    readonly what: string;
    readonly code: DiagnosticCode;
    readonly marks: readonly string[];
}
/** A file's own keys after the check of their shape. */
export interface Shaped {
    /** Absent if the file is of another kind, or its text is broken. */
    readonly root?: Readonly<Record<string, unknown>>;
    readonly diagnostics: readonly Diagnostic[];
    /** `section` or `section.name` of entries that have not their shape. */
    readonly damaged: ReadonlySet<string>;
}
/** Checks the keys of a document. Goes on after mistakes, so that one run tells all; after broken syntax it does not. */
export declare function readShaped(document: Document, schema: TSchema, kind: Kind, check: ShapeCheck): Shaped;
/** A text that YAML read as something else gets a hint. */
export declare function explained(problem: Problem, source: string | undefined): Problem;
/** The entries of a section that have the shape that they need. */
export declare function entriesOf(shaped: Shaped, section: string): readonly (readonly [string, unknown])[];
/** The codes of a file. */
export declare function conceptsIn(shaped: Shaped): Readonly<Record<string, Concept>>;
