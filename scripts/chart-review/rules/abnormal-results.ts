import { REACTIONS } from '../knowledge/reactions.ts';
import type { Rule } from '../rule.ts';

/** Dangerous results: within the time given somebody measured again, diagnosed, treated, sent on; or nobody could (no visit since, death). */
export const abnormalResults: Rule = {
  name: 'abnormal-results',
  finds: 'a dangerous value to which nobody reacts',
  review(chart, examine) {
    for (const reaction of REACTIONS) {
      if (!reaction.dangerous) continue;
      for (const { result, told } of reaction.met(chart)) {
        examine(reaction.answered(chart, result), result, () => `${told}: ${reaction.wants}`);
      }
    }
  },
};
