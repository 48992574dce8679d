import type { Procedure } from 'fhir/r4.js';
import type { ProcedureEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { locationOf } from './location.ts';
import { writeReason } from './reason.ts';

export function procedure(entry: ProcedureEntry, chart: Chart): Procedure {
  const { mapping } = chart;
  const running = isRunning(entry, chart);
  const broken = entry.end !== undefined && chart.brokenOff(entry.end);
  const written: Procedure = {
    resourceType: 'Procedure',
    id: chart.id(entry),
    meta: mapping.meta('us-core-procedure'),
    status: broken ? 'stopped' : running ? 'in-progress' : 'completed',
    code: mapping.concept(entry.concept),
    subject: chart.patient,
  };
  const encounter = chart.link(entry.encounter);
  if (encounter) written.encounter = encounter;
  if (entry.end === undefined && !running) written.performedDateTime = chart.time(entry.time);
  else written.performedPeriod = chart.period(entry.time, broken ? chart.died : entry.end);
  const site = chart.site(entry);
  if (site) written.performer = [{ actor: chart.practitioner(site), onBehalfOf: chart.organization(site) }];
  const location = locationOf(entry, chart);
  if (location) written.location = location;
  writeReason(written, entry, chart);
  return written;
}

/** Its end is not known and the visit goes on, or its end lies after the as-of instant. */
function isRunning(entry: ProcedureEntry, chart: Chart): boolean {
  if (entry.end !== undefined) return chart.end(entry.end) === undefined;
  const encounter = chart.encounterOf(entry);
  return encounter !== undefined && chart.end(encounter.end) === undefined;
}
