// biome-ignore-all lint/suspicious/noExplicitAny: the changes reach into JSON of any shape
import { describe, expect, it } from 'vitest';
import { createValidator } from '../../src/validate/index.ts';

const validator = createValidator({ usCore: '6.1.0' });
const urn = (n: number): string => `urn:uuid:00000000-0000-4000-8000-00000000000${n}`;
const usCore = (name: string): object => ({
  profile: [`http://hl7.org/fhir/us/core/StructureDefinition/us-core-${name}`],
});

/** A small bundle of a patient and what refers to them; each call makes a new one. */
function bundle(): any {
  const patient = {
    resourceType: 'Patient',
    id: 'p',
    name: [{ family: 'Rivera' }],
    gender: 'female',
    identifier: [{ system: 'urn:x:y', value: '1' }],
  };
  const goal = {
    resourceType: 'Goal',
    id: 'g',
    meta: usCore('goal'),
    lifecycleStatus: 'active',
    description: { text: 'x' },
    subject: { reference: urn(1) },
    startDate: '2020',
  };
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [patient, goal].map((resource, i) => ({
      fullUrl: urn(i + 1),
      resource,
      request: { method: 'POST', url: resource.resourceType },
    })),
  };
}

function errorsAfter(change: (bundle: any) => void): string[] {
  const changed = bundle();
  change(changed);
  return validator
    .validateBundle(changed)
    .filter((i) => i.severity === 'error')
    .map((i) => `${i.code} ${i.path}`);
}

describe('a bundle', () => {
  it('is valid as it stands', () => {
    expect(errorsAfter(() => {})).toEqual([]);
  });

  const goal = 'Bundle.entry[1].resource';
  const cases: [string, (b: any) => void, string][] = [
    [
      'a urn that it does not hold',
      (b) => (b.entry[1].resource.subject.reference = urn(9)),
      `reference-not-found ${goal}.subject`,
    ],
    [
      'a target of a wrong type',
      (b) => (b.entry[1].resource.subject.reference = urn(2)),
      `reference-type ${goal}.subject`,
    ],
    [
      'a target that does not meet the profile',
      (b) => delete b.entry[0].resource.gender,
      `reference-profile ${goal}.subject`,
    ],
    ['two entries of one address', (b) => (b.entry[1].fullUrl = urn(1)), 'invariant Bundle'],
    ['an entry without address', (b) => delete b.entry[1].fullUrl, 'bundle-entry Bundle.entry[1]'],
    ['an address that is not absolute', (b) => (b.entry[1].fullUrl = 'Goal/g'), 'bundle-entry Bundle.entry[1].fullUrl'],
    [
      'an address of another id',
      (b) => (b.entry[1].fullUrl = 'http://x.org/Goal/h'),
      'bundle-entry Bundle.entry[1].fullUrl',
    ],
    ['no request in a transaction', (b) => delete b.entry[0].request, 'invariant Bundle'],
    [
      'a link given twice',
      (b) => (b.link = ['a', 'b'].map((url) => ({ relation: 'self', url: `http://${url}` }))),
      'duplicate-entry Bundle.link[1].relation',
    ],
    ['something else than a bundle', (b) => (b.resourceType = 'Patient'), 'not-a-resource '],
  ];
  for (const [what, change, expected] of cases) {
    it(`may not have ${what}`, () => {
      expect(errorsAfter(change)).toContain(expected);
    });
  }

  it('resolves a relative reference by the address of the entry, and by type and id', () => {
    const rest = (b: any): void => {
      b.entry[0].fullUrl = 'http://x.org/fhir/Patient/p';
      b.entry[1].fullUrl = 'http://x.org/fhir/Goal/g';
      b.entry[1].resource.subject.reference = 'Patient/p';
    };
    expect(errorsAfter(rest)).toEqual([]);
    expect(errorsAfter((b) => (b.entry[1].resource.subject.reference = 'Patient/p'))).toEqual([]);
    expect(errorsAfter((b) => (b.entry[1].resource.subject.reference = 'Patient/elsewhere'))).toEqual([]);
  });

  it('in a bundle is checked with references of its own', () => {
    const outer =
      (change: (inner: any) => void) =>
      (b: any): void => {
        const inner = bundle();
        change(inner);
        b.entry.push({ fullUrl: urn(7), resource: inner, request: { method: 'POST', url: 'Bundle' } });
      };
    expect(errorsAfter(outer(() => {}))).toEqual([]);
    const dangling = outer((inner) => (inner.entry[1].resource.subject.reference = urn(8)));
    expect(errorsAfter(dangling)).toContain('reference-not-found Bundle.entry[2].resource.entry[1].resource.subject');
  });
});
