import type { Age, FamilyMemberHistory } from 'fhir/r4.js';
import type { FamilyHistoryEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { ADMINISTRATIVE_GENDER, RELATIONSHIP } from './codes.ts';

const years = (value: number): Age => ({ value, unit: 'years', system: 'http://unitsofmeasure.org', code: 'a' });

/** What a person told of a parent. Told anew, it keeps its id: there is one for each parent. */
export function familyMemberHistory({ history, time }: FamilyHistoryEntry, chart: Chart): FamilyMemberHistory {
  const { mapping } = chart;
  const { relationship, sex, birthYear, deathAge, conditions } = history;
  const written: FamilyMemberHistory = {
    resourceType: 'FamilyMemberHistory',
    id: chart.personId(`FamilyMemberHistory ${relationship}`),
    meta: mapping.meta(),
    status: 'completed',
    patient: chart.patient,
    date: chart.time(time),
    relationship: RELATIONSHIP[relationship],
    sex: ADMINISTRATIVE_GENDER[sex],
    bornDate: String(birthYear),
  };
  if (deathAge === undefined) written.deceasedBoolean = false;
  else written.deceasedAge = years(deathAge);
  if (conditions.length > 0)
    written.condition = conditions.map(({ concept, onsetAge }) => ({
      code: mapping.concept(concept),
      onsetAge: years(onsetAge),
    }));
  return written;
}
