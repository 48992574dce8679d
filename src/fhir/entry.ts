import { unreachable } from '../base/index.ts';
import type { EncounterEntry, Entry } from '../record/index.ts';
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

/** The resources that an entry becomes. A death is a date of the Patient, and an observation if its cause is known. */
export function entryResources(entry: Entry, chart: Chart, links: BackLinks): FhirResource[] {
  switch (entry.kind) {
    case 'encounter':
      return visit(entry, chart, links);
    case 'condition':
      return [condition(entry, chart)];
    case 'allergy':
      return [allergyIntolerance(entry, chart)];
    case 'observation': {
      const sample = links.samples.of.get(entry.id);
      const written = observation(entry, chart, sample?.reference);
      return sample?.first === entry ? [specimen(sample, chart), written] : [written];
    }
    case 'report':
      return [diagnosticReport(entry, chart, specimensOf(entry.results, links.samples))];
    case 'procedure':
      return [procedure(entry, chart)];
    case 'medication':
      return [medicationRequest(entry, chart), ...medicationDispenses(entry, chart)];
    case 'administration':
      return [medicationAdministration(entry, chart)];
    case 'care_plan':
      return [...goals(entry, chart), careTeam(entry, chart), carePlan(entry, chart)];
    case 'device':
      return [device(entry, chart)];
    case 'supply':
      return [supplyDelivery(entry, chart)];
    case 'immunization':
      return [immunization(entry, chart)];
    case 'imaging':
      return [imagingStudy(entry, chart)];
    case 'order': {
      const samples = links.samples.byCause.get(entry.id) ?? [];
      return [
        serviceRequest(
          entry,
          chart,
          links.answered.has(entry.id),
          samples.map(({ reference }) => reference),
        ),
      ];
    }
    case 'death': {
      const cause = causeOfDeath(entry, chart);
      return cause ? [cause] : [];
    }
    default:
      return unreachable(entry);
  }
}

/** The encounter and, when it is over, the note about it. */
function visit(entry: EncounterEntry, chart: Chart, links: BackLinks): FhirResource[] {
  const contents = links.contents.get(entry.id) ?? [];
  const diagnoses = contents.flatMap(({ kind, id }) => (kind === 'condition' ? [id] : []));
  const note = documentReference(entry, contents, links.stopped.get(entry.id) ?? [], chart);
  const written = encounter(entry, chart, diagnoses);
  return note ? [written, note] : [written];
}
