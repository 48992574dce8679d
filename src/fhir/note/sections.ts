import { completedMonths, completedYears, dayAt } from '../../base/index.ts';
import type { AllergyEntry, ObservationEntry } from '../../record/index.ts';
import type { Concept } from '../../terminology/index.ts';
import { doseText, formOf } from '../dosage.ts';
import { plainText } from '../mapping.ts';
import { ofKind, type Visit } from './visit.ts';
import { drugName, finding, inner, listed, shortName } from './words.ts';

/** `54 y M, follow-up: diabetes mellitus type 2`. */
export function reason({ encounter, person, entries }: Visit): string {
  const day = dayAt(encounter.time);
  const years = completedYears(person.birthDay, day);
  const months = completedMonths(person.birthDay, day);
  const young = months < 1 ? `${day - person.birthDay} d` : `${months} mo`;
  const age = years < 2 ? young : `${years} y`;
  const cause = encounter.reasonEntry === undefined ? undefined : entries[encounter.reasonEntry];
  const why = encounter.reason ?? (cause?.kind === 'condition' ? cause.concept : undefined);
  const type = inner(plainText(encounter.type).replace(/^Encounter for | encounter$/g, ''));
  return `${age} ${person.sex === 'male' ? 'M' : 'F'}, ${type}${why ? `: ${inner(plainText(why))}` : ''}`;
}

const observed = (visit: Visit, test: (entry: ObservationEntry) => boolean): string =>
  listed(ofKind(visit, 'observation').filter(test).map(finding));

export const vitals = (visit: Visit): string => observed(visit, ({ category }) => category === 'vital-signs');

export const history = (visit: Visit): string =>
  observed(visit, ({ category }) => category === 'social-history' || category === 'survey');

export const examination = (visit: Visit): string =>
  observed(visit, ({ category }) => category === 'exam' || category === 'procedure' || category === 'imaging');

/** Laboratory results that were there before the visit was over. */
export const results = (visit: Visit): string =>
  observed(visit, ({ category }) => category === 'laboratory' || category === 'therapy');

/** Procedures, pictures, vaccines, drugs given. */
export function done(visit: Visit): string {
  return listed([
    ...ofKind(visit, 'procedure').map(({ concept }) => inner(plainText(concept))),
    ...ofKind(visit, 'imaging').map(({ procedure }) => inner(plainText(procedure))),
    ...ofKind(visit, 'immunization').map(({ concept }) => `${plainText(concept)} vaccine given`),
    ...ofKind(visit, 'administration').map(({ concept }) => `${drugName(concept)} given`),
    ...ofKind(visit, 'device').map(({ concept }) => `${inner(plainText(concept))} placed`),
  ]);
}

/** New diagnoses and allergies; without a diagnosis the known one that the visit was for. */
export function assessment(visit: Visit): string {
  const found = ofKind(visit, 'condition').map(({ concept, category }) =>
    category === 'problem_list' ? `new: ${inner(plainText(concept))}` : inner(plainText(concept)),
  );
  const allergies = ofKind(visit, 'allergy').map(allergy);
  return listed([...found, ...(found.length === 0 ? known(visit) : []), ...allergies, ...died(visit)]);
}

/** The concept is what the person reacts to, or says itself that it is an allergy. */
function allergy({ type, concept, reactions }: AllergyEntry): string {
  const name = concept.codings[0].system === 'snomed' ? inner(plainText(concept)) : `${type} to ${drugName(concept)}`;
  const signs = listed(reactions.map(({ manifestation }) => inner(plainText(manifestation))));
  return signs === '' ? name : `${name} (${signs})`;
}

function known({ encounter, entries }: Visit): string[] {
  const cause = encounter.reasonEntry === undefined ? undefined : entries[encounter.reasonEntry];
  return cause?.kind === 'condition' ? [`known ${inner(plainText(cause.concept))}`] : [];
}

const died = (visit: Visit): string[] =>
  ofKind(visit, 'death').map(({ cause }) => (cause ? `died of ${inner(plainText(cause))}` : 'died'));

/** Drugs begun, renewed and stopped, tests sent out, plans, where to after a stay. */
export function plan(visit: Visit): string {
  const { encounter, stopped } = visit;
  return [
    ...ofKind(visit, 'medication').map(({ concept, dosage, renews }) => {
      const dose = doseText(dosage, formOf(concept));
      return `${renews === undefined ? 'start' : 'renew'} ${drugName(concept)}${dose === '' ? '' : `, ${dose}`}`;
    }),
    ...stopped.map(({ concept, endReason }) => `stop ${drugName(concept)}${because(endReason)}`),
    ...sent(visit),
    ...ofKind(visit, 'care_plan').map(({ concept, activities, goals }) => {
      const parts = [
        ...activities.map((activity) => inner(plainText(activity))),
        ...goals.map(({ text }) => `goal ${text}`),
      ];
      return `${inner(plainText(concept))}${parts.length > 0 ? ` (${listed(parts)})` : ''}`;
    }),
    ...(encounter.disposition ? [inner(plainText(encounter.disposition))] : []),
  ].join('; ');
}

const because = (cause: Concept | undefined): string => (cause ? ` (${inner(plainText(cause))})` : '');

/** Tests whose results are still out. */
function sent(visit: Visit): string[] {
  const back = new Set(ofKind(visit, 'observation').map(({ order }) => order));
  const out = ofKind(visit, 'order').filter(({ id }) => !back.has(id));
  return out.length === 0 ? [] : [`sent ${listed(out.map(({ concept }) => shortName(concept)))}`];
}
