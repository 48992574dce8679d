import type { Dosage, Duration as FhirDuration, Quantity, TimingRepeat } from 'fhir/r4.js';
import { DAY, type Duration } from '../base/index.ts';
import { dailyAmount, type Dosage as Prescribed } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import { type DoseForm, doseForm, MEASURED } from './dose-form.ts';
import type { Mapping } from './mapping.ts';
import { plainText } from './plain-text.ts';

/** The instruction in words and in structure. */
export function dosageInstruction(drug: Concept, dosage: Prescribed, mapping: Mapping): Dosage {
  const form = formOf(drug);
  const written: Dosage = { text: dosageText(dosage, form) };
  if (dosage.instructions?.length) {
    written.additionalInstruction = dosage.instructions.map((concept) => mapping.concept(concept));
  }
  const repeat = timingRepeat(dosage);
  if (repeat) written.timing = { repeat };
  if (dosage.asNeeded) written.asNeededBoolean = true;
  if (dosage.amount !== undefined) {
    written.doseAndRate = [{ doseQuantity: doses(dosage.amount, form) }];
  }
  return written;
}

/** The instruction as on the label. */
export const labelText = (drug: Concept, dosage: Prescribed): string => dosageText(dosage, formOf(drug));

export const formOf = (drug: Concept): DoseForm => doseForm(drug.codings[0].display);

/** A number of units of the dose form, for liquids millilitres, for creams grams. UCUM has no code for a tablet that says more than the unit. */
export const doses = (value: number, form: DoseForm): Quantity =>
  MEASURED.includes(form.unit)
    ? { value, unit: form.unit, system: 'http://unitsofmeasure.org', code: form.unit }
    : { value, unit: form.unit };

const INJECTION = /^\D* (\d+) MG\b.* Injection$/i;

/** A dose that was given: of a drug in vials its milligrams, else units of its dose form. */
export function doseGiven(amount: number, drug: Concept): Quantity {
  const milligrams = INJECTION.exec(drug.codings[0].display)?.[1];
  if (milligrams === undefined) return doses(amount, formOf(drug));
  return { value: amount * Number(milligrams), unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' };
}

export const daysQuantity = (value: number): FhirDuration => ({
  value,
  unit: value === 1 ? 'day' : 'days',
  system: 'http://unitsofmeasure.org',
  code: 'd',
});

/** Whole days of a planned course; undefined if it is open. */
const courseDays = ({ duration }: Prescribed): number | undefined =>
  duration === undefined ? undefined : Math.max(1, Math.round(duration / DAY));

/** The doses that last for a time, in whole units; undefined if amount or frequency are not said. */
export function dosesFor(drug: Concept, dosage: Prescribed, supply: Duration): Quantity | undefined {
  const perDay = dailyAmount(dosage);
  return perDay === undefined ? undefined : doses(Math.ceil((supply / DAY) * perDay - 1e-9), formOf(drug));
}

function timingRepeat(dosage: Prescribed): TimingRepeat | undefined {
  const { frequency, period } = dosage;
  const course = courseDays(dosage);
  const repeat: TimingRepeat = {};
  if (course !== undefined) repeat.boundsDuration = daysQuantity(course);
  if (frequency !== undefined && period) {
    repeat.frequency = frequency;
    repeat.period = period.value;
    repeat.periodUnit = period.unit;
  }
  return repeat.boundsDuration || repeat.frequency !== undefined ? repeat : undefined;
}

/** Amount and times alone, as in a note: `1 tablet once daily for 10 days`. */
export const doseText = (dosage: Prescribed, form: DoseForm): string =>
  dosageText(dosage, { ...form, verb: '', route: '' });

function dosageText(dosage: Prescribed, { verb, unit, route }: DoseForm): string {
  const { amount, frequency, period, asNeeded } = dosage;
  const course = courseDays(dosage);
  const parts = verb ? [verb] : [];
  if (amount !== undefined) parts.push(`${amount} ${unit}${amount === 1 || MEASURED.includes(unit) ? '' : 's'}`);
  if (route) parts.push(route);
  if (frequency !== undefined && period) parts.push(howOften(frequency, period.value, period.unit));
  if (asNeeded) parts.push('as needed');
  else if (amount === undefined && frequency === undefined) parts.push('as directed');
  if (course !== undefined) parts.push(`for ${course} day${course === 1 ? '' : 's'}`);
  const more = (dosage.instructions ?? []).map((concept) => `; ${plainText(concept).toLowerCase()}`);
  return parts.join(' ') + more.join('');
}

const UNIT = { h: 'hour', d: 'day', wk: 'week', mo: 'month' } as const;
const TIMES: Readonly<Record<number, string>> = { 1: 'once', 2: 'twice' };

function howOften(frequency: number, period: number, unit: keyof typeof UNIT): string {
  const every = period === 1 ? `every ${UNIT[unit]}` : `every ${period} ${UNIT[unit]}s`;
  if (unit === 'd' && period === 1) return `${TIMES[frequency] ?? `${frequency} times`} daily`;
  return frequency === 1 ? every : `${TIMES[frequency] ?? `${frequency} times`} ${every}`;
}
