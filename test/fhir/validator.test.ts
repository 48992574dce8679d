import { describe, expect, it } from 'vitest';
import { createMapper, type MapperOptions, ndjson, transactionBundle } from '../../src/fhir/index.ts';
import { window } from '../../src/record/index.ts';
import { leaveOut } from '../left-out.ts';
import { AS_OF, fullLife, TEN_YEARS_AGO } from './full-life.ts';
import { ORIGINS, ROSTER } from './life.ts';
import { missing, outsideErrors, VALIDATE } from './oracle.ts';

function documents(usCore: MapperOptions['usCore']): Map<string, string> {
  const mapper = createMapper({ usCore, references: 'urn', rosterKey: ROSTER, origins: ORIGINS });
  const bundle = (from: number): string =>
    JSON.stringify(transactionBundle(mapper.resources(window(fullLife(), from, AS_OF))));
  return new Map([
    ['whole.json', bundle(Number.NEGATIVE_INFINITY)],
    ['ten-years.json', bundle(TEN_YEARS_AGO)],
    ...lines(usCore),
  ]);
}

/** The same person as NDJSON files. */
function lines(usCore: MapperOptions['usCore']): [string, string][] {
  const mapper = createMapper({ usCore, references: 'relative', rosterKey: ROSTER, origins: ORIGINS });
  const { shared, resources } = mapper.resources(window(fullLife(), TEN_YEARS_AGO, AS_OF));
  return [...ndjson([...shared, ...resources])].map(([type, text]) => [`${type}.ndjson`, text]);
}

describe('the outside validator', () => {
  for (const usCore of ['6.1.0', '7.0.0', 'none'] as const) {
    it(`finds no error with US Core ${usCore}`, { timeout: 600_000 }, (ctx) => {
      const reason = missing(VALIDATE);
      if (reason) leaveOut(ctx, reason);
      expect(outsideErrors(documents(usCore), usCore)).toEqual([]);
    });
  }
});
