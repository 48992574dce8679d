import type { AllergyIntolerance } from 'fhir/r4.js';
import type { AllergyEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { ALLERGY_ACTIVE, ALLERGY_CONFIRMED, ALLERGY_RESOLVED } from './codes.ts';

export function allergyIntolerance(entry: AllergyEntry, chart: Chart): AllergyIntolerance {
  const { mapping } = chart;
  const written: AllergyIntolerance = {
    resourceType: 'AllergyIntolerance',
    id: chart.id(entry),
    meta: mapping.meta('us-core-allergyintolerance'),
    clinicalStatus: chart.end(entry.end) === undefined ? ALLERGY_ACTIVE : ALLERGY_RESOLVED,
    verificationStatus: ALLERGY_CONFIRMED,
    type: entry.type,
    category: [entry.category],
    criticality: entry.reactions.some((reaction) => reaction.severity === 'severe') ? 'high' : 'low',
    code: mapping.concept(entry.concept),
    patient: chart.patient,
  };
  const encounter = chart.link(entry.encounter);
  if (encounter) written.encounter = encounter;
  written.onsetDateTime = chart.day(entry.onset);
  written.recordedDate = chart.time(entry.time);
  const site = chart.site(entry);
  if (site) written.recorder = chart.practitioner(site);
  if (entry.reactions.length > 0) {
    written.reaction = entry.reactions.map(({ manifestation, severity }) => ({
      manifestation: [mapping.concept(manifestation)],
      severity,
    }));
  }
  return written;
}
