import type { Condition, Encounter, Observation, Patient, PractitionerRole, Reference } from 'fhir/r4.js';
import { groupBy } from './group.ts';
import { loinc, type Resource, type ResourceOf, type ResourceType, snomed } from './resource.ts';
import { at, dayOf, YEAR } from './time.ts';

/** The part of lives that was written, as calendar days: `from` included, `to` not. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** Any dated statement that may belong to a visit. */
export interface InVisit {
  readonly encounter?: Reference | undefined;
}

/** An entry of a bundle; lines of NDJSON have no URL. */
export interface Entry {
  readonly fullUrl?: string | undefined;
  readonly resource: Resource;
}

/** Resources by what references say. */
export class Directory {
  readonly #byReference = new Map<string, Resource>();
  readonly #roles = new Map<string, PractitionerRole>();

  constructor(entries: Iterable<Entry>) {
    for (const { fullUrl, resource } of entries) {
      if (fullUrl !== undefined) this.#byReference.set(fullUrl, resource);
      this.#byReference.set(`${resource.resourceType}/${resource.id}`, resource);
      if (resource.resourceType === 'PractitionerRole')
        this.#roles.set(resource.practitioner?.reference ?? '', resource);
    }
  }

  find(reference: string): Resource | undefined {
    return this.#byReference.get(reference);
  }

  roleOf(practitioner: string): PractitionerRole | undefined {
    return this.#roles.get(practitioner);
  }
}

/** Everything that the output says of one person. */
export class Chart {
  readonly patient: Patient;
  readonly resources: readonly Resource[];
  readonly window: Window;
  /** By start. */
  readonly encounters: readonly Encounter[];
  readonly #byType = new Map<ResourceType, Resource[]>();
  readonly #own: Directory;
  readonly #shared: Directory;
  #results: Map<string, Observation[]> | undefined;

  /** `shared`: what stands outside of the person's own part of the output. */
  constructor(own: readonly Entry[], shared: Directory, window: Window) {
    this.resources = own.map(({ resource }) => resource);
    this.#own = new Directory(own);
    this.#shared = shared;
    this.window = window;
    for (const resource of this.resources) {
      const sameType = this.#byType.get(resource.resourceType);
      if (sameType) sameType.push(resource);
      else this.#byType.set(resource.resourceType, [resource]);
    }
    const patient = this.of('Patient')[0];
    if (!patient) throw new Error('A chart without a Patient.');
    this.patient = patient;
    this.encounters = this.of('Encounter').toSorted((a, b) => startOf(a) - startOf(b));
  }

  of<T extends ResourceType>(type: T): readonly ResourceOf<T>[] {
    return (this.#byType.get(type) ?? []) as ResourceOf<T>[];
  }

  find(reference: Reference | undefined): Resource | undefined {
    const name = reference?.reference;
    return name === undefined ? undefined : (this.#own.find(name) ?? this.#shared.find(name));
  }

  /** What a clinician does where. */
  roleOf(practitioner: Reference | undefined): PractitionerRole | undefined {
    const name = practitioner?.reference;
    return name === undefined ? undefined : (this.#own.roleOf(name) ?? this.#shared.roleOf(name));
  }

  encounterOf({ encounter }: InVisit): Encounter | undefined {
    const found = this.find(encounter);
    return found?.resourceType === 'Encounter' ? found : undefined;
  }

  /** Observations of a LOINC code, by time. */
  results(...codes: readonly string[]): readonly Observation[] {
    this.#results ??= groupBy(this.of('Observation'), ({ code }) => loinc(code) ?? '');
    const found = codes.flatMap((code) => this.#results!.get(code) ?? []);
    return found.toSorted((a, b) => timeOf(a) - timeOf(b));
  }

  conditions(codes: readonly string[]): readonly Condition[] {
    return this.of('Condition').filter(({ code }) => codes.includes(snomed(code) ?? ''));
  }

  get birthDate(): string {
    return this.patient.birthDate!;
  }

  get death(): string | undefined {
    return this.patient.deceasedDateTime;
  }

  get male(): boolean {
    return this.patient.gender === 'male';
  }

  /** Years of 365.25 days. */
  ageAt(dateTime: string): number {
    return (at(dayOf(dateTime)) - at(this.birthDate)) / YEAR;
  }

  /** Whether a day lies in the written part of the life. */
  isInWindow(dateTime: string): boolean {
    return dayOf(dateTime) >= this.window.from && dayOf(dateTime) < this.window.to;
  }

  /** The last instant of which the chart could tell: death or the as-of date. */
  get end(): number {
    return this.death === undefined ? at(this.window.to) : Math.min(at(this.window.to), at(this.death));
  }
}

export const startOf = ({ period }: Encounter): number => at(period?.start ?? '');
/** Still open: endless. */
export const endOf = ({ period }: Encounter): number =>
  period?.end === undefined ? Number.POSITIVE_INFINITY : at(period.end);

export const timeOf = ({ effectiveDateTime, effectivePeriod }: Observation): number =>
  at(effectiveDateTime ?? effectivePeriod?.start ?? '');

/** Of a result with a number; undefined otherwise. */
export const numberOf = (observation: Observation): number | undefined => observation.valueQuantity?.value;

/** A component's number by its LOINC code. */
export const componentOf = (observation: Observation, code: string): number | undefined =>
  observation.component?.find((component) => loinc(component.code) === code)?.valueQuantity?.value;
