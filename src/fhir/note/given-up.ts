import type { EncounterClass, EncounterEntry, MedicationEntry } from '../../record/index.ts';
import { withoutStrength } from './drug.ts';
import type { Visit } from './visit.ts';
import { listed } from './words.ts';

/** Why a drug ended that somebody no longer took. */
const NOT_TAKEN = '275936005';

/** Drugs that somebody has stopped taking on their own since the last visit at which they would have been spoken of: a check-up, one for what they were for, one at which something was written for that. */
export function givenUp(visit: Visit): readonly MedicationEntry[] {
  const { encounter, longTerm } = visit;
  if (!isAtOffice(encounter)) return [];
  return longTerm.filter(
    (order) =>
      order.endReason?.codings[0].code === NOT_TAKEN &&
      (order.end ?? Number.POSITIVE_INFINITY) <= encounter.time &&
      (isAbout(encounter, order) || isTreatedAgain(order, visit)) &&
      !wasTold(order, visit),
  );
}

const OFFICE: ReadonlySet<EncounterClass> = new Set(['wellness', 'ambulatory', 'virtual']);

const isAtOffice = (encounter: EncounterEntry): boolean => OFFICE.has(encounter.class) && encounter.contact !== true;

const isAbout = (encounter: EncounterEntry, { reasonEntry }: MedicationEntry): boolean =>
  encounter.class === 'wellness' || encounter.reasonEntry === reasonEntry;

const isTreatedAgain = (order: MedicationEntry, { contents }: Visit): boolean =>
  contents.medication.some(({ reasonEntry }) => reasonEntry === order.reasonEntry);

function wasTold(order: MedicationEntry, { encounter, entries }: Visit): boolean {
  for (let at = encounter.id - 1; at >= 0; at--) {
    const entry = entries[at]!;
    if (entry.time <= order.end!) return false;
    if (entry.kind === 'encounter' && isAtOffice(entry) && isAbout(entry, order)) return true;
    if (entry.kind === 'medication' && entry.reasonEntry === order.reasonEntry) return true;
  }
  return false;
}

const drugOf = ({ concept }: MedicationEntry, { words }: Visit): string => withoutStrength(words.drug(concept));

const named = (orders: readonly MedicationEntry[], visit: Visit): string =>
  listed([...new Set(orders.map((order) => drugOf(order, visit)))]);

/** `stopped taking atorvastatin`. */
export function saidToBeGivenUp(visit: Visit): string[] {
  const orders = givenUp(visit);
  return orders.length === 0 ? [] : [`stopped taking ${named(orders, visit)}`];
}

/** What is said of them where nothing is written for the illness. */
export function leftOff(visit: Visit): string[] {
  const orders = givenUp(visit).filter((order) => !isTreatedAgain(order, visit));
  return orders.length === 0 ? [] : [`${named(orders, visit)} spoken of, not taken for now`];
}

/** Whether a prescription begins anew what was given up. */
export const isBegunAgain = (order: MedicationEntry, visit: Visit): boolean =>
  givenUp(visit).some((one) => drugOf(one, visit) === drugOf(order, visit));
