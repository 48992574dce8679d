import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, YEAR } from '../../src/base/index.ts';
import { bodyVariables, gmfVitals } from '../../src/body/index.ts';
import type { Body } from '../../src/engine/index.ts';
import { at, BIRTH, bodyOf } from './bodies.ts';

const NAMES = bodyVariables.map(({ name }) => name);
const name = fc.constantFrom(...NAMES);
const age = fc.double({ min: 0, max: 100, noNaN: true });
const movable = fc.constantFrom(
  'weight',
  'body_mass_index',
  'systolic_blood_pressure',
  'hba1c',
  'ldl_cholesterol',
  'egfr',
  'creatinine',
  'total_cholesterol',
  'body_temperature',
);
const effect = fc.record({
  variable: movable,
  key: fc.constantFrom('a', 'b'),
  shift: fc.double({ min: -0.4, max: 0.6, noNaN: true }),
  relative: fc.boolean(),
  over: fc.double({ min: 0, max: 3 * YEAR, noNaN: true }),
  gap: fc.double({ min: 0, max: 20, noNaN: true }),
  ends: fc.boolean(),
});
type Event = typeof effect extends fc.Arbitrary<infer E> ? E : never;

/** Carries out events in order of time, from 20 years on, reading something before each if asked to. */
function live(
  body: Body,
  events: readonly Event[],
  look: (body: Body, years: number) => void = () => undefined,
): number[] {
  let years = 20;
  return events.map((event) => {
    years += event.gap;
    look(body, years);
    if (event.ends) body.endEffect(event.key, at(years), event.over);
    else body.startEffect(event.key, event.variable, event, at(years));
    return years;
  });
}

describe('a body is a pure function of person, time and effects', () => {
  it('levels and readings do not depend on what was read before', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.array(effect, { maxLength: 5 }),
        fc.array(fc.tuple(name, age), { maxLength: 12 }),
        name,
        age,
        (index, events, looks, variable, years) => {
          const quiet = bodyOf(index);
          live(quiet, events);
          const watched = bodyOf(index);
          live(watched, events, (body, now) => {
            for (const [other, a] of looks) {
              body.level(other, at(Math.min(a, now)));
              body.level(other, at(a));
              body.reading(other, at(a));
              body.nextKnot(other, at(a));
            }
          });
          expect(watched.level(variable, at(years))).toBe(quiet.level(variable, at(years)));
          expect(watched.reading(variable, at(years))).toBe(quiet.reading(variable, at(years)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a later effect never changes an earlier level', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.array(effect, { minLength: 1, maxLength: 5 }),
        name,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (index, events, variable, part) => {
          const before = bodyOf(index);
          const last = live(before, events.slice(0, -1)).at(-1) ?? 20;
          const after = bodyOf(index);
          const now = live(after, events).at(-1)!;
          const t = at(part * now);
          expect(now).toBeGreaterThanOrEqual(last);
          expect(after.level(variable, t)).toBe(before.level(variable, t));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('levels are linear up to the next knot, and the next knot is later', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.array(effect, { maxLength: 4 }),
        name,
        age,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (index, events, variable, years, part) => {
          const body = bodyOf(index);
          live(body, events);
          const t = at(years);
          const end = body.nextKnot(variable, t);
          expect(end).toBeGreaterThan(t);
          const [from, to] = [body.level(variable, t), body.level(variable, end)];
          const middle = t + part * (end - t);
          const expected = from + ((to - from) * (middle - t)) / (end - t);
          expect(Math.abs(body.level(variable, middle) - expected)).toBeLessThan(1e-6 * (1 + Math.abs(expected)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('every variable has a finite level and reading at every age, before birth that of birth', () => {
    for (let index = 0; index < 20; index++) {
      const body = bodyOf(index, index % 2 ? 'male' : 'female');
      for (const variable of NAMES) {
        for (let years = 0; years <= 115; years += 0.7) {
          expect(Number.isFinite(body.level(variable, at(years)))).toBe(true);
          expect(Number.isFinite(body.reading(variable, at(years)))).toBe(true);
        }
        expect(body.level(variable, BIRTH - DAY)).toBe(body.level(variable, BIRTH));
      }
    }
  });

  it('GMF has a reading behind each of its 28 vital signs but the ejection fraction', () => {
    const body = bodyOf(1);
    const without = gmfVitals.filter((sign) => body.vital(sign, at(50)) === undefined);
    expect(gmfVitals).toHaveLength(28);
    expect(without).toEqual(['Left ventricular Ejection fraction']);
  });
});
