/** The resource that an entry becomes. */
export const RESOURCE_OF = {
    encounter: 'Encounter',
    condition: 'Condition',
    allergy: 'AllergyIntolerance',
    observation: 'Observation',
    report: 'DiagnosticReport',
    procedure: 'Procedure',
    medication: 'MedicationRequest',
    administration: 'MedicationAdministration',
    care_plan: 'CarePlan',
    device: 'Device',
    supply: 'SupplyDelivery',
    immunization: 'Immunization',
    imaging: 'ImagingStudy',
    order: 'ServiceRequest',
    death: 'Observation',
};
//# sourceMappingURL=resource.js.map