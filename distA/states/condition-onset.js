import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { AttributeNameShape, StateNameShape, strict, words } from '../language/index.js';
import { coded, codedShape } from './coded.js';
import { common } from './reference.js';
const WhenDiagnosed = Type.Union([words(['never', 'now']), strict({ at: StateNameShape })], {
    description: 'When it is recorded: only by `diagnose`, now, or at the visit of a state',
});
const Fields = {
    diagnose: Type.Optional(WhenDiagnosed),
    chronic: Type.Optional(Type.Boolean({ description: 'Goes on the problem list' })),
    assign: Type.Optional(AttributeNameShape),
};
export const conditionOnset = word({
    key: 'condition_onset',
    where: 'both',
    description: 'True of the person from now on; recorded when somebody diagnoses it',
    schema: codedShape(Fields),
    takesTime: false,
    compile(value, a) {
        const { code, at, fields } = coded(value);
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
export function diagnosis(when, a) {
    return typeof when === 'string' ? when : { at: a.stateName(when.at, ['diagnose', 'at']) };
}
//# sourceMappingURL=condition-onset.js.map