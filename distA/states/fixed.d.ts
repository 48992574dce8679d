import type { Assembler } from '../compile/index.ts';
import type { Path, Wanted } from '../language/index.ts';
/** A number that must be known beforehand: a literal, not drawn and not of the person. Reported and undefined if not. */
export declare function fixed(value: unknown, path: Path, wanted: Wanted, a: Assembler): number | undefined;
