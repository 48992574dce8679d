// biome-ignore-all lint/suspicious/noExplicitAny: the changes reach into JSON of any shape
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createValidator, type Issue } from '../../src/validate/index.ts';
import { handWritten } from './conformance/corpus.ts';

const validator = createValidator({ usCore: '6.1.0' });
type Json = Record<string, unknown>;

const fixture = (name: string): Json =>
  JSON.parse(readFileSync(`test/validate/fixtures/valid/${name}.json`, 'utf8')) as Json;

/** Errors in a fixture after a change, as code and path. */
function errorsAfter(name: string, change: (resource: Json) => void): string[] {
  const resource = fixture(name);
  change(resource);
  return validator.validateResource(resource).filter(isError).map(short);
}

const isError = (issue: Issue): boolean => issue.severity === 'error';
const short = (issue: Issue): string => `${issue.code} ${issue.path}`;

describe('a valid resource', () => {
  for (const { name, resource } of handWritten()) {
    it(`${name} has no error`, () => {
      expect(validator.validateResource(resource).filter(isError)).toEqual([]);
    });
  }

  it('covers 40 types and more', () => {
    expect(new Set(handWritten().map((s) => s.resource.resourceType)).size).toBeGreaterThanOrEqual(40);
  });

  it('is not changed by being checked, even when frozen', () => {
    for (const { resource } of handWritten()) {
      const before = JSON.stringify(resource);
      expect(validator.validateResource(deepFreeze(structuredClone(resource)))).toEqual(
        validator.validateResource(resource),
      );
      expect(JSON.stringify(resource)).toBe(before);
    }
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const child of Object.values(Object.freeze(value))) deepFreeze(child);
  return value;
}

/** Each case: what is done to which fixture, and the first error that has to be found. */
const cases: [what: string, name: string, change: (r: any) => void, expected: string][] = [
  ['an unknown property', 'ana', (r) => (r.name[0].colour = 'x'), 'unknown-property Patient.name[0].colour'],
  ['a missing element', 'visit-1', (r) => delete r.status, 'missing-element Encounter.status'],
  ['an array for a single value', 'ana', (r) => (r.gender = ['male']), 'wrong-json-type Patient.gender'],
  ['a single value for an array', 'ana', (r) => (r.name = r.name[0]), 'wrong-json-type Patient.name'],
  [
    'a string for a number',
    'ana',
    (r) => (r.multipleBirthInteger = '2'),
    'wrong-json-type Patient.multipleBirth.ofType(integer)',
  ],
  ['null', 'ana', (r) => (r.active = null), 'empty-value Patient.active'],
  ['an empty array', 'ana', (r) => (r.photo = []), 'empty-value Patient.photo'],
  ['an empty object', 'ana', (r) => r.name.push({}), 'empty-value Patient.name[2]'],
  ['two of a choice', 'ana', (r) => (r.deceasedDateTime = '2020'), 'choice-conflict Patient.deceased'],
  ['a day that does not exist', 'ana', (r) => (r.birthDate = '2021-02-29'), 'invalid-value Patient.birthDate'],
  ['an id with a space', 'ana', (r) => (r.id = 'a b'), 'invalid-value Patient.id'],
  [
    'a script in the narrative',
    'ana',
    (r) => (r.text.div = '<div xmlns="http://www.w3.org/1999/xhtml"><script>x</script></div>'),
    'narrative Patient.text.div',
  ],
  ['a code outside the value set', 'ana', (r) => (r.gender = 'F'), 'code-not-in-value-set Patient.gender'],
  [
    'a code that its system has not',
    'visit-1',
    (r) => (r.class.code = 'AMBULANT'),
    'unknown-code Encounter.class.code',
  ],
  [
    'a unit that is none',
    'weight-1',
    (r) => (r.valueQuantity.code = 'kilos'),
    'invalid-unit Observation.value.ofType(Quantity).code',
  ],
  [
    'a reference to a wrong type',
    'visit-1',
    (r) => (r.subject.reference = 'Slot/1'),
    'reference-type Encounter.subject',
  ],
  [
    'a contained resource that is not there',
    'ana',
    (r) => (r.managingOrganization.reference = '#x'),
    'invariant Patient.managingOrganization',
  ],
  [
    'an extension out of place',
    'visit-1',
    (r) =>
      (r.extension = [{ url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex', valueCode: 'F' }]),
    'extension-context Encounter.extension[0]',
  ],
  [
    'an extension with a wrong value',
    'ana',
    (r) => (r.extension[2].valueCode = 'X'),
    'code-not-in-value-set Patient.extension[2].value.ofType(code)',
  ],
  [
    'an unknown part of an extension',
    'ana',
    (r) => (r.extension[0].extension[0].url = 'omb'),
    'unknown-extension Patient.extension[0].extension[0]',
  ],
  ['a slice taken away', 'bp-1', (r) => r.component.pop(), 'missing-element Observation.component'],
  ['a slice given twice', 'bp-1', (r) => r.component.push(r.component[0]), 'slice-too-many Observation.component'],
  [
    'a slice no longer told',
    'hba1c',
    (r) => (r.category[0].coding[0].code = 'exam'),
    'slice-missing Observation.category',
  ],
  [
    'a fixed value changed',
    'bp-1',
    (r) => (r.component[0].valueQuantity.code = 'kPa'),
    'value-mismatch Observation.component[0].value.ofType(Quantity).code',
  ],
  [
    'a type that the profile leaves out',
    'ana',
    (r) => {
      r.extension[2] = { url: r.extension[2].url, valueString: 'F' };
    },
    'type-not-allowed Patient.extension[2].value.ofType(string)',
  ],
  [
    'a profile of another type',
    'ana',
    (r) => r.meta.profile.push('http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter'),
    'profile-type Patient.meta',
  ],
  [
    'a period that ends before it begins',
    'visit-1',
    (r) => (r.period.end = '2022-03-04T08:00:00-05:00'),
    'invariant Encounter.period',
  ],
  ['an invariant left to the engine', 'questions', (r) => (r.item[1].linkId = '1'), 'invariant Questionnaire'],
  ['a label given twice', 'ana', (r) => r.meta.security.push(r.meta.security[0]), 'too-many Patient.meta.security[1]'],
  [
    'a resource of no type',
    'ana',
    (r) => (r.contained = [{ id: 'x' }]),
    'not-a-resource Patient.contained[0].resourceType',
  ],
  ['a resource of a misspelt type', 'ana', (r) => (r.resourceType = 'Pateint'), 'unknown-resource-type resourceType'],
  [
    'a size that is not that of the data',
    'letter',
    (r) => (r.content[0].attachment.size = 9),
    'value-mismatch DocumentReference.content[0].attachment',
  ],
];

describe('a single change is found at its element', () => {
  for (const [what, name, change, expected] of cases) {
    it(what, () => {
      expect(errorsAfter(name, change)).toContain(expected);
    });
  }
});

describe('what is not an error', () => {
  it('says an unknown profile, code system and extension once, as information', () => {
    const said = new Set<string>();
    const resource = fixture('ana') as any;
    resource.meta.profile.push('http://example.org/p');
    resource.maritalStatus.coding.push({ system: 'http://example.org/s', code: 'x' });
    resource.extension.push({ url: 'http://example.org/e', valueString: 'x' });
    const codes = validator.validateResource(resource, { said }).map((i) => `${i.severity} ${i.code}`);
    expect(codes.sort()).toEqual(['information unknown-extension', 'information unknown-profile']);
    resource.maritalStatus.coding.shift();
    const again = validator.validateResource(resource, { said }).map((i) => i.code);
    expect(again).toContain('unknown-code-system');
    expect(again).not.toContain('unknown-profile');
  });

  it('holds vital signs that claim nothing to the profile of R4 by warnings', () => {
    const resource = fixture('weight-1') as any;
    delete resource.meta;
    delete resource.category;
    const issues = validator.validateResource(resource);
    expect(issues.filter(isError)).toEqual([]);
    expect(issues.map(short)).toContain('slice-missing Observation.category');
  });

  it('says nothing about US Core where it was not asked for', () => {
    const plain = createValidator({ usCore: 'none' });
    const resource = fixture('ana') as any;
    delete resource.gender;
    expect(plain.validateResource(resource).filter(isError)).toEqual([]);
    expect(validator.validateResource(resource).map(short)).toContain('missing-element Patient.gender');
  });
});
