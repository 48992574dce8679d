import type { Condition } from 'fhir/r4.js';
import { groupBy } from '../group.ts';
import { ONE_AT_A_TIME } from '../knowledge/illnesses.ts';
import { snomed, words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at } from '../time.ts';

const GROUP = new Map(ONE_AT_A_TIME.flatMap((codes, group) => codes.map((code) => [code, `group ${group}`])));

const startOf = ({ onsetDateTime, recordedDate }: Condition): number => at(onsetDateTime ?? recordedDate ?? '');
const endOf = ({ abatementDateTime }: Condition): number =>
  abatementDateTime === undefined ? Number.POSITIVE_INFINITY : at(abatementDateTime);

/** Conditions of one code, and of groups of which a person has one (stages, prediabetes and diabetes): none begins before the last has ended. */
export const oneDiagnosisAtATime: Rule = {
  name: 'one-diagnosis-at-a-time',
  finds: 'one illness twice at a time, or two stages of it',
  review(chart, examine) {
    const kinds = groupBy(chart.of('Condition'), ({ code }) => GROUP.get(snomed(code) ?? '') ?? snomed(code));
    for (const same of kinds.values()) {
      const byStart = same.toSorted((a, b) => startOf(a) - startOf(b));
      byStart.forEach((condition, i) => {
        const before = byStart.slice(0, i).find((other) => endOf(other) > startOf(condition));
        examine(
          before === undefined,
          [before ?? condition, condition],
          () => `${words(condition.code)} from ${condition.onsetDateTime} while ${words(before!.code)} goes on`,
        );
      });
    }
  },
};
