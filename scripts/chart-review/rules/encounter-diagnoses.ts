import type { Rule } from '../rule.ts';

/** Diagnoses that a visit lists are Conditions of the chart; encounter diagnoses made in a visit stand in its list. */
export const encounterDiagnoses: Rule = {
  name: 'encounter-diagnoses',
  finds: 'a visit whose diagnosis is no Condition, or a diagnosis that its visit does not list',
  review(chart, examine) {
    const listed = new Set<string>();
    for (const visit of chart.encounters) {
      for (const { condition } of visit.diagnosis ?? []) {
        const found = chart.find(condition);
        listed.add(`${visit.id} ${found?.id}`);
        examine(
          found?.resourceType === 'Condition',
          visit,
          () => `lists ${condition.reference}, which is no Condition`,
        );
      }
    }
    for (const condition of chart.of('Condition')) {
      const visit = chart.encounterOf(condition);
      const isOfVisit = condition.category?.[0]?.coding?.[0]?.code === 'encounter-diagnosis';
      if (!visit || !isOfVisit) continue;
      examine(listed.has(`${visit.id} ${condition.id}`), [condition, visit], () => 'the visit does not list it');
    }
  },
};
