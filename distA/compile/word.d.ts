import type { Static, TSchema } from '@sinclair/typebox';
import type { Assembler, CompiledType } from './compiled-type.ts';
/** The whole state or step, with the keys beside the word. */
type All = Readonly<Record<string, unknown>>;
type Definition<S extends TSchema> = Omit<CompiledType, 'schema' | 'check' | 'compile' | 'targets'> & {
    readonly schema: S;
    targets?(value: Static<S>, all: All): ReturnType<NonNullable<CompiledType['targets']>>;
    compile(value: Static<S>, assembler: Assembler, all: All): void;
};
/** A word whose check is its compilation with the instructions thrown away: what is compiled is what was checked. */
export declare function word<S extends TSchema>(definition: Definition<S>): CompiledType<Static<S>>;
export {};
