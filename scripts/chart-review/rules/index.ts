import type { Rule } from '../rule.ts';
import { abnormalResults } from './abnormal-results.ts';
import { acuteIllnessEnds } from './acute-illness-ends.ts';
import { afterAsOf } from './after-as-of.ts';
import { afterDeath } from './after-death.ts';
import { beforeBirth } from './before-birth.ts';
import { bloodPressure } from './blood-pressure.ts';
import { bodyMassIndex } from './body-mass-index.ts';
import { causeOfDeath } from './cause-of-death.ts';
import { clockworkVisits } from './clockwork-visits.ts';
import { conditionCourse } from './condition-course.ts';
import { diagnosisBasis } from './diagnosis-basis.ts';
import { dispenses } from './dispenses.ts';
import { drugAge } from './drug-age.ts';
import { drugAllergy } from './drug-allergy.ts';
import { drugDoubled } from './drug-doubled.ts';
import { drugEra } from './drug-era.ts';
import { drugIndication } from './drug-indication.ts';
import { duplicates } from './duplicates.ts';
import { encounterDiagnoses } from './encounter-diagnoses.ts';
import { fasting } from './fasting.ts';
import { filtration } from './filtration.ts';
import { frozenValues } from './frozen-values.ts';
import { globulinOccasion } from './globulin-occasion.ts';
import { growth } from './growth.ts';
import { impossibleForSex } from './impossible-for-sex.ts';
import { influenzaSeason } from './influenza-season.ts';
import { interpretations } from './interpretations.ts';
import { officeHours } from './office-hours.ts';
import { oneDiagnosisAtATime } from './one-diagnosis-at-a-time.ts';
import { oneValueADay } from './one-value-a-day.ts';
import { openAfterDeath } from './open-after-death.ts';
import { orderEnds } from './order-ends.ts';
import { outsideVisit } from './outside-visit.ts';
import { overlappingCoverage } from './overlapping-coverage.ts';
import { overlappingStays } from './overlapping-stays.ts';
import { performers } from './performers.ts';
import { possibleValues } from './possible-values.ts';
import { pregnancyAge } from './pregnancy-age.ts';
import { questionnaires } from './questionnaires.ts';
import { references } from './references.ts';
import { resultsInOrder } from './results-in-order.ts';
import { sameDayVisits } from './same-day-visits.ts';
import { sampleArithmetic } from './sample-arithmetic.ts';
import { straightFromStay } from './straight-from-stay.ts';
import { supplyHoarded } from './supply-hoarded.ts';
import { units } from './units.ts';
import { vaccineAge } from './vaccine-age.ts';
import { vaccineEra } from './vaccine-era.ts';
import { vaccineInterval } from './vaccine-interval.ts';
import { visitAge } from './visit-age.ts';
import { visitLength } from './visit-length.ts';
import { weightJump } from './weight-jump.ts';
import { withoutEncounter } from './without-encounter.ts';

/** All rules, closed: life and death, record, visits, diagnoses, drugs, values, vaccines. */
export const RULES: readonly Rule[] = [
  beforeBirth,
  afterDeath,
  afterAsOf,
  openAfterDeath,
  causeOfDeath,
  impossibleForSex,
  pregnancyAge,
  references,
  performers,
  duplicates,
  withoutEncounter,
  outsideVisit,
  overlappingStays,
  straightFromStay,
  officeHours,
  sameDayVisits,
  clockworkVisits,
  visitLength,
  visitAge,
  overlappingCoverage,
  encounterDiagnoses,
  diagnosisBasis,
  conditionCourse,
  acuteIllnessEnds,
  oneDiagnosisAtATime,
  drugIndication,
  drugAllergy,
  drugAge,
  drugEra,
  drugDoubled,
  dispenses,
  supplyHoarded,
  orderEnds,
  units,
  possibleValues,
  bloodPressure,
  sampleArithmetic,
  filtration,
  bodyMassIndex,
  oneValueADay,
  growth,
  weightJump,
  fasting,
  frozenValues,
  interpretations,
  resultsInOrder,
  questionnaires,
  abnormalResults,
  vaccineAge,
  vaccineEra,
  vaccineInterval,
  globulinOccasion,
  influenzaSeason,
];
