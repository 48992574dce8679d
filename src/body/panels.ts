import type { PanelInfo } from '../engine/index.ts';

const loinc = (code: string, display: string): PanelInfo['concept'] => ({
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
] as const;

const LIVER = [
  'total_protein',
  'albumin',
  'bilirubin',
  'alkaline_phosphatase',
  'alanine_aminotransferase',
  'aspartate_aminotransferase',
] as const;

const COUNT = [
  'white_blood_cells',
  'red_blood_cells',
  'hemoglobin',
  'hematocrit',
  'mean_corpuscular_volume',
  'mean_corpuscular_hemoglobin',
  'mean_corpuscular_hemoglobin_concentration',
  'red_cell_distribution_width',
  'platelets',
] as const;
const WHITE_CELLS = ['neutrophils', 'lymphocytes', 'monocytes', 'eosinophils', 'basophils'] as const;

/** What is measured or ordered together. */
export const bodyPanels: readonly PanelInfo[] = [
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
  {
    name: 'comprehensive_metabolic_panel',
    concept: loinc('24323-8', 'Comprehensive metabolic 2000 panel - Serum or Plasma'),
    kind: 'report',
    category: 'laboratory',
    variables: [...METABOLIC, 'egfr', ...LIVER],
  },
  {
    name: 'blood_count',
    concept: loinc('58410-2', 'CBC panel - Blood by Automated count'),
    kind: 'report',
    category: 'laboratory',
    variables: COUNT,
  },
  {
    name: 'blood_count_with_differential',
    concept: loinc('57021-8', 'CBC W Auto Differential panel - Blood'),
    kind: 'report',
    category: 'laboratory',
    variables: [...COUNT, ...WHITE_CELLS.map((name) => `${name}_percent`), ...WHITE_CELLS],
  },
];
