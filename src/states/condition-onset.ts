import { Type } from '@sinclair/typebox';
import { type Assembler, word } from '../compile/index.ts';
import { AttributeNameShape, StateNameShape, strict, words } from '../language/index.ts';
import { coded, codedShape } from './coded.ts';
import { common } from './reference.ts';

const WhenDiagnosed = Type.Union([words(['never', 'now']), strict({ at: StateNameShape })], {
  description: 'When it is recorded: only by `diagnose`, now, or at the visit of a state',
});

const Fields = {
  diagnose: Type.Optional(WhenDiagnosed),
  chronic: Type.Optional(Type.Boolean({ description: 'Goes on the problem list' })),
  assign: Type.Optional(AttributeNameShape),
};

interface Onset {
  readonly diagnose: 'never' | 'now' | { readonly at: string };
  readonly chronic: boolean;
  readonly assign: string;
}

export const conditionOnset = word({
  key: 'condition_onset',
  where: 'both',
  description: 'True of the person from now on; recorded when somebody diagnoses it',
  schema: codedShape(Fields),
  takesTime: false,
  compile(value, a) {
    const { code, at, fields } = coded<Onset>(value);
    a.emit({
      op: 'onset',
      concept: a.concept(code, at),
      ...common(fields, a),
      diagnose: diagnosis(fields.diagnose ?? 'never', a),
      chronic: fields.chronic ?? false,
    });
  },
});

/** When a condition or an allergy is recorded. */
export function diagnosis<W extends string>(
  when: W | { readonly at: string },
  a: Assembler,
): W | { readonly at: string } {
  return typeof when === 'string' ? when : { at: a.stateName(when.at, ['diagnose', 'at']) };
}
