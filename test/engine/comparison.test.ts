import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from '../../src/engine/comparison.ts';
import type { Context } from '../../src/engine/context.ts';
import { evaluatorsFor } from '../../src/engine/evaluate.ts';
import type { Comparison, Expression } from '../../src/engine/expression.ts';
import { Numbering } from '../../src/engine/numbering.ts';
import type { Concept } from '../../src/terminology/index.ts';

const HOWS: readonly Comparison[] = ['<', '<=', '=', '!=', '>=', '>'];
const FAST: Concept = { codings: [{ system: 'snomed', code: '3424008', display: 'Tachycardia (finding)' }] };

const constant = (value: number | string | boolean | null | Concept): Expression =>
  typeof value === 'object' && value !== null ? { op: 'concept', concept: value } : { op: 'literal', value };

describe('a comparison with a constant', () => {
  it('says what a comparison of the two values says', () => {
    const compile = evaluatorsFor([], new Numbering());
    const value = fc.oneof(fc.constantFrom(null, true, false, 'a', 'b', '1', FAST), fc.integer({ min: -2, max: 2 }));
    fc.assert(
      fc.property(fc.constantFrom(...HOWS), value, value, (how, left, right) => {
        const { value } = compile({ op: 'compare', how, left: constant(left), right: constant(right) });
        expect(value({} as Context, 0)).toBe(compareValues(how, left, right));
      }),
      { numRuns: 2000 },
    );
  });
});
