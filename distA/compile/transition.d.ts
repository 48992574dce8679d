import type { Assembler } from './compiled-type.ts';
/** Instructions for any form of `then`; never falls through. The assembler stands at the value. */
export declare function compileTransition(then: unknown, a: Assembler): void;
