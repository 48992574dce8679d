import type { Encounter, Observation, Patient } from 'fhir/r4.js';
import type { Entry, InVisit } from '../../scripts/chart-review/chart.ts';
import {
  loinc,
  type Resource,
  type ResourceOf,
  type ResourceType,
  snomed,
} from '../../scripts/chart-review/resource.ts';
import { at, DAY, minuteOfDay } from '../../scripts/chart-review/time.ts';

/** A copy of a person's entries that may be spoiled. */
export class Plot {
  readonly entries: Entry[];

  constructor(entries: readonly Entry[]) {
    // Not structuredClone: resources share parts, and it would keep them shared.
    this.entries = JSON.parse(JSON.stringify(entries)) as Entry[];
  }

  all<T extends ResourceType>(type: T, isSuch: (resource: ResourceOf<T>) => boolean = () => true): ResourceOf<T>[] {
    return this.entries
      .map(({ resource }) => resource)
      .filter((resource): resource is ResourceOf<T> => resource.resourceType === type)
      .filter(isSuch);
  }

  get patient(): Patient {
    return this.all('Patient')[0]!;
  }

  /** Visits to practices, by start. */
  get visits(): Encounter[] {
    const visits = this.all('Encounter', (visit) => visit.class.code === 'AMB');
    return visits.sort((a, b) => at(a.period!.start!) - at(b.period!.start!));
  }

  result(code: string, isSuch: (result: Observation) => boolean = () => true): Observation | undefined {
    return this.all('Observation', (result) => loinc(result.code) === code && isSuch(result))[0];
  }

  results(code: string): Observation[] {
    const found = this.all('Observation', (result) => loinc(result.code) === code);
    return found.sort((a, b) => at(a.effectiveDateTime!) - at(b.effectiveDateTime!));
  }

  condition(...codes: readonly string[]): ResourceOf<'Condition'> | undefined {
    return this.all('Condition', ({ code }) => codes.includes(snomed(code) ?? ''))[0];
  }

  age(dateTime: string): number {
    return (at(dateTime) - at(this.patient.birthDate!)) / (365.25 * DAY);
  }

  /** Adds a copy of a resource with changes, under an id of its own. */
  copy<R extends Resource>(resource: R, changes: Partial<R>): R {
    const id = `planted-${this.entries.length}`;
    const copy = { ...structuredClone(resource), ...changes, id };
    this.entries.push({ fullUrl: `urn:uuid:${id}`, resource: copy });
    return copy;
  }

  /** Takes a resource out, and what refers to it. */
  remove(resource: Resource): void {
    const url = this.urlOf(resource);
    this.entries.splice(
      this.entries.findIndex((entry) => entry.resource === resource),
      1,
    );
    for (const entry of this.entries) forget(entry.resource, url);
  }

  urlOf(resource: Resource): string {
    return this.entries.find((entry) => entry.resource === resource)!.fullUrl!;
  }

  /** The visit that a resource names. */
  visitOf({ encounter }: InVisit): Encounter | undefined {
    const found = this.entries.find(({ fullUrl }) => fullUrl === encounter?.reference)?.resource;
    return found?.resourceType === 'Encounter' ? found : undefined;
  }
}

/** Deletes the references to a URL, wherever they stand in a value. */
function forget(value: unknown, url: string): void {
  if (typeof value !== 'object' || value === null) return;
  const refers = (part: unknown): boolean => (part as { reference?: string } | null)?.reference === url;
  for (const [name, part] of Object.entries(value)) {
    if (refers(part)) delete (value as Record<string, unknown>)[name];
    else if (Array.isArray(part)) (value as Record<string, unknown>)[name] = part.filter((item) => !refers(item));
    forget(part, url);
  }
}

export const days = (dateTime: string, by: number): string => {
  const moved = new Date(at(dateTime.slice(0, 10)) + by * DAY).toISOString().slice(0, 10);
  return `${moved}${dateTime.slice(10)}`;
};

/** The same moment on the wall, at another time of the day. */
export const clock = (dateTime: string, time: string): string => `${dateTime.slice(0, 11)}${time}${dateTime.slice(19)}`;

export { minuteOfDay };

export const quantity = (value: number, unit: string): Observation['valueQuantity'] => ({
  ...{ value, unit, code: unit, system: 'http://unitsofmeasure.org' },
});

export const snomedConcept = (
  code: string,
  display: string,
): { coding: [{ system: string; code: string; display: string }]; text: string } => ({
  coding: [{ system: 'http://snomed.info/sct', code, display }],
  text: display,
});
export const loincConcept = (
  code: string,
  display: string,
): { coding: [{ system: string; code: string; display: string }]; text: string } => ({
  coding: [{ system: 'http://loinc.org', code, display }],
  text: display,
});
export const drug = (
  code: string,
  display: string,
): { coding: [{ system: string; code: string; display: string }] } => ({
  coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code, display }],
});
