import { DAY } from '../base/index.js';
/**
 * What a module need not say. The kinds of visit are SNOMED CT; the numbers are assumed.
 */
const snomed = (code, display) => ({
    codings: [{ system: 'snomed', code, display }],
});
/** Encounter.type where a module gives none. */
export const VISIT_TYPES = Object.freeze({
    wellness: snomed('185349003', 'Encounter for check up (procedure)'),
    ambulatory: snomed('185347001', 'Encounter for problem (procedure)'),
    outpatient: snomed('185347001', 'Encounter for problem (procedure)'),
    urgent_care: snomed('185345009', 'Encounter for symptom (procedure)'),
    emergency: snomed('50849002', 'Emergency room admission (procedure)'),
    inpatient: snomed('32485007', 'Hospital admission (procedure)'),
    virtual: snomed('448337001', 'Telemedicine consultation with patient (procedure)'),
    home: snomed('439708006', 'Home visit (procedure)'),
    hospice: snomed('305336008', 'Admission to hospice (procedure)'),
    nursing_facility: snomed('18170008', 'Subsequent nursing facility visit (procedure)'),
});
/**
 * Time from sample to result of an order that names none. Assumed: a routine laboratory test is back on the next day,
 * nine in ten within two days (lognormal, median 1 day, sigma 0.55).
 */
export const RESULT_AFTER = {
    op: 'sample',
    distribution: 'lognormal',
    of: [
        { op: 'literal', value: DAY },
        { op: 'literal', value: 0.55 },
    ],
    k: 0,
};
export const NO_TIME = Object.freeze({ op: 'literal', value: 0 });
//# sourceMappingURL=defaults.js.map