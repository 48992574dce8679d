import type { CompiledType } from '../compile/index.ts';
/** All words of the module language (docs/language.md), in the order of that page. */
export declare const vocabularyOfStates: readonly CompiledType[];
