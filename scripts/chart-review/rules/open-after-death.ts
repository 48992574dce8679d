import { nameOf, type Resource } from '../resource.ts';
import type { Rule } from '../rule.ts';

function isOpen(resource: Resource): boolean | undefined {
  switch (resource.resourceType) {
    case 'Encounter':
      return resource.status === 'in-progress';
    case 'MedicationRequest':
    case 'ServiceRequest':
    case 'CarePlan':
    case 'CareTeam':
      return resource.status === 'active';
    case 'Goal':
      return resource.lifecycleStatus === 'active';
    default:
      return undefined;
  }
}

/** Visits, orders, plans, teams and goals of people who died: none goes on. */
export const openAfterDeath: Rule = {
  name: 'open-after-death',
  finds: 'a visit, order or plan that goes on after the death',
  review(chart, examine) {
    if (chart.death === undefined) return;
    for (const resource of chart.resources) {
      const open = isOpen(resource);
      if (open !== undefined) examine(!open, resource, () => `${nameOf(resource)} goes on, died ${chart.death}`);
    }
  },
};
