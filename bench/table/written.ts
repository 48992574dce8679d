import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

interface Resource {
  readonly resourceType: string;
  readonly birthDate?: string;
  readonly deceasedDateTime?: string;
}

/** What lies in a folder of bundles. */
export interface Written {
  readonly people: number;
  readonly resources: number;
  readonly bytes: number;
  /** People of more than 40 years on the date, or at their death, and their resources. */
  readonly over40: { readonly people: number; readonly resources: number; readonly own: number };
  /** What `JSON.stringify` of all resources takes on one core, and nothing else. */
  readonly stringify: number;
}

const PROVIDERS = new Set(['Organization', 'Location', 'Practitioner', 'PractitionerRole']);

/** Reads all bundles of an output folder, and times what JSON.stringify takes to write their resources again. */
export function readWritten(output: string, asOf: string): Written {
  const sum = { people: 0, resources: 0, bytes: 0, stringify: 0, over40: { people: 0, resources: 0, own: 0 } };
  for (const name of readdirSync(join(output, 'fhir'))) {
    const text = readFileSync(join(output, 'fhir', name));
    const resources = resourcesOf(text.toString());
    sum.people++;
    sum.bytes += text.length;
    sum.resources += resources.length;
    const started = performance.now();
    JSON.stringify(resources);
    sum.stringify += (performance.now() - started) / 1000;
    if (ageOf(resources, asOf) > 40) addChart(sum.over40, resources);
  }
  return sum;
}

const resourcesOf = (text: string): readonly Resource[] =>
  (JSON.parse(text) as { entry: { resource: Resource }[] }).entry.map(({ resource }) => resource);

function ageOf(resources: readonly Resource[], asOf: string): number {
  const patient = resources.find(({ resourceType }) => resourceType === 'Patient');
  const until = patient?.deceasedDateTime ?? asOf;
  return (Date.parse(until) - Date.parse(patient?.birthDate ?? until)) / (365.25 * 24 * 3_600_000);
}

function addChart(sum: { people: number; resources: number; own: number }, resources: readonly Resource[]): void {
  const chart = resources.filter(({ resourceType }) => resourceType !== 'Provenance');
  sum.people++;
  sum.resources += chart.length;
  sum.own += chart.filter(({ resourceType }) => !PROVIDERS.has(resourceType)).length;
}
