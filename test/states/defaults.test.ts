import { describe, expect, it } from 'vitest';
import { VISIT_TYPES } from '../../src/states/defaults.ts';
import { displaysOf, knownCodes } from '../codes/known-codes.ts';

describe('what a module need not say', () => {
  it('uses codes that exist, with their displays', (context) => {
    const known = displaysOf(knownCodes(context));
    const codings = Object.values(VISIT_TYPES).flatMap((type) => type.codings);
    expect(codings.length).toBeGreaterThan(5);
    for (const { system, code, display } of codings) expect(known.get(`${system}|${code}`), code).toContain(display);
  });
});
