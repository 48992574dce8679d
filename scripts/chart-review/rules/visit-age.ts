import type { Encounter } from 'fhir/r4.js';
import type { Chart } from '../chart.ts';
import { snomed, words } from '../resource.ts';
import type { Rule } from '../rule.ts';

/** Years at which a kind of visit takes place. Bright Futures' well child visits end at 21. */
const VISITS: Readonly<Record<string, readonly [number, number]>> = {
  '410620009': [0, 22],
  '162673000': [17, 130],
};
/** Years at which a doctor of a specialty sees people (NUCC). Paediatricians keep some young adults. */
const SPECIALTIES: Readonly<Record<string, readonly [number, number]>> = {
  '208000000X': [0, 26],
  '207R00000X': [16, 130],
};

const specialtyOf = (visit: Encounter, chart: Chart): string | undefined =>
  chart.roleOf(visit.participant?.[0]?.individual)?.specialty?.[0]?.coding?.[0]?.code;

/** Visits of a kind, and with a doctor, that is for children or for adults: the age fits. */
export const visitAge: Rule = {
  name: 'visit-age',
  finds: 'a well child visit of an adult, a grown-up at the paediatrician, a child at the internist',
  review(chart, examine) {
    for (const visit of chart.encounters) {
      const age = chart.ageAt(visit.period?.start ?? '');
      const ranges = [VISITS[snomed(visit.type?.[0]) ?? ''], SPECIALTIES[specialtyOf(visit, chart) ?? '']];
      for (const range of ranges) {
        if (!range) continue;
        const fits = age >= range[0] && age <= range[1];
        examine(fits, visit, () => `${words(visit.type?.[0])} at ${age.toFixed(1)} years, for ${range.join(' to ')}`);
      }
    }
  },
};
