import type { Reference } from 'fhir/r4.js';
import type { Entry, EntryId, EntryKind, Life, WindowedLife } from '../record/index.ts';
import { Chart } from './chart.ts';
import { condition } from './condition.ts';
import { Directory } from './directory.ts';
import { encounter } from './encounter.ts';
import { type MapperOptions, Mapping } from './mapping.ts';
import { observation } from './observation.ts';
import { patient } from './patient.ts';
import type { FhirResource, SharedResource } from './resource.ts';
import { serviceRequest } from './service-request.ts';

/** One person in FHIR. Resources share parts: treat them as read-only. */
export interface MappedLife {
  readonly patientId: string;
  /** Organizations, locations, practitioners and their posts: those that the person's resources refer to. */
  readonly shared: readonly SharedResource[];
  /** The Patient, what was recorded in the order of the record, Provenance last. */
  readonly resources: readonly FhirResource[];
  /** Entries of the window that no resource stands for, by kind. */
  readonly notWritten: Readonly<Partial<Record<EntryKind, number>>>;
}

export interface Mapper {
  resources(windowed: WindowedLife): MappedLife;
}

/** A writer of FHIR R4. Pure: the same life and options give the same resources, whatever was mapped before. */
export function createMapper(options: MapperOptions): Mapper {
  const mapping = new Mapping(options);
  const directory = new Directory(mapping);
  return {
    resources(windowed) {
      const chart = new Chart(windowed, mapping);
      const providers = generalPractitioner(chart);
      const resources: FhirResource[] = [patient(chart, providers)];
      const notWritten = writeEntries(chart, resources);
      return { patientId: chart.patientId, shared: directory.of(chart.sites), resources, notWritten };
    },
  };
}

function writeEntries(chart: Chart, resources: FhirResource[]): Partial<Record<EntryKind, number>> {
  const notWritten: Partial<Record<EntryKind, number>> = {};
  const links = backLinks(chart.windowed);
  for (const entry of chart.windowed.entries) {
    const written = write(entry, chart, links);
    if (written) resources.push(written);
    else if (entry.kind !== 'death') notWritten[entry.kind] = (notWritten[entry.kind] ?? 0) + 1;
  }
  return notWritten;
}

function write(entry: Entry, chart: Chart, links: BackLinks): FhirResource | undefined {
  switch (entry.kind) {
    case 'encounter':
      return encounter(entry, chart, links.diagnoses.get(entry.id) ?? []);
    case 'condition':
      return condition(entry, chart);
    case 'observation':
      return observation(entry, chart);
    case 'order':
      return serviceRequest(entry, chart, links.answered.has(entry.id));
    default:
      return undefined;
  }
}

/** What entries of the window say about earlier ones. */
interface BackLinks {
  /** The conditions recorded in each encounter. */
  readonly diagnoses: Map<EntryId, EntryId[]>;
  /** Orders with a result. */
  readonly answered: Set<EntryId>;
}

function backLinks({ entries, has }: WindowedLife): BackLinks {
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

/** Who the person last went to for a check-up, with the organization; nobody if there was none. */
function generalPractitioner(chart: Chart): Reference[] {
  const site = lastCheckUp(chart.windowed.life, chart.windowed.to);
  return site ? [chart.practitioner(site), chart.organization(site)] : [];
}

function lastCheckUp(life: Life, to: number): Extract<Entry, { kind: 'encounter' }>['site'] | undefined {
  const visit = life.entries.findLast(
    (entry) => entry.kind === 'encounter' && entry.class === 'wellness' && entry.time <= to,
  );
  return visit?.kind === 'encounter' ? visit.site : undefined;
}
