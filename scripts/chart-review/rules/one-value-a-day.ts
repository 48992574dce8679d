import type { Observation } from 'fhir/r4.js';
import { type Chart, numberOf, timeOf } from '../chart.ts';
import { groupBy } from '../group.ts';
import { loinc, words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at, dayOf } from '../time.ts';

const HEMOGLOBIN = '718-7';
const CREATININE = '2160-0';

/** How far two results of a day may lie apart, as a share: what does not change within a day. */
const STEADY: Readonly<Record<string, number>> = {
  '8302-2': 0.02,
  '29463-7': 0.04,
  '9843-4': 0.02,
  '4548-4': 0.06,
  '2093-3': 0.15,
  '2085-9': 0.15,
  [CREATININE]: 0.25,
  [HEMOGLOBIN]: 0.2,
};

/** What changes it within hours: loss of blood at a birth or an operation, or a transfusion; dialysis. */
const CHANGED_BY: Readonly<Record<string, RegExp>> = {
  [HEMOGLOBIN]: /deliver|cesarean|transfusion|arthroplasty|ectomy\b|resection of/i,
  [CREATININE]: /dialysis/i,
};

/** What was found on the day that takes blood by the hour. */
const BLEEDS = /hemorrhage|bleeding|melena|fracture|gunshot|injury/i;

const isBleeding = (chart: Chart, { effectiveDateTime = '' }: Observation): boolean =>
  chart
    .of('Condition')
    .some(
      ({ code, recordedDate = '' }) => BLEEDS.test(words(code)) && dayOf(recordedDate) === dayOf(effectiveDateTime),
    );

/** How much had been done by then that changes it. */
function changesBefore(chart: Chart, result: Observation): number {
  const change = CHANGED_BY[loinc(result.code) ?? ''];
  if (change === undefined) return 0;
  return chart
    .of('Procedure')
    .filter((done) => change.test(words(done.code)))
    .filter((done) => at(done.performedPeriod?.start ?? done.performedDateTime ?? '') <= timeOf(result)).length;
}

/** To how many emergency visits and stays somebody had come by then, on that day: kidneys fail within hours in who becomes so ill. */
function arrivalsBefore(chart: Chart, { code, effectiveDateTime = '' }: Observation): number {
  if (loinc(code) !== CREATININE) return 0;
  return chart
    .of('Encounter')
    .filter(({ class: kind }) => kind.code === 'EMER' || kind.code === 'IMP')
    .map(({ period }) => period?.start ?? '')
    .filter((start) => dayOf(start) === dayOf(effectiveDateTime) && at(start) <= at(effectiveDateTime)).length;
}

/** A last digit, in any of their units. */
const ROUNDING = 0.1 + 1e-9;

/** Results of one code and day of what is steady within a day, and with nothing done or begun between that changes it, nor blood being lost: they agree. */
export const oneValueADay: Rule = {
  name: 'one-value-a-day',
  finds: 'two panels of one day that disagree',
  review(chart, examine) {
    const results = chart.of('Observation').filter(({ code }) => STEADY[loinc(code) ?? ''] !== undefined);
    const days = groupBy(
      results,
      (result) =>
        `${loinc(result.code)} ${dayOf(result.effectiveDateTime ?? '')} ${changesBefore(chart, result)} ${arrivalsBefore(chart, result)}`,
    );
    for (const same of days.values()) {
      if (same.length < 2 || (loinc(same[0]!.code) === HEMOGLOBIN && isBleeding(chart, same[0]!))) continue;
      const values = same.map((result) => numberOf(result) ?? Number.NaN);
      const [most, least] = [Math.max(...values), Math.min(...values)];
      const apart = STEADY[loinc(same[0]!.code) ?? '']!;
      const told = (): string => `${words(same[0]!.code)} ${values.join(' and ')}, ${same[0]!.effectiveDateTime}`;
      examine(most - least <= most * apart + ROUNDING, same, told);
    }
  },
};
