import { nearestOrAll } from '../../diagnostics/index.js';
import { codingOf } from '../code.js';
import { assigned, diagnosis, ending, neededCodes, word } from './translate.js';
export const conditionOnset = (state, places) => {
    const code = neededCodes(state, places);
    if (code === undefined)
        return undefined;
    return word('condition_onset', { code, diagnose: diagnosis(state, places), ...assigned(state) });
};
export const conditionEnd = ending('condition_end', 'condition_onset', 'ConditionOnset');
const TYPES = ['allergy', 'intolerance'];
const CATEGORIES = ['food', 'medication', 'environment', 'biologic'];
export const allergyOnset = (state, places) => {
    const code = neededCodes(state, places);
    if (code === undefined)
        return undefined;
    return word('allergy_onset', {
        code,
        type: oneOf(state.get('allergy_type'), TYPES, 'allergy'),
        category: oneOf(state.get('category'), CATEGORIES, 'environment'),
        diagnose: diagnosis(state, places),
        reactions: state
            .get('reactions')
            .items()
            .flatMap((item) => reaction(item, places) ?? []),
        ...assigned(state),
    });
};
function oneOf(node, known, otherwise) {
    const found = node.name();
    if (found === undefined || known.includes(found))
        return found ?? otherwise;
    node.warn('unknown-word', `"${found}" is not one of the values`, nearestOrAll(found, known));
    return otherwise;
}
const LEVELS = ['severe', 'moderate', 'mild', 'none'];
function reaction(node, places) {
    const code = codingOf(node.get('reaction'), places);
    const severities = node
        .get('possible_severities')
        .items()
        .flatMap((item) => {
        const level = item.get('level').name() ?? '';
        if (LEVELS.includes(level))
            return [[level, item.get('value').number() ?? 0]];
        item.get('level').warn('unknown-word', `"${level}" is not a severity`, nearestOrAll(level, LEVELS));
        return [];
    });
    if (code === undefined)
        return undefined;
    return places.mark({ code, severity: Object.fromEntries(severities) }, node, { severity: ['possible_severities'] });
}
export const allergyEnd = ending('allergy_end', 'allergy_onset', 'AllergyOnset');
//# sourceMappingURL=condition.js.map