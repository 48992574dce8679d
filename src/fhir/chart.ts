import type { Period, Reference } from 'fhir/r4.js';
import { DAY, dayAt, formatDay, type Instant, type Key, type Zone, ZoneFormat } from '../base/index.ts';
import {
  addressAt,
  type CareSite,
  type ConditionEntry,
  Dispensing,
  type EncounterEntry,
  type Entry,
  type EntryId,
  EntryIds,
  entryKey,
  knownEnd,
  type MedicationEntry,
  ownDoctor,
  type Payer,
  patientUuid,
  pharmacyAt,
  type WindowedLife,
} from '../record/index.ts';
import type { Providers } from './directory.ts';
import type { Mapping } from './mapping.ts';
import { isLongTerm } from './note/taken.ts';
import { Referred } from './referred.ts';
import { RESOURCE_OF, type ResourceType } from './resource.ts';

const NO_ORIGIN: Key = { hi: 0, lo: 0 };

/** One person while being written: ids, references and times of the entries in the window. */
export class Chart {
  readonly windowed: WindowedLife;
  readonly mapping: Mapping;
  readonly patientId: string;
  readonly patient: Reference;
  /** The death, if it is known yet. */
  readonly died: Instant | undefined;
  /** Who the person last went to for a check-up; nobody if there was none. */
  readonly generalPractitioner: CareSite | undefined;
  readonly dispensing: Dispensing;
  /** Every diagnosis of the life, and every long-term prescription. */
  readonly diagnoses: readonly ConditionEntry[];
  readonly longTerm: readonly MedicationEntry[];
  readonly #ids: (string | undefined)[];
  readonly #references: (Reference | undefined)[];
  readonly #entryIds: EntryIds;
  readonly #formats = new Map<Zone, ZoneFormat>();
  readonly #referred: Referred;

  constructor(windowed: WindowedLife, mapping: Mapping) {
    this.windowed = windowed;
    this.mapping = mapping;
    const { rosterKey } = mapping.options;
    const { life, to } = windowed;
    const { person } = life;
    this.#ids = new Array(life.entries.length);
    this.#references = new Array(life.entries.length);
    this.patientId = patientUuid(rosterKey, person.index);
    this.#entryIds = new EntryIds(rosterKey, person.index);
    this.#referred = new Referred(mapping);
    this.died = this.end(life.died);
    this.generalPractitioner = ownDoctor(life, to);
    this.dispensing = new Dispensing(life, to, (order) => this.entryKey(order));
    this.diagnoses = life.entries.filter((entry): entry is ConditionEntry => entry.kind === 'condition');
    this.longTerm = life.entries.filter(
      (entry): entry is MedicationEntry => entry.kind === 'medication' && isLongTerm(entry),
    );
    this.patient = mapping.reference('Patient', this.patientId);
  }

  /** With the offset that is in force where the person lives then. */
  time(t: Instant): string {
    return this.#formatAt(t).format(t);
  }

  /** The civil day, for what nobody knows more precisely. */
  day(t: Instant): string {
    return formatDay(dayAt(t));
  }

  #formatAt(t: Instant): ZoneFormat {
    const { zone } = addressAt(this.windowed.life.person, t).place;
    let format = this.#formats.get(zone);
    if (format === undefined) {
      format = new ZoneFormat(zone);
      this.#formats.set(zone, format);
    }
    return format;
  }

  /** The end if it is known yet. */
  end(end: Instant | undefined): Instant | undefined {
    return knownEnd(end, this.windowed.to);
  }

  /** When care that has this end was over: at the death at the latest. */
  careEnd(end: Instant | undefined): Instant | undefined {
    const known = this.end(end);
    return this.died === undefined || (known !== undefined && known <= this.died) ? known : this.died;
  }

  /** Whether care that has this end was broken off by the death. */
  brokenOff(end: Instant | undefined): boolean {
    return this.died !== undefined && (end === undefined || end > this.died);
  }

  /** What is over within a day keeps the clock of its beginning: a move into another zone cannot turn it round. */
  period(start: Instant, end: Instant | undefined): Period {
    const known = this.end(end);
    if (known === undefined) return { start: this.time(start) };
    const last = Math.max(start, known);
    return { start: this.time(start), end: this.#formatAt(last - start < DAY ? start : last).format(last) };
  }

  /** Whether an encounter goes on for a day or more: then who was there, and what a note covers, has dates of its own. */
  isOfDays({ time, end }: EncounterEntry): boolean {
    return (this.end(end) ?? this.windowed.to) - time >= DAY;
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
    return this.#entryIds.id(NO_ORIGIN, 0, role);
  }

  /** Id of a further resource that stems from the entry. */
  roleId(entry: Entry, role: string): string {
    return this.#hash(entry, `${entry.kind} ${role}`);
  }

  #hash(entry: Entry, role: string): string {
    return this.#entryIds.id(this.mapping.options.origins[entry.by]!.key, entry.occurrence, role);
  }

  /** Reference to one of the resources that an entry of the window became. */
  referenceTo(entry: Entry, type: ResourceType, id: string): Reference {
    return id === this.#ids[entry.id] ? this.link(entry.id)! : this.mapping.reference(type, id);
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
    return this.#referred.at(site).practitioner;
  }

  organization(site: CareSite): Reference {
    return this.#referred.at(site).organization;
  }

  location(site: CareSite): Reference {
    return this.#referred.at(site).location;
  }

  /** The pharmacy that the person goes to at a time. */
  pharmacy(t: Instant): Reference | undefined {
    const place = pharmacyAt(this.windowed.life, t);
    return place && this.#referred.pharmacy(place);
  }

  payer(payer: Payer): Reference {
    return this.#referred.payer(payer);
  }

  /** A key for what is drawn about an entry when it is written. */
  entryKey(entry: Entry): Key {
    const { rosterKey, origins } = this.mapping.options;
    return entryKey(rosterKey, this.windowed.life.person.index, origins[entry.by]!.key, entry.occurrence);
  }

  /** Those that something refers to, in order of first use. */
  providers(): Providers {
    return this.#referred;
  }
}
