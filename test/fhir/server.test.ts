import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMapper, type FhirBundle, transactionBundle } from '../../src/fhir/index.ts';
import { window } from '../../src/record/index.ts';
import { sayLeftOut } from '../left-out.ts';
import { AS_OF, fullLife, TEN_YEARS_AGO } from './full-life.ts';
import { ORIGINS, ROSTER } from './life.ts';
import { HAPI, missing, startServer, stopServer } from './oracle.ts';

const PORT = 18_093;
const reason = missing(HAPI);
if (reason) sayLeftOut('loading into a real server', reason);

const mapper = createMapper({ usCore: '6.1.0', references: 'urn', rosterKey: ROSTER, origins: ORIGINS });
const bundleOf = (index: number): FhirBundle =>
  transactionBundle(mapper.resources(window(fullLife(index), TEN_YEARS_AGO, AS_OF)));

describe.skipIf(reason !== undefined)('a real FHIR server', { timeout: 600_000 }, () => {
  let base = '';
  beforeAll(() => {
    base = startServer(PORT);
  }, 900_000);
  afterAll(() => stopServer(PORT), 60_000);

  async function load(bundle: FhirBundle): Promise<string[]> {
    const response = await fetch(base, {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json' },
      body: JSON.stringify(bundle),
    });
    const answer = (await response.json()) as { entry?: { response: { status: string } }[] };
    if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(answer).slice(0, 2000)}`);
    return (answer.entry ?? []).map((entry) => entry.response.status);
  }

  async function get<T>(path: string): Promise<T> {
    return (await (await fetch(`${base}/${path}`)).json()) as T;
  }

  async function counts(types: Iterable<string>): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    for (const type of types) found[type] = (await get<{ total: number }>(`${type}?_summary=count`)).total;
    return found;
  }

  it('takes people in any order, and again without a new resource or version', async () => {
    const bundles = [bundleOf(1), bundleOf(0)];
    const resources = bundles.flatMap((bundle) => bundle.entry!.map((entry) => entry.resource!));
    const expected: Record<string, number> = {};
    const ids = new Set(resources.map((resource) => `${resource.resourceType}/${resource.id}`));
    for (const id of ids) expected[id.split('/')[0]!] = (expected[id.split('/')[0]!] ?? 0) + 1;

    for (const bundle of bundles) expect((await load(bundle)).filter((s) => !/^20[01]/.test(s))).toEqual([]);
    expect(await counts(Object.keys(expected))).toEqual(expected);

    for (const bundle of bundles) expect((await load(bundle)).filter((s) => !s.startsWith('200'))).toEqual([]);
    expect(await counts(Object.keys(expected))).toEqual(expected);
    for (const id of ids) {
      expect((await get<{ meta: { versionId: string } }>(id)).meta.versionId, id).toBe('1');
    }
  });

  it('finds what belongs to a person through the references', async () => {
    const patient = bundleOf(0).entry!.find((entry) => entry.resource!.resourceType === 'Patient')!.resource!.id;
    const found = await get<{ total: number }>(`Observation?patient=${patient}&category=laboratory&_summary=count`);
    expect(found.total).toBe(4);
  });
});
