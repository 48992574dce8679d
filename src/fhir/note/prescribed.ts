import { DAY } from '../../base/index.ts';
import { dailyAmount, type EntryId, type MedicationEntry } from '../../record/index.ts';
import { doseText, formOf } from '../dosage.ts';
import { isBegunAgain } from './given-up.ts';
import { isAtEyeDoctor } from './subject.ts';
import { taken } from './taken.ts';
import type { Visit } from './visit.ts';
import { bracketed, listed } from './words.ts';

/** Drugs begun or given in another dose, renewed as they were, stopped and left as they are. */
export function prescribed(visit: Visit, isAfterStay: boolean): string[] {
  const { contents, stopped, words } = visit;
  const replaced = new Set<EntryId>();
  const begun: string[] = [];
  const renewed: string[] = [];
  for (const order of contents.medication) {
    const drug = words.drug(order.concept);
    if (order.renews !== undefined) {
      renewed.push(drug);
      continue;
    }
    const former = formerOf(order, visit);
    if (former) replaced.add(former.id);
    const dose = doseText(order.dosage, formOf(order.concept));
    begun.push(`${verbOf(order, former, visit)} ${drug}${dose === '' ? '' : `, ${dose}`}`);
  }
  const ended = stopped.filter(({ id }) => !replaced.has(id));
  return [
    ...begun,
    ...(renewed.length > 0 ? [`renew ${listed(renewed)}`] : []),
    ...ended.map(
      ({ concept, endReason }) => `stop ${words.drug(concept)}${bracketed(endReason ? [words.name(endReason)] : [])}`,
    ),
    ...continued(visit, isAfterStay),
  ];
}

function verbOf(order: MedicationEntry, former: MedicationEntry | undefined, visit: Visit): string {
  if (!former) return isBegunAgain(order, visit) ? 'restart' : 'start';
  const change = dailyDose(order, visit) - dailyDose(former, visit);
  return change > 0 ? 'increase to' : change < 0 ? 'decrease to' : 'continue';
}

/** A name in the three parts of `metformin 500 mg ER`. */
const PARTS = /^(\D+) ([\d.]+) (mg\b.*)$/;

function partsOf({ concept }: MedicationEntry, { words }: Visit): { readonly drug: string; readonly strength: number } {
  const [, name = words.drug(concept), strength = '1', form = ''] = PARTS.exec(words.drug(concept)) ?? [];
  return { drug: `${name} ${form}`, strength: Number(strength) };
}

const dailyDose = (order: MedicationEntry, visit: Visit): number =>
  partsOf(order, visit).strength * (dailyAmount(order.dosage) ?? 1);

/** So long after a course has run out the same drug for the same illness goes on (assumed). */
const RUN_OUT = 45 * DAY;
/** The longest course that is looked for. */
const COURSE = 200 * DAY;

/** What a prescription takes the place of: the same drug that the visit stopped, or a course for the same illness that runs or has just run out. */
function formerOf(order: MedicationEntry, visit: Visit): MedicationEntry | undefined {
  const { drug } = partsOf(order, visit);
  return (
    visit.stopped.find((one) => one.endReason === undefined && partsOf(one, visit).drug === drug) ??
    (order.reasonEntry === undefined ? undefined : courseBefore(order, visit))
  );
}

function courseBefore({ concept, reasonEntry }: MedicationEntry, visit: Visit): MedicationEntry | undefined {
  const { encounter, entries } = visit;
  const { code } = concept.codings[0];
  for (let at = encounter.id - 1; at >= 0; at--) {
    const entry = entries[at]!;
    if (entry.time < encounter.time - COURSE) return undefined;
    if (entry.kind !== 'medication' || entry.reasonEntry !== reasonEntry || entry.concept.codings[0].code !== code)
      continue;
    const { chronic, dosage, end = entry.time + (dosage.duration ?? 0), endReason } = entry;
    return !chronic && endReason === undefined && end > encounter.time - RUN_OUT ? entry : undefined;
  }
  return undefined;
}

/** The long-term drugs of what the visit was for, at a check-up and at the first visit after a stay all of them, which it left as they were. */
function continued(visit: Visit, isAfterStay: boolean): string[] {
  const { encounter, contents, words } = visit;
  const cause = encounter.reasonEntry;
  const all = isAfterStay || encounter.class === 'wellness';
  if ((cause === undefined && !all) || contents.death.length > 0 || isAtEyeDoctor(visit)) return [];
  const renewed = new Set(contents.medication.map(({ renews }) => renews));
  const written = new Set(contents.medication.map(({ concept }) => concept));
  const goesOn = taken(visit).filter(
    ({ id, concept, reasonEntry }) => (all || reasonEntry === cause) && !renewed.has(id) && !written.has(concept),
  );
  return goesOn.length === 0 ? [] : [`continue ${listed(goesOn.map(({ concept }) => words.drug(concept)))}`];
}
