import { codesOf, codingOf } from '../code.js';
import { durationOf } from '../generator.js';
import { built, literal } from '../make.js';
import { secondsOf } from '../time.js';
import { assigned, ended, ending, neededCodes, reason, word } from './translate.js';
/** An administration is written as such; the drug is not taken home unless it is chronic. */
export const medicationOrder = (state, places) => {
    const code = neededCodes(state, places);
    if (code === undefined)
        return undefined;
    const prescription = state.get('prescription');
    return word('prescribe', {
        code,
        chronic: state.get('chronic').flag(),
        administered: state.get('administration').flag(),
        ...(prescription.isObject ? { dosage: dosage(prescription, places) } : {}),
        ...reason(state, places),
        ...assigned(state),
    });
};
function dosage(node, places) {
    const dose = node.get('dosage');
    const duration = node.get('duration');
    const [amount, times, period, refills] = [
        dose.get('amount'),
        dose.get('frequency'),
        dose.get('period'),
        node.get('refills'),
    ].map((each) => each.number());
    const every = period === undefined ? undefined : period * secondsOf(dose.get('unit'));
    const course = duration.get('quantity').number();
    const made = {
        as_needed: node.get('as_needed').flag(),
        ...(amount === undefined ? {} : { amount: built(literal(amount)) }),
        ...(every === undefined || every <= 0 ? {} : { every: built(literal(every)) }),
        ...(times === undefined ? {} : { times: Math.max(1, Math.round(times)) }),
        ...(course === undefined ? {} : { for: built(literal(course * secondsOf(duration.get('unit')))) }),
        ...(refills === undefined ? {} : { refills: Math.max(0, Math.round(refills)) }),
        ...(node.has('instructions') ? { instructions: codeList(node.get('instructions'), places) } : {}),
    };
    return places.mark(made, node);
}
const codeList = (list, places) => places.mark(list.items().flatMap((item) => codingOf(item, places) ?? []), list);
/** Why Synthea stops every medication: SNOMED CT 182840001, as it stands in its code. */
const STOPPED = {
    system: 'snomed',
    code: '182840001',
    display: 'Drug treatment stopped - medical advice (situation)',
};
export const medicationEnd = (state, places) => {
    const which = ended(state, 'medication_order', 'MedicationOrder', places);
    if (which === undefined)
        return undefined;
    const named = typeof which === 'object' && which !== null && ('state' in which || 'attribute' in which);
    return word('stop', named ? places.mark({ ...which, reason: STOPPED }, state) : { code: which, reason: STOPPED });
};
export const carePlanStart = (state, places) => {
    const code = neededCodes(state, places);
    if (code === undefined)
        return undefined;
    const goals = state
        .get('goals')
        .items()
        .flatMap((goal) => goalText(goal, places) ?? []);
    return word('care_plan', {
        code,
        ...(state.has('activities') ? { activities: codeList(state.get('activities'), places) } : {}),
        ...(goals.length === 0 ? {} : { goals }),
        ...reason(state, places),
        ...assigned(state),
    });
};
/** A goal is a text; codes and a value to be reached are put into words. */
function goalText(goal, places) {
    const text = goal.get('text').name();
    if (text !== undefined)
        return text;
    const wanted = goal.get('observation');
    const named = codesOf((wanted.given ? wanted : goal).get('codes'), places);
    if (named === undefined)
        return goal.missing('text', 'the goal');
    const display = Array.isArray(named)
        ? named.map((code) => code.display).join(', ')
        : named.display;
    return [display, wanted.get('operator').name(), wanted.get('value').text()]
        .filter((part) => part !== undefined)
        .join(' ');
}
export const carePlanEnd = ending('end_care_plan', 'careplan', 'CarePlanStart');
/** What follows waits until the procedure is over. */
export const procedure = (state, places) => {
    const code = neededCodes(state, places);
    if (code === undefined)
        return undefined;
    const takes = state.has('duration') || state.has('distribution') ? durationOf(withoutRange(state)) : undefined;
    return word('procedure', {
        code,
        ...(takes === undefined ? {} : { takes: built(takes) }),
        ...reason(state, places),
        ...assigned(state),
    });
};
/** `range` and `exact` of a procedure are ignored (gmf.md 1.3), which is reported with the other fields. */
function withoutRange(state) {
    const { range: _range, exact: _exact, ...others } = state.value;
    return state.standIn(others);
}
export const device = (state, places) => {
    const code = state.has('code') ? codingOf(state.get('code'), places) : state.missing('code');
    if (code === undefined)
        return undefined;
    const [manufacturer, model] = [state.get('manufacturer').name(), state.get('model').name()];
    return word('device', {
        code,
        ...(manufacturer === undefined ? {} : { manufacturer }),
        ...(model === undefined ? {} : { model }),
        ...assigned(state),
    });
};
export const deviceEnd = ending('end_device', 'device', 'Device');
export const supplyList = (state, places) => {
    const list = state.get('supplies');
    const supplies = list.items().flatMap((item) => {
        const code = codingOf(item.get('code'), places);
        const quantity = Math.max(1, Math.round(item.get('quantity').number() ?? 1));
        return code === undefined ? [] : [places.mark({ code, quantity }, item)];
    });
    if (supplies.length === 0)
        return state.has('supplies') ? undefined : state.missing('supplies');
    return word('supply', places.mark(supplies, list));
};
export const vaccine = (state, places) => {
    const code = neededCodes(state, places);
    if (code === undefined)
        return undefined;
    const series = state.get('series').number();
    return word('vaccinate', { code, ...(series === undefined ? {} : { dose: Math.max(1, Math.round(series)) }) });
};
//# sourceMappingURL=treatment.js.map