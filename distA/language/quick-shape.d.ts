import type { TSchema } from '@sinclair/typebox';
/**
 * A quick yes: true only if the value fits, for sure. What fits is most of what is checked, and compiling a validator takes longer
 * than looking. A keyword that is not known here gives no yes.
 */
export declare function surelyFits(schema: TSchema, value: unknown): boolean;
