import { codingKey } from '../terminology/index.js';
import { coded } from './coded.js';
const namedIn = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
/** Which entries an ending means. */
export function selector(value, path, a) {
    const { state, attribute } = namedIn(value);
    if (state !== undefined)
        return { kind: 'state', state: a.stateName(state, [...path, 'state']) };
    if (attribute !== undefined)
        return { kind: 'attribute', attribute: a.reads(attribute, [...path, 'attribute']) };
    const { code, at } = coded(value);
    return { kind: 'codes', codes: a.concept(code, [...path, ...at]).codings.map(codingKey) };
}
/** Why something is done. */
export function reason(value, path, a) {
    const { state, attribute } = namedIn(value);
    if (state !== undefined) {
        const name = a.stateName(state, [...path, 'state']);
        const fallback = a.conceptOf(name);
        return { kind: 'named', name, ...(fallback && { fallback }) };
    }
    if (attribute !== undefined)
        return { kind: 'attribute', attribute: a.reads(attribute, [...path, 'attribute']) };
    const { code, at } = coded(value);
    return { kind: 'concept', concept: a.concept(code, [...path, ...at]) };
}
/** The optional fields that many steps share, ready to be spread into an instruction. */
export function common(fields, a) {
    return {
        ...(fields.assign !== undefined && { assign: a.writes(fields.assign, ['assign'], 'entry') }),
        ...(fields.reason !== undefined && { reason: reason(fields.reason, ['reason'], a) }),
    };
}
//# sourceMappingURL=reference.js.map