import type { CodeableConcept, Coverage, CoverageClass, Period } from 'fhir/r4.js';
import { memberNumber, type Payer, type Coverage as Policy } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { coded } from './coded.ts';
import { SUBSCRIBER_RELATIONSHIP } from './codes.ts';

/** The policies that hold at some time in the window. The person's own: they stem from no entry. */
export function coverages(chart: Chart): Coverage[] {
  const { from, to, life } = chart.windowed;
  const end = Math.min(to, life.died ?? to);
  return (life.coverages ?? [])
    .filter((policy) => policy.from <= end && (policy.to ?? end) >= from)
    .map((policy, _, written) => coverage(policy, written, chart));
}

function coverage(policy: Policy, all: readonly Policy[], chart: Chart): Coverage {
  const { mapping, windowed } = chart;
  const { payer, relationship, plan } = policy;
  const period = periodOf(chart, policy.from, earliest(policy.to, windowed.life.died));
  const written: Coverage = {
    resourceType: 'Coverage',
    id: chart.personId(`Coverage ${payer.key} ${relationship} ${policy.from}`),
    meta: mapping.meta('us-core-coverage'),
    status: period.end === undefined ? 'active' : 'cancelled',
    type: PAYER_TYPE[payer.kind],
    subscriberId: numberOf(payer, chart),
    beneficiary: chart.patient,
    relationship: SUBSCRIBER_RELATIONSHIP[relationship],
    period,
    payor: [chart.payer(payer)],
  };
  if (plan !== undefined) written.class = [classOf(plan, policy, chart)];
  const together = all.filter((other) => other.from < endOf(policy) && policy.from < endOf(other));
  return together.length > 1 ? { ...written, order: inOrder(together).indexOf(policy) + 1 } : written;
}

/** A policy ends by the clock of the place by which the next one begins, however short it was. */
function periodOf(chart: Chart, from: number, to: number | undefined): Period {
  const end = chart.end(to);
  return end === undefined ? { start: chart.time(from) } : { start: chart.time(from), end: chart.time(end) };
}

/** Who pays first: Medicaid is the payer of last resort (42 U.S.C. 1396a(a)(25)), the others as they are listed. */
const inOrder = (policies: readonly Policy[]): readonly Policy[] =>
  policies.toSorted((a, b) => Number(a.payer.kind === 'medicaid') - Number(b.payer.kind === 'medicaid'));

const endOf = ({ to }: Policy): number => to ?? Number.POSITIVE_INFINITY;

/** The number of an employer's group, or the name of the kind of plan. */
function classOf(plan: NonNullable<Policy['plan']>, { payer, from }: Policy, chart: Chart): CoverageClass {
  const { rosterKey } = chart.mapping.options;
  if (plan === 'individual') return { type: INDIVIDUAL, value: 'individual', name: 'Individual and family plan' };
  const value = memberNumber(rosterKey, chart.windowed.life.person.index, `${payer.key} group ${from}`);
  return { type: GROUP, value, name: 'Employer group plan' };
}

const coverageClass = (code: string, display: string): CodeableConcept =>
  coded('http://terminology.hl7.org/CodeSystem/coverage-class', code, display);
const GROUP = coverageClass('group', 'Group');
const INDIVIDUAL = coverageClass('plan', 'Plan');

const numberOf = (payer: Payer, chart: Chart): string =>
  memberNumber(chart.mapping.options.rosterKey, chart.windowed.life.person.index, payer.key);

const earliest = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

const typology = (code: string, display: string): CodeableConcept => coded('https://nahdo.org/sopt', code, display);

/** Source of Payment Typology (PHDSC, NAHDO). */
const PAYER_TYPE: Readonly<Record<Payer['kind'], CodeableConcept>> = {
  medicare: typology('1', 'MEDICARE'),
  medicaid: typology('2', 'MEDICAID'),
  private: typology('5', 'PRIVATE HEALTH INSURANCE'),
};
