import type { MedicationRequest } from 'fhir/r4.js';
import type { Chart } from '../chart.ts';
import { DRUGS, ingredientsOf } from '../knowledge/drugs.ts';
import { snomed, words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at, DAY } from '../time.ts';

/** SNOMED codes of the reasons. */
function reasonsOf(order: MedicationRequest, chart: Chart): readonly string[] {
  const referred = (order.reasonReference ?? []).map((reference) => {
    const condition = chart.find(reference);
    return condition?.resourceType === 'Condition' ? condition.code : undefined;
  });
  return [...referred, ...(order.reasonCode ?? [])].map(snomed).filter((code) => code !== undefined);
}

/** Each prescription: it has a reason, for which the drug is given, and which is there when it is written. */
export const drugIndication: Rule = {
  name: 'drug-indication',
  finds: 'a drug without an indication',
  review(chart, examine) {
    for (const order of chart.of('MedicationRequest')) {
      const name = words(order.medicationCodeableConcept);
      if (order.reportedBoolean) continue;
      const reasons = reasonsOf(order, chart);
      const prevents = ingredientsOf(name).some((ingredient) => DRUGS[ingredient]?.prevents);
      examine(reasons.length > 0 || prevents, order, () => `${name} of ${order.authoredOn} for nothing`);
      const wanted = ingredientsOf(name).flatMap((ingredient) => DRUGS[ingredient]?.indications ?? []);
      if (wanted.length > 0 && reasons.length > 0)
        examine(
          reasons.some((code) => wanted.includes(code)),
          order,
          () => `${name} for ${reasons.join(', ')}`,
        );
      for (const reference of order.reasonReference ?? []) {
        const condition = chart.find(reference);
        if (condition?.resourceType !== 'Condition' || order.authoredOn === undefined) continue;
        const { onsetDateTime: onset, abatementDateTime: abatement } = condition;
        const written = at(order.authoredOn);
        // What lies ready for the next time may be renewed when the last is over.
        const ready = order.dosageInstruction?.[0]?.asNeededBoolean === true;
        const until = ready ? Number.POSITIVE_INFINITY : at(abatement ?? '9999-12-31') + DAY;
        const there = written >= at(onset ?? '0000-01-01') && written <= until;
        examine(
          there,
          [order, condition],
          () => `${name} of ${order.authoredOn} for ${words(condition.code)} of ${onset} to ${abatement ?? 'now'}`,
        );
      }
    }
  },
};
