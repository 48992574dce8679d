import { Type } from '@sinclair/typebox';
import { drugEffectName, word } from '../compile/index.js';
import { AttributeNameShape, ReferenceShape } from '../language/index.js';
import { coded, codedShape } from './coded.js';
import { DosageShape, dosagePlan } from './dosage.js';
import { EffectShape, emitEffect } from './effect.js';
import { common } from './reference.js';
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
        const { code, at, fields } = coded(value);
        const concept = a.concept(code, at);
        const chronic = fields.chronic ?? false;
        const dosage = fields.dosage ? dosagePlan(fields.dosage, a.inside(['dosage'])) : { asNeeded: false };
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
    },
});
/** A course that ends by itself takes its effects with it. */
const course = ({ duration }) => duration === undefined ? undefined : { lasting: { op: 'literal', value: duration } };
//# sourceMappingURL=prescribe.js.map