import { describe, expect, it } from 'vitest';
import { createValidator, issueCodes } from '../../src/validate/index.ts';
import { handWritten } from './conformance/corpus.ts';
import { type MutationKind, mutate, mutationKinds } from './conformance/mutate.ts';
import { type Choices, seededChoices } from './conformance/seeded.ts';

const validator = createValidator({ usCore: '6.1.0' });
const known = new Set<string>(issueCodes);

/** Cuts, doubles, overwrites or inserts some characters. */
function mangle(text: string, choices: Choices): string {
  const at = choices.below(text.length);
  const length = choices.below(12);
  const other = choices.below(text.length);
  const inserts = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\u0000',
    'null',
    '1e999',
    '-',
    '\ud800',
    'NaN',
    '{"__proto__":1}',
  ];
  const middle = choices.pick(['', choices.pick(inserts), text.slice(other, other + length)]);
  return text.slice(0, at) + middle + text.slice(choices.chance(0.5) ? at : at + length);
}

/** Values of all kinds put in anywhere, besides the mutations that conformance uses. */
function scramble(value: unknown, choices: Choices, depth = 0): unknown {
  const odd = [
    null,
    0,
    -1,
    1e308,
    '',
    ' ',
    'x'.repeat(300),
    true,
    [],
    {},
    [null],
    [[]],
    { extension: [] },
    { __proto__: null },
  ];
  if (choices.chance(0.02)) return choices.pick<unknown>(odd);
  if (Array.isArray(value)) return value.map((item) => scramble(item, choices, depth + 1));
  if (typeof value !== 'object' || value === null || depth > 20) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, scramble(child, choices, depth + 1)]));
}

describe('random mutations', () => {
  const samples = handWritten();
  const texts = samples.map(({ resource }) => JSON.stringify(resource, null, 1));

  it('10,000 of bytes: nothing is thrown', { timeout: 120_000 }, () => {
    const choices = seededChoices(11);
    for (let i = 0; i < 10_000; i++) {
      let text = choices.pick(texts);
      for (let times = 1 + choices.below(3); times > 0; times--) text = mangle(text, choices);
      for (const issue of validator.validateText(text)) {
        expect(known.has(issue.code)).toBe(true);
        expect(issue.line).toBeGreaterThan(0);
      }
    }
  });

  it('10,000 of JSON: nothing is thrown', { timeout: 120_000 }, () => {
    const choices = seededChoices(12);
    for (let i = 0; i < 10_000; i++) {
      const { resource } = choices.pick(samples);
      const kind: MutationKind = choices.pick(mutationKinds);
      const mutant = i % 2 === 0 ? scramble(resource, choices) : mutate(resource, kind, choices)?.resource;
      for (const issue of validator.validateResource(mutant)) expect(known.has(issue.code)).toBe(true);
    }
  });

  it('of no object at all, or one that holds itself: nothing is thrown', () => {
    const circle: Record<string, unknown> = { resourceType: 'Patient' };
    circle.contained = [circle];
    const odd = [undefined, null, 1, 'x', [], () => 1, Symbol('x'), new Map(), circle, Object.create(null)];
    for (const value of odd) expect(validator.validateResource(value).length).toBeGreaterThan(0);
    for (const value of odd) expect(validator.validateBundle(value).length).toBeGreaterThan(0);
  });
});
