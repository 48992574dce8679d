import { unreachable } from '../base/index.ts';
import type { Entry, EntryId, WindowedLife } from '../record/index.ts';
import { allergyIntolerance } from './allergy-intolerance.ts';
import { carePlan, goals } from './care-plan.ts';
import type { Chart } from './chart.ts';
import { condition } from './condition.ts';
import { causeOfDeath } from './death.ts';
import { device } from './device.ts';
import { diagnosticReport } from './diagnostic-report.ts';
import { encounter } from './encounter.ts';
import { imagingStudy } from './imaging-study.ts';
import { immunization } from './immunization.ts';
import { medicationAdministration } from './medication-administration.ts';
import { medicationRequest } from './medication-request.ts';
import { observation } from './observation.ts';
import { procedure } from './procedure.ts';
import type { FhirResource } from './resource.ts';
import { serviceRequest } from './service-request.ts';
import { supplyDelivery } from './supply-delivery.ts';

/** The resources that an entry becomes. A death is a date of the Patient, and an observation if its cause is known. */
export function entryResources(entry: Entry, chart: Chart, links: BackLinks): FhirResource[] {
  switch (entry.kind) {
    case 'encounter':
      return [encounter(entry, chart, links.diagnoses.get(entry.id) ?? [])];
    case 'condition':
      return [condition(entry, chart)];
    case 'allergy':
      return [allergyIntolerance(entry, chart)];
    case 'observation':
      return [observation(entry, chart)];
    case 'report':
      return [diagnosticReport(entry, chart)];
    case 'procedure':
      return [procedure(entry, chart)];
    case 'medication':
      return [medicationRequest(entry, chart)];
    case 'administration':
      return [medicationAdministration(entry, chart)];
    case 'care_plan':
      return [...goals(entry, chart), carePlan(entry, chart)];
    case 'device':
      return [device(entry, chart)];
    case 'supply':
      return [supplyDelivery(entry, chart)];
    case 'immunization':
      return [immunization(entry, chart)];
    case 'imaging':
      return [imagingStudy(entry, chart)];
    case 'order':
      return [serviceRequest(entry, chart, links.answered.has(entry.id))];
    case 'death': {
      const cause = causeOfDeath(entry, chart);
      return cause ? [cause] : [];
    }
    default:
      return unreachable(entry);
  }
}

/** What entries of the window say about earlier ones. */
export interface BackLinks {
  /** The conditions recorded in each encounter. */
  readonly diagnoses: Map<EntryId, EntryId[]>;
  /** Orders with a result. */
  readonly answered: Set<EntryId>;
}

export function backLinks({ entries, has }: WindowedLife): BackLinks {
  const links: BackLinks = { diagnoses: new Map(), answered: new Set() };
  for (const entry of entries) {
    if (entry.kind === 'condition' && has(entry.encounter)) {
      const recorded = links.diagnoses.get(entry.encounter!);
      if (recorded) recorded.push(entry.id);
      else links.diagnoses.set(entry.encounter!, [entry.id]);
    } else if ((entry.kind === 'observation' || entry.kind === 'report') && entry.order !== undefined) {
      links.answered.add(entry.order);
    }
  }
  return links;
}
