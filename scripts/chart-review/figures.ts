import { type Chart, startOf } from './chart.ts';
import { pairs } from './group.ts';
import { BASIS } from './knowledge/basis.ts';
import { BACTERIAL, ingredientsOf, VIRAL } from './knowledge/drugs.ts';
import { MEASURES } from './knowledge/measures.ts';
import { REACTIONS } from './knowledge/reactions.ts';
import { VACCINES } from './knowledge/vaccines.ts';
import { cvx, loinc, snomed, words } from './resource.ts';
import type { Figure, Unknown } from './rule.ts';
import { DAY, minuteOfDay, monthOf } from './time.ts';

const reactions: readonly Figure[] = REACTIONS.map(({ name, met, answered }) => ({
  name: `reaction: ${name}`,
  tells: 'repeated, diagnosed, treated, referred or never seen again',
  measure: (chart, count) => {
    for (const { result } of met(chart)) count(answered(chart, result));
  },
}));

const isOf = (codes: readonly string[], code: string | undefined): boolean =>
  code !== undefined && codes.includes(code);

/** Matters of degree, to be read beside what practice shows. */
export const FIGURES: readonly Figure[] = [
  {
    name: 'antibiotic for a viral diagnosis',
    tells: 'visits with a viral airway infection and no bacterial one that end with an antibiotic',
    measure: (chart, count) => {
      for (const visit of chart.encounters) {
        const codes = chart
          .of('Condition')
          .filter((c) => chart.encounterOf(c) === visit)
          .map((c) => snomed(c.code));
        if (!codes.some((code) => isOf(VIRAL, code)) || codes.some((code) => isOf(BACTERIAL, code))) continue;
        const given = chart.of('MedicationRequest').filter((order) => chart.encounterOf(order) === visit);
        count(
          given.some((order) =>
            ingredientsOf(words(order.medicationCodeableConcept)).some((i) => ANTIBIOTICS.includes(i)),
          ),
        );
      }
    },
  },
  {
    name: 'prescriptions filled',
    tells: 'prescriptions in the window with at least one fill',
    measure: (chart, count) => {
      const filled = new Set(
        chart.of('MedicationDispense').map((fill) => chart.find(fill.authorizingPrescription?.[0])),
      );
      for (const order of chart.of('MedicationRequest')) {
        if (chart.isInWindow(order.authoredOn ?? '') && !order.reportedBoolean) count(filled.has(order));
      }
    },
  },
  {
    name: 'visits within a week of another',
    tells: 'office visits',
    measure: (chart, count) => {
      const visits = chart.encounters.filter((visit) => visit.class.code === 'AMB');
      for (const [before, visit] of pairs(visits)) count(startOf(visit) - startOf(before) < 7 * DAY);
    },
  },
  {
    name: 'influenza from June to September',
    tells: 'diagnoses of influenza',
    measure: (chart, count) => {
      for (const { recordedDate } of chart.conditions(['6142004'])) {
        if (recordedDate) count(monthOf(recordedDate) >= 6 && monthOf(recordedDate) <= 9);
      }
    },
  },
  {
    name: 'emergency visits from 17 to 24 h',
    tells: 'emergency visits',
    measure: (chart, count) => {
      for (const { class: kind, period } of chart.encounters) {
        if (kind.code === 'EMER') count((minuteOfDay(period?.start ?? '') ?? 0) >= 17 * 60);
      }
    },
  },
  {
    name: 'people without a visit',
    tells: 'people in the window',
    measure: (chart, count) => count(chart.encounters.length === 0),
  },
  {
    name: 'obesity on the problem list',
    tells: 'adults with a last BMI of 30 or more',
    measure: (chart, count) => {
      const last = chart.results('39156-5').at(-1);
      if (!last || (last.valueQuantity?.value ?? 0) < 30 || chart.ageAt(last.effectiveDateTime!) < 20) return;
      count(chart.conditions(['414916001', '162864005', '238136002']).length > 0);
    },
  },
  ...reactions,
];

const ANTIBIOTICS = [
  ...['amoxicillin', 'penicillin V', 'azithromycin', 'cefdinir'],
  ...['cephalexin', 'doxycycline', 'levofloxacin'],
];

/** Codes of charts that no table of `knowledge` has: a new module's drugs and diagnoses stand here until somebody says what they need. */
export const UNKNOWN: readonly Unknown[] = [
  {
    name: 'diagnoses',
    codes: (chart) =>
      chart
        .of('Condition')
        .filter((c) => BASIS[snomed(c.code) ?? ''] === undefined)
        .map((c) => words(c.code)),
  },
  {
    name: 'drugs',
    codes: (chart) =>
      chart
        .of('MedicationRequest')
        .map((order) => words(order.medicationCodeableConcept))
        .filter((name) => ingredientsOf(name).length === 0),
  },
  {
    name: 'measures',
    codes: (chart) =>
      chart
        .of('Observation')
        .flatMap((result) => [result, ...(result.component ?? [])])
        .filter(({ code, valueQuantity }) => valueQuantity && MEASURES[loinc(code) ?? ''] === undefined)
        .map(({ code }) => words(code)),
  },
  {
    name: 'vaccines',
    codes: (chart: Chart) =>
      chart
        .of('Immunization')
        .filter((given) => VACCINES[cvx(given.vaccineCode) ?? ''] === undefined)
        .map((given) => words(given.vaccineCode)),
  },
];
