import type { Static, TSchema } from '@sinclair/typebox';
import type { Scope } from '../language/index.ts';
import { CheckingAssembler } from './checking-assembler.ts';
import type { Assembler, CompiledType } from './compiled-type.ts';

/** The whole state or step, with the keys beside the word. */
type All = Readonly<Record<string, unknown>>;

type Definition<S extends TSchema> = Omit<CompiledType, 'schema' | 'check' | 'compile' | 'targets'> & {
  readonly schema: S;
  targets?(value: Static<S>, all: All): ReturnType<NonNullable<CompiledType['targets']>>;
  compile(value: Static<S>, assembler: Assembler, all: All): void;
};

/** A word whose check is its compilation with the instructions thrown away: what is compiled is what was checked. */
export function word<S extends TSchema>(definition: Definition<S>): CompiledType<Static<S>> {
  return Object.freeze({
    ...definition,
    check(value: Static<S>, scope: Scope, all: All): void {
      definition.compile(value, new CheckingAssembler(scope), all);
    },
  });
}
