import type { Reference } from 'fhir/r4.js';
import type { Entry, EntryKind, WindowedLife } from '../record/index.ts';
import { backLinks } from './back-links.ts';
import { Chart } from './chart.ts';
import { coverages } from './coverage.ts';
import { Directory } from './directory.ts';
import { entryResources } from './entry.ts';
import { type MapperOptions, Mapping } from './mapping.ts';
import { patient } from './patient.ts';
import { Documents } from './provenance.ts';
import type { FhirResource, SharedResource } from './resource.ts';

/** One person in FHIR. Resources share parts: treat them as read-only. */
export interface MappedLife {
  readonly patientId: string;
  /** Organizations, locations, practitioners and their posts, payers: those that the person's resources refer to. */
  readonly shared: readonly SharedResource[];
  /** The Patient, who pays, what was recorded in the order of the record, Provenance last. */
  readonly resources: readonly FhirResource[];
  /** Entries of the window that no resource stands for, by kind. A death is written: as a date of the Patient. */
  readonly notWritten: Readonly<Partial<Record<EntryKind, number>>>;
}

export interface Mapper {
  resources(windowed: WindowedLife): MappedLife;
  /** The entry behind each of `resources` but the Patient and Coverages, by id: the way back from `Type/id` to its cause. */
  sources(windowed: WindowedLife): ReadonlyMap<string, Entry>;
}

/** A writer of FHIR R4. Pure: the same life and options give the same resources, whatever was mapped before. */
export function createMapper(options: MapperOptions): Mapper {
  const mapping = new Mapping(options);
  const directory = new Directory(mapping);
  return {
    resources(windowed) {
      const chart = new Chart(windowed, mapping);
      const resources: FhirResource[] = [patient(chart, generalPractitioner(chart)), ...coverages(chart)];
      const notWritten: Partial<Record<EntryKind, number>> = {};
      writeEntries(chart, (made, { kind }) => {
        resources.push(...made);
        if (made.length === 0 && kind !== 'death') notWritten[kind] = (notWritten[kind] ?? 0) + 1;
      });
      return { patientId: chart.patientId, shared: directory.of(chart.providers()), resources, notWritten };
    },
    sources(windowed) {
      const sources = new Map<string, Entry>();
      writeEntries(new Chart(windowed, mapping), (made, entry) => {
        for (const { id } of made) sources.set(id!, entry);
      });
      return sources;
    },
  };
}

/** Hands out what each entry becomes, then the Provenance of each encounter. */
function writeEntries(chart: Chart, emit: (made: readonly FhirResource[], entry: Entry) => void): void {
  const links = backLinks(chart);
  const documents = new Documents(chart);
  for (const entry of chart.windowed.entries) {
    const made = entryResources(entry, chart, links);
    if (made.length > 0) documents.add(entry, made);
    emit(made, entry);
  }
  for (const { resource, source } of documents.provenance()) emit([resource], source);
}

/** The person's own doctor and the organization. */
function generalPractitioner(chart: Chart): Reference[] {
  const site = chart.generalPractitioner();
  return site ? [chart.practitioner(site), chart.organization(site)] : [];
}
