import type { Observation } from 'fhir/r4.js';
import { type Chart, numberOf } from './chart.ts';
import { groupBy } from './group.ts';
import { loinc } from './resource.ts';

/** Laboratory results of one specimen, or of one moment where none is named. */
export interface Sample {
  readonly results: readonly Observation[];
  /** Its number by LOINC code. */
  readonly value: (...codes: readonly string[]) => number | undefined;
}

export function samplesOf(chart: Chart): readonly Sample[] {
  const results = chart.of('Observation').filter(({ valueQuantity }) => valueQuantity !== undefined);
  const groups = groupBy(results, ({ effectiveDateTime, encounter }) => `${effectiveDateTime} ${encounter?.reference}`);
  return [...groups.values()].map((same) => {
    const byCode = new Map(same.map((result) => [loinc(result.code), numberOf(result)]));
    return { results: same, value: (...codes) => codes.map((code) => byCode.get(code)).find((v) => v !== undefined) };
  });
}
