import type { Condition } from 'fhir/r4.js';
import type { ConditionEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
import {
  CONDITION_ACTIVE,
  CONDITION_CONFIRMED,
  CONDITION_RESOLVED,
  ENCOUNTER_DIAGNOSIS,
  PROBLEM_LIST_ITEM,
} from './codes.ts';

/** A problem of the problem list, or a diagnosis of one encounter. */
export function condition(entry: ConditionEntry, chart: Chart): Condition {
  const { mapping } = chart;
  const abatement = chart.end(entry.abatement);
  const isProblem = entry.category === 'problem_list';
  const written: Condition = {
    resourceType: 'Condition',
    id: chart.id(entry),
    meta: mapping.meta(
      isProblem ? 'us-core-condition-problems-health-concerns' : 'us-core-condition-encounter-diagnosis',
    ),
    clinicalStatus: abatement === undefined ? CONDITION_ACTIVE : CONDITION_RESOLVED,
    verificationStatus: CONDITION_CONFIRMED,
    category: [isProblem ? PROBLEM_LIST_ITEM : ENCOUNTER_DIAGNOSIS],
    code: mapping.concept(entry.concept),
    subject: chart.patient,
  };
  const encounter = chart.link(entry.encounter);
  if (encounter) written.encounter = encounter;
  // Nobody knows the minute in which an illness began or was over.
  written.onsetDateTime = chart.day(entry.onset);
  if (abatement !== undefined) written.abatementDateTime = chart.day(Math.max(entry.onset, abatement));
  written.recordedDate = chart.time(entry.time);
  const site = chart.site(entry);
  if (site) written.recorder = chart.practitioner(site);
  return written;
}
