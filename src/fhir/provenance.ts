import type { Provenance, ProvenanceAgent, Reference } from 'fhir/r4.js';
import type { Instant } from '../base/index.ts';
import type { EncounterEntry, Entry, EntryId } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { AUTHOR } from './codes.ts';
import type { FhirResource } from './resource.ts';

/** What one encounter documented; of what was recorded in none that is written, all that one clinician did. */
interface Documentation {
  /** The encounter, or the first entry without one. */
  readonly source: Entry;
  readonly targets: Reference[];
  recorded: Instant;
}

/** Collects who wrote what, while the resources are made: one Provenance for each encounter, and of what lies before it one for each clinician. */
export class Documents {
  readonly #chart: Chart;
  readonly #documents = new Map<EntryId | string | undefined, Documentation>();

  constructor(chart: Chart) {
    this.#chart = chart;
  }

  /** Notes that the entry became the resources from `first` on; what a pharmacy handed out is not the clinician's record. */
  add(entry: Entry, resources: readonly FhirResource[], first: number): void {
    const encounter = entry.kind === 'encounter' ? entry : this.#chart.encounterOf(entry);
    const key = encounter && (this.#chart.windowed.has(encounter.id) ? encounter.id : this.#clinician(encounter));
    let document = this.#documents.get(key);
    if (!document) {
      document = { source: encounter ?? entry, targets: [], recorded: entry.time };
      this.#documents.set(key, document);
    }
    for (let i = first; i < resources.length; i++) {
      const { resourceType, id } = resources[i]!;
      if (resourceType !== 'MedicationDispense')
        document.targets.push(this.#chart.referenceTo(entry, resourceType, id!));
    }
    document.recorded = Math.max(document.recorded, documentedAt(entry, this.#chart));
  }

  #clinician({ site }: EncounterEntry): string {
    return `${this.#chart.practitioner(site).reference} ${this.#chart.organization(site).reference}`;
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

function provenance({ source, targets, recorded }: Documentation, chart: Chart): Provenance {
  return {
    resourceType: 'Provenance',
    id: source.kind === 'encounter' ? chart.roleId(source, 'Provenance') : chart.personId('Provenance'),
    meta: chart.mapping.meta('us-core-provenance'),
    target: targets,
    recorded: chart.time(recorded),
    agent: [author(source, chart)],
  };
}

/** The clinician of the encounter, on behalf of the organization; without an encounter the person. */
function author(source: Entry, chart: Chart): ProvenanceAgent {
  const site = chart.site(source);
  if (!site) return { type: AUTHOR, who: chart.patient };
  return { type: AUTHOR, who: chart.practitioner(site), onBehalfOf: chart.organization(site) };
}
