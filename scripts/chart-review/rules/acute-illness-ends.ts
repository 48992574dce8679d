import { ACUTE } from '../knowledge/illnesses.ts';
import { snomed, words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at, DAY } from '../time.ts';

/** Each acute illness: it is over within twice its usual course, unless the person died or the record ends before. */
export const acuteIllnessEnds: Rule = {
  name: 'acute-illness-ends',
  finds: 'an acute illness that goes on',
  review(chart, examine) {
    for (const condition of chart.of('Condition')) {
      const most = ACUTE[snomed(condition.code) ?? ''];
      const { onsetDateTime: onset, abatementDateTime: abatement } = condition;
      if (most === undefined || onset === undefined) continue;
      const days = ((abatement === undefined ? chart.end : at(abatement)) - at(onset)) / DAY;
      examine(days <= most, condition, () => `${words(condition.code)} since ${onset} for ${days.toFixed(0)} days`);
    }
  },
};
