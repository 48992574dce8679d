import { describe, expect, it } from 'vitest';
import { createValidator } from '../../src/validate/index.ts';
import { acceptedDefinitions } from './conformance/definitions.ts';

describe('definition resources that the reference accepts', () => {
  it('have no error here either (one in forty; npm run conformance takes all)', { timeout: 60_000 }, () => {
    const validator = createValidator({ usCore: '6.1.0' });
    const definitions = acceptedDefinitions(40);
    expect(definitions.length).toBeGreaterThan(50);
    const errors = definitions.flatMap((definition) =>
      validator
        .validateResource(definition)
        .filter((issue) => issue.severity === 'error')
        .map((issue) => `${definition.url} ${issue.path}: ${issue.message}`),
    );
    expect(errors).toEqual([]);
  });
});
