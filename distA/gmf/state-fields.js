import { nearest } from '../diagnostics/index.js';
import { GENERATORS } from './generator.js';
import { TRANSITIONS } from './transition.js';
/** Fields that any state may have. */
const COMMON = ['type', 'name', 'remarks', ...TRANSITIONS];
const OBSERVATION = [
    ...GENERATORS,
    ...['category', 'unit', 'codes', 'attribute', 'vital_sign', 'value_code', 'expression', 'sampled_data', 'attachment'],
];
/** Fields of each state type (gmf.md 1.3). */
export const STATE_FIELDS = {
    Initial: [],
    Simple: [],
    Terminal: [],
    Guard: ['allow'],
    Delay: ['exact', 'range', 'distribution', 'unit'],
    SetAttribute: [
        ...[
            'attribute',
            'expression',
            'range',
            'series_data',
            'period',
            'distribution',
            'value_code',
            'value_attribute',
            'value',
        ],
    ],
    Counter: ['attribute', 'action', 'amount'],
    Encounter: ['wellness', 'encounter_class', 'codes', 'reason', 'telemedicine_possibility'],
    EncounterEnd: ['discharge_disposition'],
    ConditionOnset: ['codes', 'target_encounter', 'assign_to_attribute'],
    ConditionEnd: ['condition_onset', 'referenced_by_attribute', 'codes'],
    AllergyOnset: ['codes', 'target_encounter', 'assign_to_attribute', 'allergy_type', 'category', 'reactions'],
    AllergyEnd: ['allergy_onset', 'referenced_by_attribute', 'codes'],
    MedicationOrder: ['codes', 'reason', 'chronic', 'administration', 'prescription', 'assign_to_attribute'],
    MedicationEnd: ['medication_order', 'referenced_by_attribute', 'codes'],
    CarePlanStart: ['codes', 'activities', 'goals', 'reason', 'assign_to_attribute'],
    CarePlanEnd: ['careplan', 'referenced_by_attribute', 'codes'],
    Procedure: ['codes', 'reason', 'duration', 'distribution', 'unit', 'assign_to_attribute'],
    VitalSign: ['vital_sign', 'unit', 'exact', 'range', 'expression', 'distribution'],
    Observation: OBSERVATION,
    MultiObservation: ['category', 'codes', 'observations'],
    DiagnosticReport: ['codes', 'observations'],
    ImagingStudy: ['procedure_code', 'series', 'min_number_series', 'max_number_series'],
    Symptom: ['symptom', 'cause', 'probability', 'exact', 'range', 'distribution'],
    Device: ['code', 'manufacturer', 'model', 'assign_to_attribute'],
    DeviceEnd: ['device', 'referenced_by_attribute', 'codes'],
    SupplyList: ['supplies'],
    Vaccine: ['codes', 'series'],
    Death: ['codes', 'condition_onset', 'referenced_by_attribute', 'exact', 'range'],
    CallSubmodule: ['submodule'],
    Physiology: [
        ...['model', 'solver', 'step_size', 'sim_duration', 'lead_time', 'inputs', 'outputs', 'alt_direct_transition'],
    ],
};
/** Reports fields that Synthea ignores, with the known one that was perhaps meant. */
export function checkFields(node, type) {
    const known = [...(STATE_FIELDS[type] ?? []), ...COMMON];
    for (const key of node.keys()) {
        if (known.includes(key))
            continue;
        const near = nearest(key, known);
        const hint = near === undefined || node.has(near) ? undefined : `did you mean "${near}"?`;
        node.get(key).warn('gmf-ignored-field', `Synthea ignores the field "${key}" of a ${type}`, hint, 'key');
    }
}
//# sourceMappingURL=state-fields.js.map