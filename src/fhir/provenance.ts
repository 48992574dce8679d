import type { Provenance, ProvenanceAgent, Reference } from 'fhir/r4.js';
import type { Instant } from '../base/index.ts';
import type { EncounterEntry, Entry, EntryId } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { AUTHOR } from './codes.ts';
import type { FhirResource } from './resource.ts';

/** What one clinician documented for an organization; the person, where there was no encounter. */
interface Documentation {
  readonly id: string;
  /** The first encounter, or the first entry without one. */
  readonly source: Entry;
  readonly targets: Reference[];
  /** When the first and the last of it were in the record. */
  first: Instant;
  last: Instant;
}

const ELSEWHERE: ReadonlySet<FhirResource['resourceType']> = new Set(['MedicationDispense', 'Specimen']);

/** Collects who wrote what, while the resources are made. */
export class Documents {
  readonly #chart: Chart;
  readonly #byEncounter = new Map<EntryId | undefined, Documentation>();
  readonly #documents = new Map<string, Documentation>();

  constructor(chart: Chart) {
    this.#chart = chart;
  }

  /**
   * Notes that the entry became the resources from `first` on. A report stands for its results, an encounter for the vital signs that were taken in it, an
   * order for its specimen; what a pharmacy handed out is not the clinician's record.
   */
  add(entry: Entry, resources: readonly FhirResource[], first: number): void {
    const encounter = entry.kind === 'encounter' ? entry : this.#chart.encounterOf(entry);
    let document = this.#byEncounter.get(encounter?.id);
    if (!document) {
      document = this.#documentOf(encounter, entry);
      this.#byEncounter.set(encounter?.id, document);
    }
    if (!this.#isInEncounter(entry)) {
      for (let i = first; i < resources.length; i++) {
        const { resourceType, id } = resources[i]!;
        if (!ELSEWHERE.has(resourceType)) document.targets.push(this.#chart.referenceTo(entry, resourceType, id!));
      }
    }
    const at = documentedAt(entry, this.#chart);
    document.first = Math.min(document.first, at);
    document.last = Math.max(document.last, at);
  }

  #isInEncounter(entry: Entry): boolean {
    const { encounter } = entry;
    const isVital = entry.kind === 'observation' && entry.category === 'vital-signs';
    return isVital && encounter !== undefined && this.#chart.windowed.has(encounter);
  }

  #documentOf(encounter: EncounterEntry | undefined, entry: Entry): Documentation {
    const site = encounter?.site;
    const role = site ? `Provenance ${site.practitioner.key} ${site.organization.key}` : 'Provenance';
    let document = this.#documents.get(role);
    if (!document) {
      const at = documentedAt(entry, this.#chart);
      document = { id: this.#chart.personId(role), source: encounter ?? entry, targets: [], first: at, last: at };
      this.#documents.set(role, document);
    }
    return document;
  }

  /** Each with the entry that it stems from. The first one covers the Patient too. */
  provenance(): { readonly resource: Provenance; readonly source: Entry }[] {
    return [...this.#documents.values()].map((document, i) => {
      if (i === 0) document.targets.unshift(this.#chart.patient);
      return { resource: provenance(document, this.#chart), source: document.source };
    });
  }
}

/** When it was in the record: at the end of a visit, when a result was there, else at its time. */
function documentedAt(entry: Entry, chart: Chart): Instant {
  if (entry.kind === 'encounter') return chart.end(entry.end) ?? entry.time;
  return entry.kind === 'observation' || entry.kind === 'report' ? entry.issued : entry.time;
}

function provenance({ id, source, targets, first, last }: Documentation, chart: Chart): Provenance {
  return {
    resourceType: 'Provenance',
    id,
    meta: chart.mapping.meta('us-core-provenance'),
    target: targets,
    ...(first < last && { occurredPeriod: { start: chart.time(first), end: chart.time(last) } }),
    recorded: chart.time(last),
    agent: [author(source, chart)],
  };
}

/** The clinician of the encounter, on behalf of the organization; without an encounter the person. */
function author(source: Entry, chart: Chart): ProvenanceAgent {
  const site = chart.site(source);
  if (!site) return { type: AUTHOR, who: chart.patient };
  return { type: AUTHOR, who: chart.practitioner(site), onBehalfOf: chart.organization(site) };
}
