import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, formatDay } from '../../src/base/index.ts';
import type { Entry } from '../../src/record/index.ts';
import { window } from '../../src/record/index.ts';
import { anyLife } from './any-life.ts';
import { C } from './codes.ts';
import { AS_OF, fullLife, TEN_YEARS_AGO } from './full-life.ts';
import { at, CLINIC, LifeDraft } from './life.ts';

const ALWAYS = Number.NEGATIVE_INFINITY;
const kinds = (entries: readonly Entry[]): string[] => entries.map((entry) => entry.kind);

describe('the record window', () => {
  it('is the whole life if it has no start', () => {
    const draft = new LifeDraft();
    draft.add({
      kind: 'encounter',
      class: 'wellness',
      type: C.checkUp,
      site: CLINIC,
      time: at('1970-05-01'),
      end: at('1970-05-01', 10),
    });
    draft.add({
      kind: 'observation',
      category: 'laboratory',
      concept: C.glucose,
      value: { number: 90, unit: 'mg/dL' },
      encounter: 0,
      time: at('1970-05-01'),
      issued: at('1970-05-02'),
    });
    const life = draft.life();
    expect(window(life, ALWAYS, AS_OF).entries).toEqual(life.entries);
  });

  it('carries over what lasts, and nothing else, from before its start', () => {
    const life = fullLife();
    const old = window(life, TEN_YEARS_AGO, AS_OF).entries.filter((entry) => entry.time < TEN_YEARS_AGO);
    expect(kinds(old)).toEqual(['procedure', 'condition', 'medication', 'care_plan', 'allergy', 'immunization']);
    expect(old.map((entry) => 'concept' in entry && entry.concept)).toEqual([
      C.appendectomy,
      C.hypertension,
      C.lisinopril,
      C.education,
      C.penicillinAllergy,
      C.tdap,
    ]);
  });

  it('asks for seasonal vaccines of the last years only', () => {
    const draft = new LifeDraft();
    const concept = C.influenzaVaccine;
    for (const year of [2010, 2011, 2012, 2013, 2014, 2017])
      draft.add({ kind: 'immunization', concept, seasonal: true, time: at(`${year}-10-01`) });
    draft.add({ kind: 'immunization', concept: C.tdap, time: at('2001-10-01') });
    const years = window(draft.life(), at('2015-06-30'), AS_OF).entries.map(({ time }) =>
      formatDay(dayAt(time)).slice(0, 4),
    );
    expect(years).toEqual(['2012', '2013', '2014', '2017', '2001']);
  });

  it('keeps a visit that overlaps its start, with what was done before that', () => {
    const draft = new LifeDraft();
    const from = at('2015-06-30', 24);
    const stay = draft.add({
      kind: 'encounter',
      class: 'inpatient',
      type: C.admission,
      site: CLINIC,
      time: from - 90_000,
      end: from + 10,
    });
    draft.add({ kind: 'procedure', concept: C.chestXRay, encounter: stay, time: from - 80_000, end: from - 79_000 });
    draft.add({
      kind: 'encounter',
      class: 'ambulatory',
      type: C.checkUp,
      site: CLINIC,
      time: from - 200_000,
      end: from - 1,
    });
    expect(window(draft.life(), from, AS_OF).entries.map((entry) => entry.id)).toEqual([0, 1]);
  });

  it('leaves out a result that is not there yet, and what comes later', () => {
    const draft = new LifeDraft();
    const visit = draft.add({
      kind: 'encounter',
      class: 'ambulatory',
      type: C.checkUp,
      site: CLINIC,
      time: AS_OF - 3600,
    });
    const sample = {
      kind: 'observation',
      category: 'laboratory',
      concept: C.glucose,
      encounter: visit,
      time: AS_OF - 60,
    } as const;
    draft.add({ ...sample, issued: AS_OF });
    draft.add({ ...sample, issued: AS_OF + 1 });
    draft.add({ kind: 'immunization', concept: C.tdap, encounter: visit, time: AS_OF + 1 });
    expect(window(draft.life(), ALWAYS, AS_OF).entries.map((entry) => entry.id)).toEqual([0, 1]);
  });

  it('grows with a longer history and with a later as-of date', () => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (life, a, b) => {
        const start = (years: number): number => AS_OF - years * 31_557_600;
        const short = window(life, start(Math.min(a, b)), AS_OF);
        const long = window(life, start(Math.max(a, b)), AS_OF);
        expect(short.entries.filter((entry) => !long.has(entry.id) && entry.time >= start(Math.min(a, b)))).toEqual([]);
        const early = window(life, ALWAYS, start(a));
        expect(early.entries.every((entry) => window(life, ALWAYS, AS_OF).has(entry.id))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every encounter that overlaps it', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const kept = window(life, TEN_YEARS_AGO, AS_OF);
        for (const entry of life.entries) {
          if (entry.kind !== 'encounter') continue;
          expect(kept.has(entry.id)).toBe(entry.time <= AS_OF && (entry.end ?? AS_OF) >= TEN_YEARS_AGO);
        }
      }),
      { numRuns: 200 },
    );
  });
});
