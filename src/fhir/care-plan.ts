import type { CarePlan, CarePlanActivity, Goal, Narrative } from 'fhir/r4.js';
import { dayAt, formatDay } from '../base/index.ts';
import type { CarePlanEntry } from '../record/index.ts';
import { careTeamId } from './care-team.ts';
import type { Chart } from './chart.ts';
import { ASSESSMENT_AND_PLAN } from './codes.ts';
import { plainText } from './plain-text.ts';
import { reasonReference } from './reason.ts';

export function carePlan(entry: CarePlanEntry, chart: Chart): CarePlan {
  const { mapping } = chart;
  const period = chart.period(entry.time, chart.careEnd(entry.end));
  const written: CarePlan = {
    resourceType: 'CarePlan',
    id: chart.id(entry),
    meta: mapping.meta('us-core-careplan'),
    text: narrative(entry),
    status: chart.brokenOff(entry.end) ? 'revoked' : period.end === undefined ? 'active' : 'completed',
    intent: 'plan',
    category: [ASSESSMENT_AND_PLAN, mapping.concept(entry.concept)],
    title: plainText(entry.concept),
    subject: chart.patient,
  };
  const encounter = chart.link(entry.encounter);
  if (encounter) written.encounter = encounter;
  written.period = period;
  written.created = chart.time(entry.time);
  const site = chart.site(entry);
  if (site) written.author = chart.practitioner(site);
  written.careTeam = [mapping.reference('CareTeam', careTeamId(entry, chart))];
  const reference = reasonReference(entry, chart);
  if (reference) written.addresses = [reference];
  if (entry.goals.length > 0)
    written.goal = entry.goals.map((_, i) => mapping.reference('Goal', goalId(entry, i, chart)));
  const activities = activity(entry, chart);
  if (activities.length > 0) written.activity = activities;
  return written;
}

/** The goals of a plan. */
export const goals = (entry: CarePlanEntry, chart: Chart): Goal[] =>
  entry.goals.map(({ text, measure }, i) => ({
    resourceType: 'Goal',
    id: goalId(entry, i, chart),
    meta: chart.mapping.meta('us-core-goal'),
    lifecycleStatus: goalStatus(entry, chart),
    description: measure ? { coding: chart.mapping.concept(measure).coding!, text } : { text },
    subject: chart.patient,
    startDate: formatDay(dayAt(entry.time)),
  }));

function goalStatus({ end }: CarePlanEntry, chart: Chart): Goal['lifecycleStatus'] {
  if (chart.brokenOff(end)) return 'cancelled';
  return chart.end(end) === undefined ? 'active' : 'completed';
}

const goalId = (entry: CarePlanEntry, i: number, chart: Chart): string => chart.roleId(entry, `Goal ${i}`);

function activity(entry: CarePlanEntry, chart: Chart): CarePlanActivity[] {
  const over = chart.end(entry.end) === undefined ? 'in-progress' : 'completed';
  const status = chart.brokenOff(entry.end) ? 'stopped' : over;
  return entry.activities.map((concept) => ({ detail: { code: chart.mapping.concept(concept), status } }));
}

function narrative(entry: CarePlanEntry): Narrative {
  const items = entry.activities.map((concept) => `<li>${escaped(plainText(concept))}</li>`).join('');
  const list = items === '' ? '' : `<ul>${items}</ul>`;
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${escaped(plainText(entry.concept))}</p>${list}</div>`,
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
