import { nameOf, subjectOf } from '../resource.ts';
import type { Rule } from '../rule.ts';

function* referencesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* referencesIn(item);
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) {
      if (name === 'reference' && typeof part === 'string') yield part;
      else yield* referencesIn(part);
    }
}

/** Every reference leads to a resource of the output, and every subject is the person whose chart it is. */
export const references: Rule = {
  name: 'references',
  finds: "a reference that leads nowhere, or into another person's chart",
  review(chart, examine) {
    for (const resource of chart.resources) {
      for (const reference of referencesIn(resource)) {
        const found = chart.find({ reference });
        examine(found !== undefined, resource, () => `${nameOf(resource)} refers to ${reference}`);
      }
      const subject = subjectOf(resource);
      if (subject === undefined) continue;
      examine(
        chart.find({ reference: subject }) === chart.patient,
        resource,
        () => `${nameOf(resource)} is of ${subject}`,
      );
    }
  },
};
