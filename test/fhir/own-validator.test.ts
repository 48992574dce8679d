import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMapper, transactionBundle } from '../../src/fhir/index.ts';
import { type Life, window } from '../../src/record/index.ts';
import { createValidator } from '../../src/validate/index.ts';
import { anyLife } from './any-life.ts';
import { AS_OF, fullLife, TEN_YEARS_AGO } from './full-life.ts';
import { ORIGINS, ROSTER } from './life.ts';

describe('our own validator, which shares no code with the writers', () => {
  for (const usCore of ['6.1.0', '7.0.0', 'none'] as const) {
    const mapper = createMapper({ usCore, references: 'urn', rosterKey: ROSTER, origins: ORIGINS });
    const validator = createValidator({ usCore });
    const errors = (life: Life, from: number): string[] =>
      validator
        .validateBundle(transactionBundle(mapper.resources(window(life, from, AS_OF))))
        .filter((issue) => issue.severity === 'error')
        .map((issue) => `${issue.path} ${issue.code} ${issue.message}`);

    it(`finds no error in a full life with US Core ${usCore}`, () => {
      expect(errors(fullLife(), Number.NEGATIVE_INFINITY)).toEqual([]);
    });

    it(`finds no error in any life with US Core ${usCore}`, () => {
      fc.assert(
        fc.property(anyLife, (life) => {
          expect(errors(life, TEN_YEARS_AGO)).toEqual([]);
        }),
        { numRuns: 40 },
      );
    });
  }
});
