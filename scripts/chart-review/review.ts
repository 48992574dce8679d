import type { Chart } from './chart.ts';
import { nameOf, type Resource } from './resource.ts';
import type { Figure, Rule, Unknown, Violation } from './rule.ts';

export interface Share {
  yes: number;
  of: number;
}

export interface Review {
  people: number;
  resources: number;
  readonly violations: Violation[];
  /** Instances examined, by rule. */
  readonly examined: Map<string, number>;
  readonly figures: Map<string, Share>;
  /** Times that each unknown code was met, by kind. */
  readonly unknown: Map<string, Map<string, number>>;
}

export const emptyReview = (): Review => ({
  ...{ people: 0, resources: 0, violations: [] },
  ...{ examined: new Map(), figures: new Map(), unknown: new Map() },
});

/** Adds one person's chart to a review. */
export function reviewChart(
  chart: Chart,
  review: Review,
  rules: readonly Rule[],
  figures: readonly Figure[] = [],
  unknowns: readonly Unknown[] = [],
): void {
  review.people++;
  review.resources += chart.resources.length;
  for (const rule of rules) applyRule(rule, chart, review);
  for (const { name, measure } of figures) {
    const share = review.figures.get(name) ?? { yes: 0, of: 0 };
    review.figures.set(name, share);
    measure(chart, (yes) => {
      share.of++;
      if (yes) share.yes++;
    });
  }
  for (const { name, codes } of unknowns) {
    const met = review.unknown.get(name) ?? new Map<string, number>();
    review.unknown.set(name, met);
    for (const code of codes(chart)) met.set(code, (met.get(code) ?? 0) + 1);
  }
}

function applyRule({ name, review: look }: Rule, chart: Chart, review: Review): void {
  let examined = review.examined.get(name) ?? 0;
  look(chart, (holds, resources, sentence) => {
    examined++;
    if (holds) return;
    const names = (Array.isArray(resources) ? (resources as readonly Resource[]) : [resources as Resource]).map(nameOf);
    review.violations.push({ rule: name, patient: nameOf(chart.patient), resources: names, sentence: sentence() });
  });
  review.examined.set(name, examined);
}
