import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, YEAR } from '../../src/base/index.ts';
import { bodyVariables, gmfVitals } from '../../src/body/index.ts';
import type { Body } from '../../src/engine/index.ts';
import { at, BIRTH, bodyOf, evenly } from './bodies.ts';

const part = evenly(0, 1);
const NAMES = bodyVariables.map(({ name }) => name);
/** Variables that hang together: an effect on one moves others. */
const family = fc.constantFrom(
  ['body_mass_index', 'weight', 'body_mass_index_percentile'],
  ['egfr', 'creatinine', 'urea_nitrogen', 'potassium'],
  ['ldl_cholesterol', 'total_cholesterol'],
  ['hba1c', 'glucose'],
  ['body_temperature', 'heart_rate', 'respiratory_rate'],
  ['systolic_blood_pressure', 'diastolic_blood_pressure'],
);
const age = evenly(0, 100);
/** Events on a family, of which `pick` chooses the variable. */
const effects = fc.array(
  fc.record({
    pick: fc.nat(11),
    key: fc.constantFrom('a', 'b'),
    shift: evenly(-0.4, 0.6),
    relative: fc.boolean(),
    over: evenly(0, 3 * YEAR),
    gap: evenly(0, 12),
    ends: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);
type Events = typeof effects extends fc.Arbitrary<infer E> ? E : never;
const pick = (names: readonly string[], n: number): string => names[n % names.length]!;

/** Carries out events in order of time, from 20 years on, reading something before each if asked to. */
function live(
  body: Body,
  names: readonly string[],
  events: Events,
  look: (body: Body, years: number) => void = () => undefined,
): number[] {
  let years = 20;
  return events.map((event) => {
    years += event.gap;
    look(body, years);
    if (event.ends) body.endEffect(event.key, at(years), event.over);
    else body.startEffect(event.key, pick(names, event.pick), event, at(years));
    return years;
  });
}

describe('a body is a pure function of person, time and effects', () => {
  it('levels and readings do not depend on what was read before', () => {
    const looking = fc.array(fc.tuple(fc.nat(11), age), { maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(1000), family, effects, looking, fc.nat(11), age, (index, names, events, looks, n, years) => {
        const quiet = bodyOf(index);
        live(quiet, names, events);
        const watched = bodyOf(index);
        live(watched, names, events, (body, now) => {
          for (const [other, a] of looks) {
            for (const when of [Math.min(a, now), a]) body.level(pick(names, other), at(when));
            body.reading(pick(names, other), at(a));
            body.nextKnot(pick(names, other), at(a));
          }
        });
        const variable = pick(names, n);
        expect(watched.level(variable, at(years))).toBe(quiet.level(variable, at(years)));
        expect(watched.reading(variable, at(years))).toBe(quiet.reading(variable, at(years)));
      }),
      { numRuns: 600 },
    );
  });

  it('a later effect never changes an earlier level', () => {
    fc.assert(
      fc.property(fc.nat(1000), family, effects, fc.nat(11), part, (index, names, events, n, share) => {
        const before = bodyOf(index);
        live(before, names, events.slice(0, -1));
        const after = bodyOf(index);
        const t = at(share * live(after, names, events).at(-1)!);
        expect(after.level(pick(names, n), t)).toBe(before.level(pick(names, n), t));
      }),
      { numRuns: 400 },
    );
  });

  it('levels are linear up to the next knot, and the next knot is later', () => {
    fc.assert(
      fc.property(fc.nat(1000), family, effects, fc.nat(11), age, part, (index, names, events, n, years, share) => {
        const body = bodyOf(index);
        live(body, names, events);
        const variable = pick(names, n);
        const end = body.nextKnot(variable, at(years));
        expect(end).toBeGreaterThan(at(years));
        const [from, to] = [body.level(variable, at(years)), body.level(variable, end)];
        const middle = body.level(variable, at(years) + share * (end - at(years)));
        expect(Math.abs(middle - from - share * (to - from))).toBeLessThan(1e-6 * (1 + Math.abs(from)));
      }),
      { numRuns: 400 },
    );
  });

  it('every variable has a finite level and reading at every age, before birth that of birth', () => {
    for (let index = 0; index < 6; index++) {
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
