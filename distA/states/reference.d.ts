import type { Assembler } from '../compile/index.ts';
import type { Reason, Selector } from '../engine/index.ts';
import type { Path } from '../language/index.ts';
/** Which entries an ending means. */
export declare function selector(value: unknown, path: Path, a: Assembler): Selector;
/** Why something is done. */
export declare function reason(value: unknown, path: Path, a: Assembler): Reason;
/** The optional fields that many steps share, ready to be spread into an instruction. */
export declare function common(fields: {
    readonly assign?: string;
    readonly reason?: unknown;
}, a: Assembler): {
    assign?: string;
    reason?: Reason;
};
