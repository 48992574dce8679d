import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMapper, transactionBundle } from '../../src/fhir/index.ts';
import { window } from '../../src/record/index.ts';
import { loadCatalogue } from '../../src/validate/catalogue.ts';
import { Memory } from '../../src/validate/memory.ts';
import { checkResource, conforms } from '../../src/validate/resource.ts';
import { emptyScope } from '../../src/validate/scope.ts';
import { AS_OF, fullLife, TEN_YEARS_AGO } from '../fhir/full-life.ts';
import { ORIGINS, ROSTER } from '../fhir/life.ts';
import { handWritten } from './conformance/corpus.ts';
import { mutate, mutationKinds } from './conformance/mutate.ts';
import { seededChoices } from './conformance/seeded.ts';

const catalogue = loadCatalogue('6.1.0');
const whole = loadCatalogue('6.1.0');
type Json = Record<string, unknown>;

/** Everything that is said of a resource, repeats too, and which resources were entered; with trials or without any. */
function said(resource: unknown, tries: boolean): string[] {
  const entered: string[] = [];
  const run = {
    catalogue: tries ? catalogue : whole,
    findings: [],
    path: [],
    frame: { resource: {}, root: {} },
    scope: emptyScope,
    memory: new Memory(),
    tries,
    isTrial: false,
    asked: 0,
    tooDeep: false,
    said: new Set<string>(),
    entered: (type: string) => void entered.push(type),
    checkResource,
    conforms,
  };
  checkResource(run, resource);
  return [...run.findings.map((finding) => JSON.stringify(finding)), ...entered];
}

const expectSame = (resource: unknown): void => {
  const apart = said(resource, false);
  expect(said(resource, true)).toEqual(apart);
  // What was remembered of it, and of what is frozen, changes nothing.
  expect(said(frozen(resource), true)).toEqual(apart);
  expect(said(frozen(resource), true)).toEqual(apart);
};

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The same with the keys of each object turned round where the choice says so, and some of its values made others. */
function shaken(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((item, i) => shaken(item, seed + i));
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).map(([key, child], i) => [key, shaken(child, seed * 31 + i)] as const);
  return Object.fromEntries(seed % 3 === 0 ? own.toReversed() : own);
}

const bundleOf = (resources: readonly unknown[]): Json => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource, i) => ({ fullUrl: `http://example.org/fhir/Basic/${i}`, resource })),
});

const odd = ['x y\t', ' ', 17, -1, 0.5, true, '', {}, [], [null], null, 'urn:uuid:x', '#x', '2020-13-01', 'http://x y'];

describe('a trial of a whole resource', () => {
  it('changes nothing: hand-written resources and mutants of them', { timeout: 120_000 }, () => {
    const choices = seededChoices(5);
    for (const { resource } of handWritten()) {
      expectSame(resource);
      for (const kind of mutationKinds) {
        const mutant = mutate(resource, kind, choices)?.resource;
        if (mutant === undefined) continue;
        expectSame(mutant);
        expectSame(bundleOf([resource, mutant, shaken(mutant, choices.below(100))]));
      }
    }
  });

  it('changes nothing: our own bundles with values broken anywhere, in one and the same', { timeout: 180_000 }, () => {
    const mapper = createMapper({ usCore: '6.1.0', references: 'urn', rosterKey: ROSTER, origins: ORIGINS });
    const bundle = transactionBundle(mapper.resources(window(fullLife(), TEN_YEARS_AGO, AS_OF)));
    expect(said(bundle, true).filter((one) => one.includes('"error"'))).toEqual([]);
    const text = JSON.stringify(bundle);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(100_000), fc.constantFrom(...odd)), { maxLength: 3 }),
        fc.nat(50),
        (all, seed) => {
          const broken = JSON.parse(text) as Json;
          for (const [place, wrong] of all) replaceAt(broken, place, copy(wrong));
          expectSame(shaken(broken, seed));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('remembers nothing of what may yet change', () => {
    const code = { coding: [{ system: 'http://loinc.org', code: '718-7' }] };
    const observation = { resourceType: 'Observation', status: 'final', code: Object.freeze(code) };
    expect(said(observation, true)).toEqual(['Observation']);
    (code.coding[0] as Json).code = 7;
    expect(said(observation, true).length).toBeGreaterThan(1);
    let text = 'Haemoglobin';
    const changing = Object.freeze({
      get text() {
        return text;
      },
    });
    expect(said({ ...observation, code: changing }, true)).toEqual(['Observation']);
    text = '';
    expect(said({ ...observation, code: changing }, true).length).toBeGreaterThan(1);
  });
});

/** Puts another value in place of the n-th part (counted round and round). */
function replaceAt(root: Json, n: number, wrong: unknown): void {
  const parts: [Json, string][] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      parts.push([value as Json, key]);
      visit(child);
    }
  };
  visit(root);
  const [holder, key] = parts[n % parts.length]!;
  holder[key] = wrong;
}
