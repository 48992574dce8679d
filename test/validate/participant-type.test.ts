import { expect, it } from 'vitest';
import { createValidator } from '../../src/validate/index.ts';

it.each(['6.1.0', '7.0.0'] as const)('an author of a record is of the value set of US Core %s', (usCore) => {
  const provenance = (code: string): object => ({
    resourceType: 'Provenance',
    meta: { profile: ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-provenance'] },
    target: [{ reference: 'Patient/a' }],
    recorded: '2026-01-01T00:00:00Z',
    agent: [
      {
        type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code }] },
        who: { reference: 'Practitioner/a' },
      },
    ],
  });
  const issues = (code: string): readonly string[] =>
    createValidator({ usCore })
      .validateResource(provenance(code))
      .map((issue) => issue.code);
  expect(issues('author')).not.toContain('code-not-in-value-set');
  expect(issues('writer')).not.toEqual([]);
});
