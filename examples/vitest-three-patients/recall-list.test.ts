import { generate, type SyntheticPatient } from 'lifecourse';
import { beforeAll, describe, expect, it } from 'vitest';
import { recallList } from './recall-list.ts';

const HYPERTENSION = 'snomed|59621000';
const BLOOD_PRESSURE = 'loinc|85354-9';

describe('the recall list', () => {
  let patients: SyntheticPatient[];

  beforeAll(async () => {
    // Three people over 65 with hypertension who have been measured: the same three on every machine.
    patients = await generate({ seed: 'recall', asOf: '2026-01-01', only: ['hypertension*'] }).take(
      3,
      (patient) =>
        patient.age > 65 && !patient.deceased && patient.active(HYPERTENSION) && patient.recorded(BLOOD_PRESSURE),
    );
  });

  it('knows each of them, and lists those whose last pressure is high', () => {
    const bundles = patients.map((patient) => patient.bundle());
    const listed = recallList(bundles);
    for (const patient of patients) {
      const { systolic, diastolic } = lastPressure(patient);
      const high = systolic >= 140 || diastolic >= 90;
      expect(listed.some(({ patientId }) => patientId === patient.id)).toBe(high);
    }
  });

  it('lists those who were never measured', () => {
    const bundle = patients[0]!.bundle();
    const unmeasured = { ...bundle, entry: bundle.entry!.filter((e) => e.resource!.resourceType !== 'Observation') };
    expect(recallList([unmeasured])).toEqual([{ patientId: patients[0]!.id }]);
  });
});

/** The same figures by another way: from what was recorded in the simulated life. */
function lastPressure({ life }: SyntheticPatient): { systolic: number; diastolic: number } {
  const panel = life.entries.findLast((entry) => entry.kind === 'observation' && entry.components?.length === 2);
  const [systolic, diastolic] =
    panel?.kind === 'observation'
      ? panel.components!.map(({ value }) => ('number' in value ? value.number : Number.NaN))
      : [];
  return { systolic: systolic!, diastolic: diastolic! };
}
