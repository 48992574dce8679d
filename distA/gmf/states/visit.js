import { nearestOrAll } from '../../diagnostics/index.js';
import { codesOf, codingOf } from '../code.js';
import { reason, word } from './translate.js';
const CLASSES = {
    wellness: 'wellness',
    ambulatory: 'ambulatory',
    outpatient: 'outpatient',
    inpatient: 'inpatient',
    emergency: 'emergency',
    urgentcare: 'urgent_care',
    hospice: 'hospice',
    home: 'home',
    snf: 'nursing_facility',
    virtual: 'virtual',
};
/** A visit stays open until EncounterEnd; `wellness` joins a visit of built-in care of any kind. */
export const encounter = (state, places) => {
    if (state.get('wellness').flag())
        return { fields: { at_visit: 'any', stay_open: true }, keys: { at_visit: ['wellness'] } };
    const type = codesOf(state.get('codes'), places);
    const telemedicine = telemedicineOf(state.get('telemedicine_possibility'));
    const visit = {
        class: classOf(state.get('encounter_class')),
        ...(type === undefined ? {} : { type }),
        ...reason(state, places),
        ...(telemedicine === undefined ? {} : { telemedicine }),
    };
    return { fields: { encounter: visit, stay_open: true }, keys: { encounter: [] } };
};
function classOf(node) {
    const name = node.name()?.toLowerCase() ?? 'ambulatory';
    if (Object.hasOwn(CLASSES, name))
        return CLASSES[name];
    node.warn('unknown-word', `"${name}" is not a class of encounters`, nearestOrAll(name, Object.keys(CLASSES)));
    return 'ambulatory';
}
const TELEMEDICINE = ['none', 'possible', 'always'];
function telemedicineOf(node) {
    const name = node.name();
    if (name === undefined || TELEMEDICINE.includes(name))
        return name;
    return node.warn('unknown-word', `"${name}" says nothing about telemedicine`, nearestOrAll(name, TELEMEDICINE));
}
export const encounterEnd = (state, places) => {
    const node = state.get('discharge_disposition');
    const disposition = node.given ? codingOf(node, places) : undefined;
    return word('end_encounter', disposition === undefined ? true : { disposition });
};
//# sourceMappingURL=visit.js.map