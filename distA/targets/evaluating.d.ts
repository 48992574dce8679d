import type { Instant } from '../base/index.ts';
import type { Expression, Life } from '../engine/index.ts';
/** Does a condition hold at the end of the life? An absent one does. */
export declare const holds: (condition: Expression | undefined, life: Life, t: Instant) => boolean;
/** Did it hold at an earlier instant? */
export declare const holdsIn: (condition: Expression | undefined, life: Life, t: Instant) => boolean;
/** A number at the end of the life; a truth value counts 0 or 1. */
export declare function numberOf(expression: Expression, life: Life, t: Instant): number | undefined;
