import { type Static, Type } from '@sinclair/typebox';
import { drugEffectName, word } from '../compile/index.ts';
import type { DosagePlan } from '../engine/index.ts';
import { AttributeNameShape, ReferenceShape } from '../language/index.ts';
import { coded, codedShape } from './coded.ts';
import { DosageShape, dosagePlan } from './dosage.ts';
import { EffectShape, emitEffect } from './effect.ts';
import { common } from './reference.ts';
import { sinceThere } from './since.ts';

interface Prescription {
  readonly chronic: boolean;
  readonly dosage: Static<typeof DosageShape>;
  readonly reason: unknown;
  readonly assign: string;
  readonly administered: boolean;
  readonly effects: readonly Static<typeof EffectShape>[];
}

export const prescribe = word({
  key: 'prescribe',
  where: 'both',
  description: 'A prescription, with its effects on the body if the built-in table does not have them',
  schema: codedShape({
    chronic: Type.Optional(Type.Boolean({ description: 'Long-term: renewed at wellness visits' })),
    dosage: Type.Optional(DosageShape),
    reason: Type.Optional(ReferenceShape),
    assign: Type.Optional(AttributeNameShape),
    administered: Type.Optional(Type.Boolean({ description: 'Given on the spot' })),
    effects: Type.Optional(Type.Array(EffectShape)),
  }),
  takesTime: false,
  compile(value, a) {
    const { code, at, fields } = coded<Prescription>(value);
    const concept = a.concept(code, at);
    const chronic = fields.chronic ?? false;
    const dosage = fields.dosage ? dosagePlan(fields.dosage, a.inside(['dosage'])) : { asNeeded: false };
    sinceThere(concept, a, () => {
      a.emit({
        op: 'prescribe',
        concept,
        ...common(fields, a),
        chronic,
        administered: fields.administered ?? false,
        dosage,
        ...(fields.effects && { ownEffects: true }),
      });
      const lasting = chronic ? undefined : course(dosage);
      fields.effects?.forEach((effect, i) => {
        const name = effect.name ?? drugEffectName(concept, i);
        emitEffect(effect, { name, adherent: true, ...lasting }, a.inside(['effects', i]));
      });
    });
  },
});

/** A course that ends by itself takes its effects with it. */
const course = ({ duration }: DosagePlan) =>
  duration === undefined ? undefined : { lasting: { op: 'literal', value: duration } as const };
