import type { StateType } from './state-type.ts';
type Json = Readonly<Record<string, unknown>>;
/**
 * JSON Schema (draft 7) of a module file for editors, made of the shapes that the checker uses. What one key may stand
 * beside another, and which names exist, only the checker knows.
 */
export declare function editorSchema(words: readonly StateType[]): Json;
export {};
