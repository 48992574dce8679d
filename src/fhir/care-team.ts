import type { CareTeam, CareTeamParticipant } from 'fhir/r4.js';
import type { CarePlanEntry, CareSite } from '../record/index.ts';
import { SYSTEMS } from '../terminology/index.ts';
import type { Chart } from './chart.ts';
import { coded } from './coded.ts';
import { plainText } from './plain-text.ts';
import { writeReason } from './reason.ts';

/** Who works on a care plan: the person, who made the plan, and the person's own doctor. */
export function careTeam(entry: CarePlanEntry, chart: Chart): CareTeam {
  const { mapping } = chart;
  const period = chart.period(entry.time, chart.careEnd(entry.end));
  const site = chart.site(entry);
  const written: CareTeam = {
    resourceType: 'CareTeam',
    id: careTeamId(entry, chart),
    meta: mapping.meta('us-core-careteam'),
    status: period.end === undefined ? 'active' : 'inactive',
    name: `Care team, ${plainText(entry.concept)}`,
    subject: chart.patient,
  };
  const encounter = chart.link(entry.encounter);
  if (encounter) written.encounter = encounter;
  written.period = period;
  written.participant = [{ role: [PATIENT], member: chart.patient }, ...clinicians(site, chart)];
  writeReason(written, entry, chart);
  if (site) written.managingOrganization = [chart.organization(site)];
  return written;
}

export const careTeamId = (entry: CarePlanEntry, chart: Chart): string => chart.roleId(entry, 'CareTeam');

/** Each clinician once, in the role of their specialty. */
function clinicians(author: CareSite | undefined, chart: Chart): CareTeamParticipant[] {
  const sites = [author, chart.generalPractitioner].filter((site) => site !== undefined);
  const apart = sites.filter(
    ({ practitioner }, i) => sites.findIndex((other) => other.practitioner.key === practitioner.key) === i,
  );
  return apart.map((site) => ({
    role: [{ coding: [chart.mapping.coding(site.practitioner.specialty)] }],
    member: chart.practitioner(site),
    onBehalfOf: chart.organization(site),
  }));
}

const PATIENT = coded(SYSTEMS.snomed, '116154003', 'Patient (person)');
