import { endOf, startOf } from '../chart.ts';
import { nameOf, type Resource } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at } from '../time.ts';

type Times = readonly (readonly [path: string, dateTime: string | undefined])[];

/** Times at which something was done in the visit. What becomes known later (`issued`) or began earlier (onset) is none. */
function timesOf(resource: Resource): Times {
  switch (resource.resourceType) {
    case 'Condition':
    case 'AllergyIntolerance':
      return [['recordedDate', resource.recordedDate]];
    case 'Observation':
    case 'DiagnosticReport':
      return [
        ['effectiveDateTime', resource.effectiveDateTime],
        ['effectivePeriod.start', resource.effectivePeriod?.start],
        ['effectivePeriod.end', resource.effectivePeriod?.end],
      ];
    case 'Procedure':
      return [
        ['performedDateTime', resource.performedDateTime],
        ['performedPeriod.start', resource.performedPeriod?.start],
        ['performedPeriod.end', resource.performedPeriod?.end],
      ];
    case 'MedicationRequest':
    case 'ServiceRequest':
      return [['authoredOn', resource.authoredOn]];
    case 'Immunization':
      return [['occurrenceDateTime', resource.occurrenceDateTime]];
    case 'MedicationAdministration':
      return [['effectiveDateTime', resource.effectiveDateTime]];
    case 'ImagingStudy':
      return [['started', resource.started]];
    case 'CarePlan':
      return [['created', resource.created]];
    default:
      return [];
  }
}

/** Whatever names a visit was done, ordered or recorded between its first and its last minute. */
export const outsideVisit: Rule = {
  name: 'outside-visit',
  finds: 'a time outside the visit that it belongs to',
  review(chart, examine) {
    for (const resource of chart.resources) {
      const encounter = 'encounter' in resource ? chart.encounterOf(resource as never) : undefined;
      if (!encounter) continue;
      for (const [path, dateTime] of timesOf(resource)) {
        if (dateTime === undefined) continue;
        const time = at(dateTime);
        const { start, end } = encounter.period ?? {};
        examine(
          time >= startOf(encounter) && time <= endOf(encounter),
          [resource, encounter],
          () => `${nameOf(resource)} ${path} ${dateTime}, visit ${start} to ${end ?? 'now'}`,
        );
      }
    }
  },
};
