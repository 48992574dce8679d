import { type Diagnostic } from '../diagnostics/index.ts';
import { type Located } from './locate.ts';
/** A YAML text as plain values (mappings without prototype), with the places of all of them. */
export interface Document extends Located {
    readonly file: string;
    readonly root: unknown;
    /** Mistakes of the text itself. If there is an error among them, `root` may be incomplete. */
    readonly diagnostics: readonly Diagnostic[];
}
/** Reads one YAML document. Never throws, whatever the text. */
export declare function readDocument(text: string, file: string): Document;
