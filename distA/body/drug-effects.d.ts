import type { Draws } from '../base/index.ts';
import type { Movement } from './attribute-effects.ts';
/** Effects of a product by its RxNorm codes (with or without `rxnorm|`); empty if none is known. */
export declare function drugEffects(codes: readonly string[], adherence: number, draws: Draws): readonly Movement[];
