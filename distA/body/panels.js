const loinc = (code, display) => ({
    codings: [{ system: 'loinc', code, display }],
});
const METABOLIC = [
    'glucose',
    'urea_nitrogen',
    'creatinine',
    'sodium',
    'potassium',
    'chloride',
    'carbon_dioxide',
    'calcium',
];
/** What is measured or ordered together. */
export const bodyPanels = [
    {
        name: 'blood_pressure',
        concept: loinc('85354-9', 'Blood pressure panel with all children optional'),
        kind: 'components',
        category: 'vital-signs',
        variables: ['systolic_blood_pressure', 'diastolic_blood_pressure'],
    },
    {
        name: 'basic_metabolic_panel',
        concept: loinc('24321-2', 'Basic metabolic 2000 panel - Serum or Plasma'),
        kind: 'report',
        category: 'laboratory',
        variables: METABOLIC,
    },
    {
        name: 'renal_panel',
        concept: loinc('24321-2', 'Basic metabolic 2000 panel - Serum or Plasma'),
        kind: 'report',
        category: 'laboratory',
        variables: [...METABOLIC, 'egfr'],
    },
    {
        // Not in the list of known codes: LOINC 24331-1 as US Core 6.1.0 uses it for a lipid panel with calculated LDL.
        name: 'lipid_panel',
        concept: loinc('24331-1', 'Lipid 1996 panel - Serum or Plasma'),
        kind: 'report',
        category: 'laboratory',
        variables: ['total_cholesterol', 'triglycerides', 'hdl_cholesterol', 'ldl_cholesterol'],
    },
];
//# sourceMappingURL=panels.js.map