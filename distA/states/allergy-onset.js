import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { AttributeNameShape, CodeShape, StateNameShape, strict, words } from '../language/index.js';
import { diagnosis } from './condition-onset.js';
import { common } from './reference.js';
const LEVELS = ['severe', 'moderate', 'mild', 'none'];
const Share = Type.Optional(Type.Number({ minimum: 0, maximum: 1 }));
const ReactionShape = strict({
    code: CodeShape,
    severity: strict({ severe: Share, moderate: Share, mild: Share, none: Share }, 'Probabilities; the rest is none'),
});
export const allergyOnset = word({
    key: 'allergy_onset',
    where: 'both',
    description: 'An allergy or intolerance, with its reactions',
    schema: strict({
        code: CodeShape,
        type: Type.Optional(words(['allergy', 'intolerance'])),
        category: words(['food', 'medication', 'environment', 'biologic']),
        reactions: Type.Optional(Type.Array(ReactionShape)),
        diagnose: Type.Optional(Type.Union([words(['now']), strict({ at: StateNameShape })])),
        assign: Type.Optional(AttributeNameShape),
    }),
    takesTime: false,
    compile(allergy, a) {
        a.emit({
            op: 'allergy',
            concept: a.concept(allergy.code, ['code']),
            ...common(allergy, a),
            type: allergy.type ?? 'allergy',
            category: allergy.category,
            diagnose: diagnosis(allergy.diagnose ?? 'now', a),
            reactions: (allergy.reactions ?? []).map((reaction, i) => reactionOf(reaction, a.inside(['reactions', i]))),
        });
    },
});
/** Severities from severe to none, their probabilities adding up to 1. */
function reactionOf({ code, severity }, a) {
    const named = LEVELS.flatMap((level) => (severity[level] === undefined ? [] : [{ level, weight: severity[level] }]));
    const sum = named.reduce((total, { weight }) => total + weight, 0);
    if (sum > 1.001) {
        a.report(['severity'], 'probability-sum', `the probabilities sum to ${Number(sum.toPrecision(12))}, more than 1`);
    }
    const rest = Math.max(0, 1 - sum);
    const severities = severity.none === undefined ? [...named, { level: 'none', weight: rest }] : named;
    return { manifestation: a.concept(code, ['code']), severities };
}
//# sourceMappingURL=allergy-onset.js.map