import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { AttributeNameShape, CodeShape, StateNameShape, strict } from '../language/index.js';
import { NO_TIME } from './defaults.js';
import { selector } from './reference.js';
const reason = Type.Optional(CodeShape);
/** What stops, and why. */
export const StopShape = Type.Union([
    CodeShape,
    strict({ code: CodeShape, reason }),
    strict({ state: StateNameShape, reason }),
    strict({ attribute: AttributeNameShape, reason }),
]);
export const stop = word({
    key: 'stop',
    where: 'both',
    description: 'Ends a prescription, and the effects that came with it',
    schema: StopShape,
    takesTime: false,
    compile(value, a) {
        const which = selector(value, [], a);
        const why = typeof value === 'object' && 'reason' in value ? value.reason : undefined;
        a.emit({
            op: 'stop_medication',
            which,
            ...(why !== undefined && { reason: a.concept(why, ['reason']) }),
        });
        for (const [name, over] of ended(which, a.drugEffects))
            endEffect(name, over, a);
    },
});
/** Names of the effects that end, each once, with how fast. */
function ended(which, effects) {
    return new Map(effects.filter((effect) => isMeant(which, effect)).map((effect) => [effect.name, effect.over]));
}
function isMeant(which, effect) {
    if (which.kind === 'codes')
        return which.codes.some((code) => effect.codes.includes(code));
    if (which.kind === 'state')
        return effect.state === which.state;
    return effect.assign === which.attribute;
}
function endEffect(name, over, a) {
    a.emit({ op: 'end_effect', name, over: over === undefined ? NO_TIME : a.expression(over, [], { type: 'duration' }) });
}
//# sourceMappingURL=stop.js.map