import type { Path, Scope } from './state-type.ts';
import type { Walk } from './walk.ts';
export type Written = NonNullable<Parameters<Scope['writes']>[2]>;
/** Notes that an attribute (its name on the person) is read, in the text at the path if there is one. */
export declare function noteRead({ findings, module }: Walk, name: string, path: Path, text?: string): void;
/** An attribute that is named outside an expression. In GMF any name may be asked for. */
export declare function reads(walk: Walk, name: string, path: Path): string | undefined;
/** Entries and codes may be kept in an attribute that nobody declares: it is the module's own. */
export declare function writes(walk: Walk, name: string, path: Path, type: Written): string;
