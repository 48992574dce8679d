import type { Period, Reference } from 'fhir/r4.js';
import { derive, formatWithOffset, type Instant, type Key } from '../base/index.ts';
import {
  addressAt,
  type CareSite,
  type EncounterEntry,
  type Entry,
  type EntryId,
  entryUuid,
  knownEnd,
  type MedicationEntry,
  type Organization,
  type Payer,
  patientUuid,
  sharesTaken,
  type WindowedLife,
} from '../record/index.ts';
import type { Providers } from './directory.ts';
import type { Mapping } from './mapping.ts';
import { locationId, organizationId, payerId, practitionerId } from './organization.ts';
import { RESOURCE_OF } from './resource.ts';

const NO_ORIGIN: Key = { hi: 0, lo: 0 };

/** One person while being written: ids, references and times of the entries in the window. */
export class Chart {
  readonly windowed: WindowedLife;
  readonly mapping: Mapping;
  readonly patientId: string;
  readonly patient: Reference;
  readonly #ids: string[] = [];
  readonly #references: Reference[] = [];
  readonly #times = new Map<Instant, string>();
  readonly #sites = new Map<CareSite, SiteReferences>();
  readonly #pharmacies = new Map<Organization, Reference>();
  readonly #payers = new Map<Payer, Reference>();
  #shares: ((order: MedicationEntry) => number) | undefined;
  #ownDoctor: CareSite | null | undefined;

  constructor(windowed: WindowedLife, mapping: Mapping) {
    this.windowed = windowed;
    this.mapping = mapping;
    this.patientId = patientUuid(mapping.options.rosterKey, windowed.life.person.index);
    this.patient = mapping.reference('Patient', this.patientId);
  }

  /** With the offset that is in force where the person lives then. */
  time(t: Instant): string {
    let text = this.#times.get(t);
    if (text === undefined) {
      text = formatWithOffset(addressAt(this.windowed.life.person, t).place.zone, t);
      this.#times.set(t, text);
    }
    return text;
  }

  /** The end if it is known yet. */
  end(end: Instant | undefined): Instant | undefined {
    return knownEnd(end, this.windowed.to);
  }

  period(start: Instant, end: Instant | undefined): Period {
    const known = this.end(end);
    return known === undefined
      ? { start: this.time(start) }
      : { start: this.time(start), end: this.time(Math.max(start, known)) };
  }

  /** Id of the resource that the entry becomes. */
  id(entry: Entry): string {
    let id = this.#ids[entry.id];
    if (id === undefined) {
      id = this.#hash(entry, entry.kind);
      this.#ids[entry.id] = id;
    }
    return id;
  }

  /** Id of a resource that stems from the person and no entry. */
  personId(role: string): string {
    return entryUuid(this.mapping.options.rosterKey, this.windowed.life.person.index, NO_ORIGIN, 0, role);
  }

  /** Id of a further resource that stems from the entry. */
  roleId(entry: Entry, role: string): string {
    return this.#hash(entry, `${entry.kind} ${role}`);
  }

  #hash(entry: Entry, role: string): string {
    const { rosterKey, origins } = this.mapping.options;
    return entryUuid(rosterKey, this.windowed.life.person.index, origins[entry.by]!.key, entry.occurrence, role);
  }

  /** Reference to an entry's resource; undefined if there is none in the window. */
  link(id: EntryId | undefined): Reference | undefined {
    if (!this.windowed.has(id)) return undefined;
    let reference = this.#references[id!];
    if (reference === undefined) {
      const entry = this.entry(id!);
      reference = this.mapping.reference(RESOURCE_OF[entry.kind], this.id(entry));
      this.#references[id!] = reference;
    }
    return reference;
  }

  entry(id: EntryId): Entry {
    return this.windowed.life.entries[id]!;
  }

  /** The encounter of an entry, written or not. */
  encounterOf(entry: Entry): EncounterEntry | undefined {
    const encounter = entry.encounter === undefined ? undefined : this.entry(entry.encounter);
    return encounter?.kind === 'encounter' ? encounter : undefined;
  }

  /** Where and by whom an entry was made, known also when its encounter is not written. */
  site(entry: Entry): CareSite | undefined {
    return entry.kind === 'encounter' ? entry.site : this.encounterOf(entry)?.site;
  }

  practitioner(site: CareSite): Reference {
    return this.#at(site).practitioner;
  }

  organization(site: CareSite): Reference {
    return this.#at(site).organization;
  }

  location(site: CareSite): Reference {
    return this.#at(site).location;
  }

  /** The pharmacy that the person goes to at a time. */
  pharmacy(t: Instant): Reference | undefined {
    const all = this.windowed.life.pharmacies;
    const place = (all?.findLast(({ from }) => from <= t) ?? all?.[0])?.organization;
    return (
      place && referenceTo(place, this.#pharmacies, () => this.mapping.reference('Organization', organizationId(place)))
    );
  }

  payer(payer: Payer): Reference {
    return referenceTo(payer, this.#payers, () => this.mapping.reference('Organization', payerId(payer)));
  }

  /** Who the person last went to for a check-up; nobody if there was none. */
  generalPractitioner(): CareSite | undefined {
    const { life, to } = this.windowed;
    this.#ownDoctor ??=
      life.entries.findLast(
        (entry): entry is EncounterEntry =>
          entry.kind === 'encounter' && entry.class === 'wellness' && entry.time <= to,
      )?.site ?? null;
    return this.#ownDoctor ?? undefined;
  }

  /** Share of the doses of a prescription that the person takes. */
  shareTaken(order: MedicationEntry): number {
    this.#shares ??= sharesTaken(this.windowed.life);
    return this.#shares(order);
  }

  /** A key for what is drawn about an entry when it is written. */
  entryKey(entry: Entry): Key {
    const { rosterKey, origins } = this.mapping.options;
    const { hi, lo } = origins[entry.by]!.key;
    return derive(derive(derive(rosterKey, 0, 5), this.windowed.life.person.index, entry.occurrence), hi, lo);
  }

  /** Those that something refers to, in order of first use. */
  providers(): Providers {
    return { sites: this.#sites.keys(), pharmacies: this.#pharmacies.keys(), payers: this.#payers.keys() };
  }

  #at(site: CareSite): SiteReferences {
    let references = this.#sites.get(site);
    if (!references) {
      references = {
        practitioner: this.mapping.reference('Practitioner', practitionerId(site.practitioner)),
        organization: this.mapping.reference('Organization', organizationId(site.organization)),
        location: this.mapping.reference('Location', locationId(site.organization)),
      };
      this.#sites.set(site, references);
    }
    return references;
  }
}

function referenceTo<T>(what: T, known: Map<T, Reference>, make: () => Reference): Reference {
  const reference = known.get(what) ?? make();
  known.set(what, reference);
  return reference;
}

interface SiteReferences {
  readonly practitioner: Reference;
  readonly organization: Reference;
  readonly location: Reference;
}
