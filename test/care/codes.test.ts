import { expect, it } from 'vitest';
import type { Coding, Concept } from '../../src/terminology/index.ts';
import { displaysOf, knownCodes } from '../codes/known-codes.ts';
import { liveOne } from './care-world.ts';

/** Not in the list: SNOMED CT international edition, fully specified names as public FHIR examples carry them. */
const ELSEWHERE = ['410620009|Well child visit (procedure)', '162673000|General examination of patient (procedure)'];

it('every code that built-in care writes exists with its display', (context) => {
  const known = displaysOf(knownCodes(context));
  const concepts: Concept[] = Array.from({ length: 60 }, (_, i) => liveOne(i).record.entries)
    .flat()
    .flatMap((entry) => {
      if (entry.kind === 'encounter') return [entry.type];
      if (entry.kind !== 'observation') return [];
      const values = [entry.value, ...(entry.components ?? []).map(({ value }) => value)];
      const coded = values.flatMap((value) => (value !== undefined && 'concept' in value ? [value.concept] : []));
      return [entry.concept, ...(entry.components ?? []).map(({ concept }) => concept), ...coded];
    });
  const codings = new Map<string, Coding>(
    concepts.flatMap(({ codings: all }) => all.map((coding) => [`${coding.system}|${coding.code}`, coding] as const)),
  );
  const unknown = [...codings.values()].filter(
    ({ system, code, display }) => !known.get(`${system}|${code}`)?.includes(display),
  );
  expect(codings.size).toBeGreaterThan(15);
  expect(unknown.map(({ code, display }) => `${code}|${display}`).sort()).toEqual([...ELSEWHERE].sort());
});
