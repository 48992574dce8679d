import type { Observation } from 'fhir/r4.js';
import { type Chart, componentOf, numberOf, startOf, timeOf } from '../chart.ts';
import { snomed, words } from '../resource.ts';
import { at, DAY } from '../time.ts';
import { DRUGS, ingredientsOf } from './drugs.ts';

/** What a value outside its limits calls for. */
export interface Reaction {
  readonly name: string;
  /** In words, for the sentence. */
  readonly wants: string;
  /** One that no clinician leaves alone; of the others the answered share is printed. */
  readonly dangerous: boolean;
  /** The results that call for it, and what they say. */
  readonly met: (chart: Chart) => readonly { readonly result: Observation; readonly told: string }[];
  readonly answered: (chart: Chart, result: Observation) => boolean;
}

interface Wanted {
  readonly name: string;
  /** LOINC. */
  readonly codes: readonly string[];
  readonly when: (value: number) => boolean;
  /** Days. */
  readonly within: number;
  readonly dangerous: boolean;
  /** SNOMED: a diagnosis that explains it, active or made in time. */
  readonly diagnoses?: readonly string[];
  /** A diagnosis of any kind in its visit. */
  readonly anyDiagnosis?: boolean;
  /** A drug for one of the diagnoses in time. */
  readonly procedures?: readonly string[];
  /** LOINC of what else counts as looking again. */
  readonly also?: readonly string[];
  /** Youngest age for which the limit holds. */
  readonly from?: number;
}

/** Acute renal failure is its own answer to a creatinine of these days. */
const ACUTE_RENAL_FAILURE = '14669001';
const CKD = ['431855005', '431856006', '433144002', '431857002', '433146000', '46177005'];
const DIABETES = ['44054006', '46635009', '237599002', '11687002'];
const HIGH = ['59621000', '38341003'];
const SUGAR = ['4548-4', '1558-6', '2345-7', '2339-0'];
const FILTRATION = ['98979-8', '69405-9'];
const RATE = [...FILTRATION, '2160-0'];

/** Limits at which laboratories telephone (critical values, commonly as here) and at which guidelines want an answer; times are our judgement. */
const WANTED: readonly Wanted[] = [
  { name: 'potassium 6.2 or 2.7', codes: ['2823-3'], when: (v) => v >= 6.2 || v <= 2.7, within: 30, dangerous: true },
  { name: 'sodium 122 or 158', codes: ['2951-2'], when: (v) => v <= 122 || v >= 158, within: 45, dangerous: true },
  { name: 'calcium 7 or 12.5', codes: ['17861-6'], when: (v) => v <= 7 || v >= 12.5, within: 60, dangerous: true },
  {
    ...{ name: 'glucose 300', codes: ['2345-7', '1558-6', '2339-0'], when: (v: number) => v >= 300 },
    ...{ within: 90, dangerous: true, diagnoses: DIABETES, also: SUGAR },
  },
  {
    ...{ name: 'HbA1c 9', codes: ['4548-4'], when: (v: number) => v >= 9 },
    ...{ within: 180, dangerous: true, diagnoses: DIABETES, also: SUGAR },
  },
  {
    ...{ name: 'eGFR 30', codes: FILTRATION, when: (v: number) => v < 30, from: 18 },
    ...{ within: 180, dangerous: true, diagnoses: [...CKD, ACUTE_RENAL_FAILURE], also: RATE },
  },
  {
    ...{ name: 'creatinine 4', codes: ['2160-0'], when: (v: number) => v >= 4 },
    ...{ within: 90, dangerous: true, diagnoses: [...CKD, ACUTE_RENAL_FAILURE], also: RATE },
  },
  {
    ...{ name: 'haemoglobin 8', codes: ['718-7'], when: (v: number) => v < 8 },
    ...{ within: 30, dangerous: true, diagnoses: ['271737000', '87522002', '27342004'], procedures: ['73761001'] },
  },
  {
    ...{ name: 'temperature 39', codes: ['8310-5'], when: (v: number) => v >= 39 },
    ...{ within: 3, dangerous: true, anyDiagnosis: true },
  },
  {
    ...{ name: 'saturation 88', codes: ['59408-5', '2708-6'], when: (v: number) => v <= 88 },
    ...{ within: 3, dangerous: true, anyDiagnosis: true },
  },
  {
    ...{ name: 'blood pressure 180/110', codes: ['85354-9'], when: (v: number) => v >= 180, from: 18 },
    ...{ within: 90, dangerous: true, diagnoses: HIGH, also: ['85354-9'] },
  },
  {
    ...{ name: 'HbA1c 6.5', codes: ['4548-4'], when: (v: number) => v >= 6.5 },
    ...{ within: 365, dangerous: false, diagnoses: DIABETES, also: SUGAR },
  },
  {
    ...{ name: 'fasting glucose 126', codes: ['1558-6'], when: (v: number) => v >= 126 },
    ...{ within: 365, dangerous: false, diagnoses: DIABETES, also: SUGAR },
  },
  {
    ...{ name: 'blood pressure 140', codes: ['85354-9'], when: (v: number) => v >= 140, from: 18 },
    ...{ within: 365, dangerous: false, diagnoses: HIGH, also: ['85354-9'] },
  },
  {
    ...{ name: 'eGFR 60', codes: FILTRATION, when: (v: number) => v < 60, from: 18 },
    ...{ within: 365, dangerous: false, diagnoses: CKD, also: RATE },
  },
  {
    ...{ name: 'albumin/creatinine 30', codes: ['9318-7', '14959-1'], when: (v: number) => v >= 30 },
    ...{ within: 365, dangerous: false, diagnoses: ['90781000119102', '157141000119108', ...CKD] },
  },
  {
    name: 'LDL 190',
    codes: ['13457-7', '18262-6'],
    when: (v) => v >= 190,
    within: 365,
    dangerous: false,
    diagnoses: ['55822004'],
  },
  {
    name: 'triglycerides 500',
    codes: ['2571-8'],
    when: (v) => v >= 500,
    within: 365,
    dangerous: false,
    diagnoses: ['55822004'],
  },
];

/** A blood pressure counts by its systolic value, and by its diastolic one where that is 70 below the same limit. */
function severityOf(result: Observation): number {
  const systolic = componentOf(result, '8480-6');
  if (systolic === undefined) return numberOf(result) ?? Number.NaN;
  return Math.max(systolic, (componentOf(result, '8462-4') ?? 0) + 70);
}

export const REACTIONS: readonly Reaction[] = WANTED.map((wanted) => ({
  name: wanted.name,
  wants: `no repeat, diagnosis, treatment or referral in ${wanted.within} days`,
  dangerous: wanted.dangerous,
  met: (chart) =>
    chart
      .results(...wanted.codes)
      .filter(
        (result) => wanted.when(severityOf(result)) && chart.ageAt(result.effectiveDateTime!) >= (wanted.from ?? 0),
      )
      .map((result) => ({
        result,
        told: `${words(result.code)} ${severityOf(result)} on ${result.effectiveDateTime}`,
      })),
  answered: (chart, result) => isAnswered(chart, result, wanted),
}));

function isAnswered(chart: Chart, result: Observation, wanted: Wanted): boolean {
  const time = timeOf(result);
  const until = time + wanted.within * DAY;
  if (chart.end < until) return true;
  const isInTime = (dateTime: string | undefined): boolean =>
    dateTime !== undefined && at(dateTime) >= time - DAY && at(dateTime) <= until;
  const visit = chart.encounterOf(result);
  const returned = chart.encounters.some(
    (other) => other !== visit && startOf(other) > time && startOf(other) <= until,
  );
  const again = chart
    .results(...wanted.codes, ...(wanted.also ?? []))
    .some((other) => timeOf(other) > time && timeOf(other) <= until);
  const diagnosed = chart.of('Condition').some((condition) => {
    if (wanted.anyDiagnosis && chart.encounterOf(condition) === visit) return true;
    const recorded = at(condition.recordedDate ?? '');
    return wanted.diagnoses?.includes(snomed(condition.code) ?? '') === true && recorded <= until;
  });
  const treated = chart.of('MedicationRequest').some((order) => {
    if (!isInTime(order.authoredOn)) return false;
    const name = words(order.medicationCodeableConcept);
    return ingredientsOf(name).some((i) => wanted.diagnoses?.some((d) => DRUGS[i]?.indications?.includes(d)));
  });
  const done = chart.of('Procedure').some((p) => {
    return (
      wanted.procedures?.includes(snomed(p.code) ?? '') === true &&
      isInTime(p.performedDateTime ?? p.performedPeriod?.start)
    );
  });
  // A person who is not seen again has been lost; what a visit found was at least seen in it.
  return again || diagnosed || treated || done || !returned;
}
