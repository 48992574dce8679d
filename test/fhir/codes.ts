import type { Coding, Concept, SystemName } from '../../src/terminology/index.ts';

const coding = (system: SystemName, code: string, display: string): Coding => ({ system, code, display });
const concept = (system: SystemName, code: string, display: string): Concept => ({
  codings: [coding(system, code, display)],
});
const snomed = (code: string, display: string): Concept => concept('snomed', code, display);
const loinc = (code: string, display: string): Concept => concept('loinc', code, display);

/** Codes of the fixtures. */
export const C = {
  checkUp: snomed('185349003', 'Encounter for check up (procedure)'),
  symptomVisit: snomed('185345009', 'Encounter for symptom (procedure)'),
  emergency: snomed('50849002', 'Emergency room admission (procedure)'),
  admission: snomed('183452005', 'Emergency hospital admission (procedure)'),
  hypertension: {
    codings: [
      coding('snomed', '59621000', 'Essential hypertension (disorder)'),
      coding('icd10cm', 'I10', 'Essential (primary) hypertension'),
    ],
  } satisfies Concept,
  bronchitis: snomed('10509002', 'Acute bronchitis (disorder)'),
  pneumonia: snomed('233604007', 'Pneumonia (disorder)'),
  penicillinAllergy: snomed('91936005', 'Allergy to penicillin (finding)'),
  wheal: snomed('247472004', 'Wheal (finding)'),
  education: snomed('443402002', 'Lifestyle education regarding hypertension (procedure)'),
  appendectomy: snomed('80146002', 'Excision of appendix (procedure)'),
  chestXRay: snomed('399208008', 'Plain X-ray of chest (procedure)'),
  thorax: snomed('51185008', 'Thoracic structure (body structure)'),
  pacemaker: snomed('14106009', 'Cardiac pacemaker, device (physical object)'),
  exSmoker: snomed('8517006', 'Ex-smoker (finding)'),
  lisinopril: concept('rxnorm', '314076', 'lisinopril 10 MG Oral Tablet'),
  amoxicillin: concept('rxnorm', '308182', 'amoxicillin 250 MG Oral Capsule'),
  ibuprofen: concept('rxnorm', '198405', 'Ibuprofen 100 MG Oral Tablet'),
  influenzaVaccine: {
    ...concept('cvx', '140', 'Influenza, seasonal, injectable, preservative free'),
    text: 'influenza',
  },
  tdap: { ...concept('cvx', '115', 'Tdap'), text: 'Tdap' },
  bloodPressure: loinc('85354-9', 'Blood pressure panel with all children optional'),
  systolic: loinc('8480-6', 'Systolic blood pressure'),
  diastolic: loinc('8462-4', 'Diastolic blood pressure'),
  bmi: loinc('39156-5', 'Body mass index (BMI) [Ratio]'),
  height: loinc('8302-2', 'Body height'),
  weight: loinc('29463-7', 'Body weight'),
  temperature: loinc('8310-5', 'Body temperature'),
  heartRate: loinc('8867-4', 'Heart rate'),
  respiratoryRate: loinc('9279-1', 'Respiratory rate'),
  headCircumference: loinc('9843-4', 'Head Occipital-frontal circumference'),
  bmiPercentile: loinc('59576-9', 'Body mass index (BMI) [Percentile] Per age and sex'),
  weightForLength: loinc('77606-2', 'Weight-for-length Per age and sex'),
  headPercentile: loinc('8289-1', 'Head Occipital-frontal circumference Percentile'),
  oxygen: loinc('2708-6', 'Oxygen saturation in Arterial blood'),
  smoking: loinc('72166-2', 'Tobacco smoking status'),
  glucose: loinc('2345-7', 'Glucose [Mass/volume] in Serum or Plasma'),
  sodium: loinc('2951-2', 'Sodium [Moles/volume] in Serum or Plasma'),
  hba1c: loinc('4548-4', 'Hemoglobin A1c/Hemoglobin.total in Blood'),
  metabolicPanel: loinc('51990-0', 'Basic metabolic panel - Blood'),
  urinalysis: loinc('24357-6', 'Urinalysis macro (dipstick) panel - Urine'),
  urineColor: loinc('5778-6', 'Color of Urine'),
  auditC: loinc('75626-2', 'Total score [AUDIT-C]'),
  auditCReport: loinc('72109-2', 'Alcohol Use Disorder Identification Test - Consumption [AUDIT-C]'),
  pain: loinc('72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported'),
  xrReport: loinc('36554-4', 'XR Chest Single view'),
  home: concept('nubc', '01', 'Discharged to home care or self care (routine discharge)'),
  radiography: coding('dicom', 'DX', 'Digital Radiography'),
  dxImage: coding('dicom', '1.2.840.10008.5.1.4.1.1.1.1', 'Digital X-Ray Image Storage'),
} as const;
