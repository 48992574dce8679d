import { words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at } from '../time.ts';

/** Each Condition: it begins before it ends and before it is recorded, and its status is that of its dates. */
export const conditionCourse: Rule = {
  name: 'condition-course',
  finds: 'an illness that ends before it begins, is recorded before it began, or whose status denies its dates',
  review(chart, examine) {
    for (const condition of chart.of('Condition')) {
      const { onsetDateTime: onset, abatementDateTime: abatement, recordedDate: recorded } = condition;
      const status = condition.clinicalStatus?.coding?.[0]?.code;
      const said = words(condition.code);
      if (onset && abatement)
        examine(at(onset) <= at(abatement), condition, () => `${said} began ${onset}, ended ${abatement}`);
      if (onset && recorded)
        examine(at(onset) <= at(recorded), condition, () => `${said} began ${onset}, recorded ${recorded}`);
      const open = status === 'active' || status === 'recurrence' || status === 'relapse';
      examine(
        open === (abatement === undefined),
        condition,
        () => `${said} is ${status}, ended ${abatement ?? 'never'}`,
      );
    }
  },
};
