import type { Bundle, Observation } from 'fhir/r4.js';

/** A line of the list: who is to be called in, and the last pressure that was read. */
export interface Recall {
  readonly patientId: string;
  readonly systolic: number | undefined;
  readonly diastolic: number | undefined;
}

const SYSTOLIC = '8480-6';
const DIASTOLIC = '8462-4';

/** The code under test: people with known hypertension whose last blood pressure is 140/90 or more, or was never read. */
export function recallList(bundles: readonly Bundle[]): readonly Recall[] {
  return bundles.flatMap((bundle) => {
    const last = observations(bundle)
      .filter((observation) => component(observation, SYSTOLIC) !== undefined)
      .sort((a, b) => (a.effectiveDateTime! < b.effectiveDateTime! ? -1 : 1))
      .at(-1);
    const systolic = last && component(last, SYSTOLIC);
    const diastolic = last && component(last, DIASTOLIC);
    const controlled = systolic !== undefined && systolic < 140 && diastolic !== undefined && diastolic < 90;
    return controlled ? [] : [{ patientId: patientId(bundle), systolic, diastolic }];
  });
}

const observations = (bundle: Bundle): Observation[] =>
  (bundle.entry ?? []).flatMap(({ resource }) => (resource?.resourceType === 'Observation' ? [resource] : []));

const component = ({ component }: Observation, loinc: string): number | undefined =>
  component?.find(({ code }) => code.coding?.some((coding) => coding.code === loinc))?.valueQuantity?.value;

const patientId = (bundle: Bundle): string =>
  bundle.entry!.find(({ resource }) => resource?.resourceType === 'Patient')!.resource!.id!;
