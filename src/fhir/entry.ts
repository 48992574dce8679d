import { unreachable } from '../base/index.ts';
import type { EncounterEntry, Entry, EntryId } from '../record/index.ts';
import { allergyIntolerance } from './allergy-intolerance.ts';
import type { BackLinks } from './back-links.ts';
import { carePlan, goals } from './care-plan.ts';
import { careTeam } from './care-team.ts';
import type { Chart } from './chart.ts';
import { condition } from './condition.ts';
import { causeOfDeath } from './death.ts';
import { device } from './device.ts';
import { diagnosticReport } from './diagnostic-report.ts';
import { documentReference } from './document-reference.ts';
import { encounter } from './encounter.ts';
import { familyMemberHistory } from './family-member-history.ts';
import { imagingStudy } from './imaging-study.ts';
import { immunization } from './immunization.ts';
import { medicationAdministration } from './medication-administration.ts';
import { medicationDispenses } from './medication-dispense.ts';
import { medicationRequest } from './medication-request.ts';
import { observation } from './observation.ts';
import { procedure } from './procedure.ts';
import type { FhirResource } from './resource.ts';
import { serviceRequest } from './service-request.ts';
import { specimen, specimensOf } from './specimen.ts';
import { supplyDelivery } from './supply-delivery.ts';

/**
 * Adds the resources that an entry becomes to `out`. A death is a date of the Patient, and an observation if its cause is
 * known.
 */
export function writeEntry(entry: Entry, chart: Chart, links: BackLinks, out: FhirResource[]): void {
  switch (entry.kind) {
    case 'encounter':
      return writeVisit(entry, chart, links, out);
    case 'condition':
      return void out.push(condition(entry, chart));
    case 'allergy':
      return void out.push(allergyIntolerance(entry, chart));
    case 'observation': {
      const sample = links.samples.of.get(entry.id);
      if (sample?.first === entry) out.push(specimen(sample, chart));
      const report = links.reported.get(entry.id);
      const isSaid = report?.results.every((id) => links.samples.of.get(id) === sample);
      return void out.push(observation(entry, chart, { specimen: isSaid ? undefined : sample?.reference, report }));
    }
    case 'report':
      return void out.push(diagnosticReport(entry, chart, specimensOf(entry.results, links.samples)));
    case 'procedure':
      return void out.push(procedure(entry, chart));
    case 'medication':
      return void out.push(medicationRequest(entry, chart), ...medicationDispenses(entry, chart));
    case 'administration':
      return void out.push(medicationAdministration(entry, chart));
    case 'care_plan':
      return void out.push(...goals(entry, chart), careTeam(entry, chart), carePlan(entry, chart));
    case 'device':
      return void out.push(device(entry, chart));
    case 'supply':
      return void out.push(supplyDelivery(entry, chart));
    case 'immunization':
      return void out.push(immunization(entry, chart));
    case 'imaging':
      return void out.push(imagingStudy(entry, chart));
    case 'order':
      return void out.push(serviceRequest(entry, chart, links.answered.has(entry.id)));
    case 'family_history':
      return void out.push(familyMemberHistory(entry, chart));
    case 'death': {
      const cause = causeOfDeath(entry, chart);
      if (cause) out.push(cause);
      return;
    }
    default:
      return unreachable(entry);
  }
}

/** The encounter and, when it is over, the note about it. */
function writeVisit(entry: EncounterEntry, chart: Chart, links: BackLinks, out: FhirResource[]): void {
  const contents = links.contents.get(entry.id) ?? [];
  const diagnoses: EntryId[] = [];
  for (const { kind, id } of contents) if (kind === 'condition') diagnoses.push(id);
  out.push(encounter(entry, chart, diagnoses));
  if (entry.contact) return;
  const note = documentReference(entry, contents, links.stopped.get(entry.id) ?? [], chart);
  if (note) out.push(note);
}
