import { codingKey } from '../terminology/index.js';
/** Name of the i-th effect of a drug: the same in every state that prescribes it, so that a new dose replaces the old. */
export const drugEffectName = (drug, i) => `${codingKey(drug.codings[0])}.effects[${i}]`;
/** The effects that prescriptions of a module start, wherever in its states they stand. */
export function drugEffectsOf(module, conceptOf, nameOf) {
    return Object.entries(module.states).flatMap(([state, value]) => prescriptionsIn(value).flatMap(({ code, assign, effects }) => {
        const drug = conceptOf(code);
        if (drug === undefined)
            return [];
        return (effects ?? []).map((effect, i) => ({
            name: effect.name ?? drugEffectName(drug, i),
            state,
            codes: drug.codings.map(codingKey),
            ...(assign !== undefined && { assign: nameOf(assign) }),
            over: effect.over,
        }));
    }));
}
function prescriptionsIn(value) {
    if (Array.isArray(value))
        return value.flatMap(prescriptionsIn);
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => key === 'prescribe' && typeof inner === 'object' && inner !== null && 'effects' in inner
        ? [inner]
        : prescriptionsIn(inner));
}
//# sourceMappingURL=drug-effects.js.map