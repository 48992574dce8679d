import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMapper, transactionBundle } from '../../src/fhir/index.ts';
import { window } from '../../src/record/index.ts';
import { createValidator } from '../../src/validate/index.ts';
import { AS_OF, fullLife, TEN_YEARS_AGO } from '../fhir/full-life.ts';
import { ORIGINS, ROSTER } from '../fhir/life.ts';
import { handWritten } from './conformance/corpus.ts';
import { type MutationKind, mutate } from './conformance/mutate.ts';
import { seededChoices } from './conformance/seeded.ts';

const validator = createValidator({ usCore: '6.1.0' });
type Json = Record<string, unknown>;
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The same content with one object for all equal parts: as much sharing as there can be. */
function shared(value: unknown, known = new Map<string, unknown>()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const key = JSON.stringify(value);
  const made =
    known.get(key) ??
    (Array.isArray(value)
      ? value.map((item) => shared(item, known))
      : Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shared(item, known)])));
  known.set(key, made);
  return made;
}

const issues = (bundle: unknown): string[] =>
  validator.validateBundle(bundle).map(({ severity, code, path, message }) => `${severity} ${code} ${path} ${message}`);
/** What is said of a bundle does not depend on whether its parts are one object or equal ones; repeats may be said once. */
function expectSame(bundle: Json): void {
  const apart = issues(copy(bundle));
  const together = issues(shared(bundle));
  expect(together).toEqual(apart);
}
const bundleOf = (resources: readonly unknown[]): Json => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource, i) => ({ fullUrl: `http://example.org/fhir/Basic/${i}`, resource })),
});

describe('objects that stand in many places', () => {
  it('give what equal objects give: hand-written resources and mutants of them', { timeout: 120_000 }, () => {
    const choices = seededChoices(11);
    const kinds: MutationKind[] = ['delete', 'broken slice', 'wrong code', 'impossible date'];
    const all = handWritten().map(({ resource }) => resource);
    for (let i = 0; i + 5 < all.length; i += 5) {
      const some = all.slice(i, i + 5);
      const mutants = some.map((resource) => mutate(resource, choices.pick(kinds), choices)?.resource ?? resource);
      expectSame(bundleOf([...some, ...mutants]));
    }
  });

  it('give what equal objects give: our own bundles with a value broken anywhere', { timeout: 120_000 }, () => {
    const mapper = createMapper({ usCore: '6.1.0', references: 'urn', rosterKey: ROSTER, origins: ORIGINS });
    const bundle = copy(
      transactionBundle(mapper.resources(window(fullLife(), TEN_YEARS_AGO, AS_OF))),
    ) as unknown as Json;
    const text = JSON.stringify(bundle);
    expect(issues(bundle).filter((issue) => issue.startsWith('error'))).toEqual([]);
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.constantFrom('x y\t', 17, '', {}, [], null, 'urn:uuid:x', '#x'),
        (place, wrong) => {
          const broken = JSON.parse(text) as Json;
          replaceAt(broken, place, wrong);
          expectSame(broken);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are looked at again where another resource holds them', () => {
    const reference = { reference: '#a' };
    const holder = (contained: unknown[]): Json => ({
      resourceType: 'Observation',
      contained,
      status: 'final',
      code: { text: 'x' },
      subject: reference,
    });
    const right = holder([{ resourceType: 'Patient', id: 'a' }]);
    const wrong = holder([{ resourceType: 'Patient', id: 'b' }]);
    const found = validator.validateBundle(bundleOf([right, wrong])).filter(({ severity }) => severity === 'error');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ path }) => path.startsWith('Bundle.entry[1]'))).toBe(true);
  });
});

/** Puts another value in place of the n-th leaf (counted round and round). */
function replaceAt(root: Json, n: number, wrong: unknown): void {
  const leaves: [Json, string][] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'object') visit(child);
      else leaves.push([value as Json, key]);
    }
  };
  visit(root);
  const [holder, key] = leaves[n % leaves.length]!;
  holder[key] = wrong;
}
