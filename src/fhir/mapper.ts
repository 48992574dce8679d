import type { Reference } from 'fhir/r4.js';
import type { Entry, EntryKind, WindowedLife } from '../record/index.ts';
import { backLinks } from './back-links.ts';
import { Chart } from './chart.ts';
import { coverages } from './coverage.ts';
import { Directory } from './directory.ts';
import { writeEntry } from './entry.ts';
import { type MapperOptions, Mapping } from './mapping.ts';
import { patient } from './patient.ts';
import { Documents } from './provenance.ts';
import { relatedPersons } from './related-person.ts';
import type { FhirResource, SharedResource } from './resource.ts';

/** One person in FHIR. Resources share parts: treat them as read-only. */
export interface MappedLife {
  readonly patientId: string;
  /** Organizations, locations, practitioners and their posts, payers: those that the person's resources refer to. */
  readonly shared: readonly SharedResource[];
  /** The Patient, the family, who pays, what was recorded in the order of the record, Provenance last. */
  readonly resources: readonly FhirResource[];
  /** Entries of the window that no resource stands for, by kind. A death is written: as a date of the Patient. */
  readonly notWritten: Readonly<Partial<Record<EntryKind, number>>>;
}

export interface Mapper {
  resources(windowed: WindowedLife): MappedLife;
  /** The entry behind each of `resources` but the Patient, RelatedPersons and Coverages, by id: the way back from `Type/id` to its cause. */
  sources(windowed: WindowedLife): ReadonlyMap<string, Entry>;
}

/** A writer of FHIR R4. Pure: the same life and options give the same resources, whatever was mapped before. */
export function createMapper(options: MapperOptions): Mapper {
  const mapping = new Mapping(options);
  const directory = new Directory(mapping);
  return {
    resources(windowed) {
      const chart = new Chart(windowed, mapping);
      const resources: FhirResource[] = [
        patient(chart, generalPractitioner(chart)),
        ...relatedPersons(chart),
        ...coverages(chart),
      ];
      const notWritten: Partial<Record<EntryKind, number>> = {};
      writeEntries(chart, resources, ({ kind }, count) => {
        if (count === 0 && kind !== 'death') notWritten[kind] = (notWritten[kind] ?? 0) + 1;
      });
      return { patientId: chart.patientId, shared: directory.of(chart.providers()), resources, notWritten };
    },
    sources(windowed) {
      const sources = new Map<string, Entry>();
      const resources: FhirResource[] = [];
      writeEntries(new Chart(windowed, mapping), resources, (entry, count) => {
        for (let i = resources.length - count; i < resources.length; i++) sources.set(resources[i]!.id!, entry);
      });
      return sources;
    },
  };
}

/** Adds what each entry becomes, then the Provenance of each encounter; tells after each how many were added. */
function writeEntries(chart: Chart, out: FhirResource[], added: (source: Entry, count: number) => void): void {
  const links = backLinks(chart);
  const documents = new Documents(chart);
  for (const entry of chart.windowed.entries) {
    const before = out.length;
    writeEntry(entry, chart, links, out);
    if (out.length > before && !links.reported.has(entry.id)) documents.add(entry, out, before);
    added(entry, out.length - before);
  }
  for (const { resource, source } of documents.provenance()) {
    out.push(resource);
    added(source, 1);
  }
}

/** The person's own doctor and the organization. */
function generalPractitioner(chart: Chart): Reference[] {
  const site = chart.generalPractitioner;
  return site ? [chart.practitioner(site), chart.organization(site)] : [];
}
