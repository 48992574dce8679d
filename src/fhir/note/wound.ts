import { dayAt, formatDay, YEAR } from '../../base/index.ts';
import type { ImmunizationEntry } from '../../record/index.ts';
import { CUTS } from './criteria.ts';
import { isAdult } from './noticed.ts';
import type { Visit } from './visit.ts';
import { worded } from './wording.ts';

/** How a cut comes about, by its SNOMED CT code, in children and adults (assumed). */
const MECHANISM: Readonly<Record<string, { readonly child: readonly string[]; readonly adult: readonly string[] }>> = {
  '284549007': {
    child: ['cut on broken glass', 'cut on a sharp edge', 'caught on a fence'],
    adult: ['cut by a kitchen knife', 'cut on broken glass', 'cut by a box cutter'],
  },
  '283371005': {
    child: ['cut on broken glass', 'fell against a sharp edge'],
    adult: ['cut on sheet metal', 'cut on broken glass', 'fell against a sharp edge'],
  },
  '284551006': {
    child: ['cut on a sharp edge', 'stepped on something sharp'],
    adult: ['stepped on broken glass', 'cut by a garden tool'],
  },
  '370247008': {
    child: ['fell against a table', 'fell onto a step', 'ran into a door'],
    adult: ['fell against an edge', 'hit by a tool'],
  },
};

/** A clean wound needs a dose when the last one is so old (Centers for Disease Control and Prevention, tetanus prophylaxis in wound management). */
const PROTECTS = 10 * YEAR;
/** Names of all vaccines with tetanus toxoid begin so: DTP, DTaP, DTaP-IPV, Td, Tdap. */
const TETANUS = /^(?:DT|Td)/;

/** At the visit at which a cut is first seen: how it came about, and when the person was last vaccinated against tetanus. */
export function woundHistory(visit: Visit): string[] {
  const cut = cutOf(visit);
  if (cut === undefined) return [];
  const last = lastTetanus(visit);
  const mechanism = MECHANISM[cut]?.[isAdult(visit) ? 'adult' : 'child'] ?? [];
  return [
    ...(mechanism.length > 0 ? [worded(visit, mechanism)] : []),
    last
      ? `last tetanus vaccine ${formatDay(dayAt(last.time))} (${last.concept.text})`
      : 'no tetanus vaccine on record',
  ];
}

/** What is said of tetanus to somebody with a cut who is not protected and had no dose at the visit. */
export function tetanusAdvice(visit: Visit): string {
  if (cutOf(visit) === undefined || visit.contents.immunization.some(isTetanus)) return '';
  const last = lastTetanus(visit);
  return last && last.time > visit.encounter.time - PROTECTS ? '' : 'tetanus vaccine advised, declined today';
}

const isTetanus = ({ concept }: ImmunizationEntry): boolean => TETANUS.test(concept.text ?? '');

const cutOf = ({ contents }: Visit): string | undefined =>
  contents.condition.map(({ concept }) => concept.codings[0].code).find((code) => CUTS.has(code));

/** Of the vaccines on record. */
function lastTetanus({ encounter, entries }: Visit) {
  for (let at = encounter.id - 1; at >= 0; at--) {
    const entry = entries[at]!;
    if (entry.kind === 'immunization' && entry.unrecorded !== true && isTetanus(entry)) return entry;
  }
  return undefined;
}

/** Were the sutures of a wound taken out? */
export const isHealed = ({ contents }: Visit): boolean =>
  contents.procedure.some(({ concept }) => concept.codings[0].code === SUTURES_OUT);

const SUTURES_OUT = '30549001';
