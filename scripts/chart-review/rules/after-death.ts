import { datesIn } from '../dated.ts';
import { nameOf, type Resource } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at, DAY } from '../time.ts';

/** What may come later: results of what was taken in life, who wrote what when, and insurance, which ends when the insurer knows. */
const LATER = new Set(['issued', 'recorded']);
const isExempt = (resource: Resource, path: string): boolean => resource.resourceType === 'Coverage' || LATER.has(path);

/** Every date in every resource of a person who died: none lies after the death. Results, their authorship and insurance are exempt. */
export const afterDeath: Rule = {
  name: 'after-death',
  finds: 'an event after the death',
  review(chart, examine) {
    const { death } = chart;
    if (death === undefined) return;
    const last = at(death);
    for (const resource of chart.resources) {
      for (const { path, dateTime } of datesIn(resource)) {
        if (isExempt(resource, path)) continue;
        // A date without a time counts for its whole day.
        const time = dateTime.length === 10 ? at(dateTime) - DAY : at(dateTime);
        examine(time <= last, resource, () => `${nameOf(resource)} ${path} ${dateTime}, died ${death}`);
      }
    }
  },
};
