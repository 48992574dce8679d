import { allergyEnd, allergyOnset, conditionEnd, conditionOnset } from './condition.js';
import { callSubmodule, counter, death, delay, guard, passes, symptom, terminal } from './control.js';
import { diagnosticReport, imagingStudy, multiObservation, observation, vitalSign } from './observation.js';
import { setAttribute } from './set-attribute.js';
import { carePlanEnd, carePlanStart, device, deviceEnd, medicationEnd, medicationOrder, procedure, supplyList, vaccine, } from './treatment.js';
import { encounter, encounterEnd } from './visit.js';
/** All state types (gmf.md 1.3). Physiology is off in Synthea by default: it passes. */
export const STATE_TYPES = {
    Initial: passes,
    Simple: passes,
    Terminal: terminal,
    Guard: guard,
    Delay: delay,
    SetAttribute: setAttribute,
    Counter: counter,
    Encounter: encounter,
    EncounterEnd: encounterEnd,
    ConditionOnset: conditionOnset,
    ConditionEnd: conditionEnd,
    AllergyOnset: allergyOnset,
    AllergyEnd: allergyEnd,
    MedicationOrder: medicationOrder,
    MedicationEnd: medicationEnd,
    CarePlanStart: carePlanStart,
    CarePlanEnd: carePlanEnd,
    Procedure: procedure,
    VitalSign: vitalSign,
    Observation: observation,
    MultiObservation: multiObservation,
    DiagnosticReport: diagnosticReport,
    ImagingStudy: imagingStudy,
    Symptom: symptom,
    Device: device,
    DeviceEnd: deviceEnd,
    SupplyList: supplyList,
    Vaccine: vaccine,
    Death: death,
    CallSubmodule: callSubmodule,
    Physiology: passes,
};
//# sourceMappingURL=index.js.map