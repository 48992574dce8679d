import { DAY } from '../base/index.js';
import { doseForm } from './dose-form.js';
import { plainText } from './mapping.js';
/** The instruction in words and in structure. */
export function dosageInstruction(drug, dosage, mapping) {
    const form = formOf(drug);
    const written = { sequence: 1, text: dosageText(dosage, form) };
    if (dosage.instructions?.length) {
        written.additionalInstruction = dosage.instructions.map((concept) => mapping.concept(concept));
    }
    const repeat = timingRepeat(dosage);
    if (repeat)
        written.timing = { repeat };
    written.asNeededBoolean = dosage.asNeeded;
    if (dosage.amount !== undefined) {
        written.doseAndRate = [{ doseQuantity: doses(dosage.amount, form) }];
    }
    return written;
}
export const formOf = (drug) => doseForm(drug.codings[0].display);
/** A number of units of the dose form, as UCUM annotation. */
export const doses = (value, form) => ({
    value,
    unit: form.unit,
    system: 'http://unitsofmeasure.org',
    code: `{${form.unit}}`,
});
export const days = (value) => ({
    value,
    unit: value === 1 ? 'day' : 'days',
    system: 'http://unitsofmeasure.org',
    code: 'd',
});
/** Whole days of a planned course; undefined if it is open. */
export const courseDays = ({ duration }) => duration === undefined ? undefined : Math.max(1, Math.round(duration / DAY));
function timingRepeat(dosage) {
    const { frequency, period } = dosage;
    const course = courseDays(dosage);
    const repeat = {};
    if (course !== undefined)
        repeat.boundsDuration = days(course);
    if (frequency !== undefined && period) {
        repeat.frequency = frequency;
        repeat.period = period.value;
        repeat.periodUnit = period.unit;
    }
    return repeat.boundsDuration || repeat.frequency !== undefined ? repeat : undefined;
}
function dosageText(dosage, { verb, unit, route }) {
    const { amount, frequency, period, asNeeded } = dosage;
    const course = courseDays(dosage);
    const parts = [verb];
    if (amount !== undefined)
        parts.push(`${amount} ${unit}${amount === 1 ? '' : 's'}`);
    if (route)
        parts.push(route);
    if (frequency !== undefined && period)
        parts.push(howOften(frequency, period.value, period.unit));
    if (asNeeded)
        parts.push('as needed');
    else if (amount === undefined && frequency === undefined)
        parts.push('as directed');
    if (course !== undefined)
        parts.push(`for ${course} day${course === 1 ? '' : 's'}`);
    const more = (dosage.instructions ?? []).map((concept) => `; ${plainText(concept).toLowerCase()}`);
    return parts.join(' ') + more.join('');
}
const UNIT = { h: 'hour', d: 'day', wk: 'week', mo: 'month' };
const TIMES = { 1: 'once', 2: 'twice' };
function howOften(frequency, period, unit) {
    const every = period === 1 ? `every ${UNIT[unit]}` : `every ${period} ${UNIT[unit]}s`;
    if (unit === 'd' && period === 1)
        return `${TIMES[frequency] ?? `${frequency} times`} daily`;
    return frequency === 1 ? every : `${TIMES[frequency] ?? `${frequency} times`} ${every}`;
}
//# sourceMappingURL=dosage.js.map