import { completedMonths, completedYears, dayAt, formatDay } from '../../base/index.ts';
import type { AllergyEntry, MedicationEntry, ObservationCategory } from '../../record/index.ts';
import { doseText, formOf } from '../dosage.ts';
import { plainText } from '../plain-text.ts';
import { advice } from './advice.ts';
import type { Background } from './background.ts';
import { signs } from './examined.ts';
import { growth, isPregnant, noticed, problems, unread } from './noticed.ts';
import { type Kind, kindOf, reasonOf, subjects } from './subject.ts';
import { vaccineGiven } from './vaccine.ts';
import { causeOf, type Visit } from './visit.ts';
import { finding, inner, listed, type Words } from './words.ts';

/** `54 y M, follow-up: diabetes mellitus type 2`. */
export function reason({ encounter, person, entries, words }: Visit): string {
  const day = dayAt(encounter.time);
  const years = completedYears(person.birthDay, day);
  const months = completedMonths(person.birthDay, day);
  const young = months < 1 ? `${day - person.birthDay} d` : `${months} mo`;
  const age = years < 2 ? young : `${years} y`;
  const cause = causeOf(encounter, entries);
  const why = encounter.reason ?? cause?.concept;
  const type = inner(plainText(encounter.type).replace(/^Encounter for | encounter$/g, ''));
  return `${age} ${person.sex === 'male' ? 'M' : 'F'}, ${type}${why ? `: ${words.name(why)}` : ''}`;
}

function observed({ contents, words }: Visit, ...categories: readonly ObservationCategory[]): string {
  let text = '';
  for (const entry of contents.observation)
    if (categories.includes(entry.category)) text += (text === '' ? '' : ', ') + finding(entry, words);
  return text;
}

export const vitals = (visit: Visit): string => observed(visit, 'vital-signs');

/** With a pregnancy that the visit is not for, and a stay in a hospital not long ago. */
export function history(visit: Visit, before?: Background): string {
  const { encounter, words } = visit;
  const { stay, pregnancy } = before ?? {};
  return listed([
    ...(isPregnant(visit, before) && pregnancy?.id !== encounter.reasonEntry ? ['pregnant'] : []),
    ...(stay ? [`in hospital until ${formatDay(dayAt(stay.end))}: ${words.name(stay.diagnosis.concept)}`] : []),
    ...[observed(visit, 'social-history', 'survey')].filter((text) => text !== ''),
  ]);
}

export const examination = (visit: Visit): string =>
  [observed(visit, 'exam'), ...signs(visit)].filter((text) => text !== '').join('; ');

/** Results of the laboratory, of tracings and of pictures that were there before the visit was over, and what came since the last. */
export const results = (visit: Visit, before?: Background): string =>
  listed([
    ...unread(visit, before),
    ...[observed(visit, 'laboratory', 'procedure', 'imaging', 'therapy')].filter((text) => text !== ''),
  ]);

/** Procedures, pictures, vaccines, drugs given. */
export function done(visit: Visit): string {
  const { contents, words } = visit;
  return listed([
    ...contents.procedure.map(({ concept }) => words.name(concept)),
    ...contents.imaging.map(({ procedure }) => words.name(procedure)),
    ...contents.immunization.map(({ concept }) => vaccineGiven(concept)),
    ...given(visit),
    ...contents.device.map(({ concept }) => `${words.name(concept)} placed`),
  ]);
}

/** Each drug once, with how often. */
function given({ contents, words }: Visit): string[] {
  const times = new Map<string, number>();
  for (const { concept } of contents.administration) {
    const drug = words.drug(concept);
    times.set(drug, (times.get(drug) ?? 0) + 1);
  }
  return [...times].map(([drug, count]) => `${drug} given${count === 1 ? '' : ` ${count} times`}`);
}

/** New diagnoses and allergies; without a diagnosis what the visit was about; what else stands out. */
export function assessment(visit: Visit, before?: Background): string {
  const { contents, words } = visit;
  const found = contents.condition.map(({ concept, category }) =>
    category === 'problem_list' ? `new: ${words.name(concept)}` : words.name(concept),
  );
  const allergies = contents.allergy.map((entry) => allergy(entry, words));
  return listed([
    ...found,
    ...(found.length === 0 ? known(visit) : []),
    ...noticed(visit, before),
    ...allergies,
    ...died(visit),
  ]);
}

/** The concept is what the person reacts to, or says itself that it is an allergy. */
function allergy({ type, concept, reactions }: AllergyEntry, words: Words): string {
  const { system, display } = concept.codings[0];
  const what = system === 'snomed' ? words.name(concept) : words.drug(concept);
  const name = /allerg|intoleran/i.test(display) ? what : `${type} to ${what}`;
  const signs = listed(reactions.map(({ manifestation }) => words.name(manifestation)));
  return signs === '' ? name : `${name} (${signs})`;
}

const BY_KIND: Readonly<Record<Kind, string>> = { after_birth: 'recovering after birth', gynecology: 'well woman' };

/** What the visit was for or about, at check-ups the growth of a child or the problems of an adult. */
function known(visit: Visit): string[] {
  const { encounter, contents, stopped, words } = visit;
  const cause = reasonOf(visit);
  if (cause) return [`${words.name(cause.concept)}, follow-up`];
  if (encounter.contact === true) return [];
  if (encounter.class === 'wellness') return [...growth(visit), ...problems(visit)];
  const about = subjects(visit);
  if (about.length > 0)
    return about.map(({ concept, time }) => `${time < encounter.time ? 'known' : 'likely'} ${words.name(concept)}`);
  if (encounter.reason) return [`${words.name(encounter.reason)}${stopped.length > 0 ? ', likely from the drug' : ''}`];
  const kind = kindOf(visit);
  if (kind) return [BY_KIND[kind]];
  return contents.order.length > 0 && encounter.class === 'ambulatory'
    ? ['laboratory results to be checked again']
    : [];
}

const died = ({ contents, words }: Visit): string[] =>
  contents.death.map(({ cause }) => (cause ? `died of ${words.name(cause)}` : 'died'));

/** Drugs begun, renewed, stopped and continued, tests sent out, plans, where to after a stay; else what was advised. */
export function plan(visit: Visit, before?: Background): string {
  return decided(visit, before) || advice(visit);
}

function decided(visit: Visit, before?: Background): string {
  const { encounter, contents, stopped, words } = visit;
  return [
    ...contents.medication.map((order) => prescription(order, words)),
    ...stopped.map(
      ({ concept, endReason }) => `stop ${words.drug(concept)}${bracketed(endReason ? [words.name(endReason)] : [])}`,
    ),
    ...continued(visit, before?.stay?.isNew === true),
    ...sent(visit),
    ...contents.care_plan.map(
      ({ concept, activities, goals }) =>
        words.name(concept) +
        bracketed([...activities.map((activity) => words.name(activity)), ...goals.map(({ text }) => `goal ${text}`)]),
    ),
    ...(encounter.disposition ? [words.name(encounter.disposition)] : []),
  ].join('; ');
}

/** The long-term drugs of what the visit was for, at a check-up and at the first visit after a stay all of them, which it left as they were. */
function continued({ encounter, contents, longTerm, words }: Visit, afterStay: boolean): string[] {
  const cause = encounter.reasonEntry;
  const all = afterStay || encounter.class === 'wellness';
  if ((cause === undefined && !all) || contents.death.length > 0) return [];
  const end = encounter.end ?? encounter.time;
  const written = new Set(contents.medication.map(({ renews }) => renews));
  const taken = longTerm.filter(
    ({ id, reasonEntry, time, end: stopped = Number.POSITIVE_INFINITY }) =>
      (all || reasonEntry === cause) && time < encounter.time && stopped > end && !written.has(id),
  );
  return taken.length === 0 ? [] : [`continue ${listed(taken.map(({ concept }) => words.drug(concept)))}`];
}

const bracketed = (parts: readonly string[]): string => (parts.length === 0 ? '' : ` (${listed(parts)})`);

function prescription({ concept, dosage, renews }: MedicationEntry, words: Words): string {
  const dose = doseText(dosage, formOf(concept));
  return `${renews === undefined ? 'start' : 'renew'} ${words.drug(concept)}${dose === '' ? '' : `, ${dose}`}`;
}

/** Tests and pictures whose results are still out. */
function sent({ contents, words }: Visit): string[] {
  if (contents.order.length === 0) return [];
  const back = new Set(contents.observation.map(({ order }) => order));
  const out = contents.order.filter(({ id }) => !back.has(id));
  const [samples, pictures] = [false, true].map((imaging) =>
    listed(out.flatMap(({ concept, category }) => ((category === 'imaging') === imaging ? words.test(concept) : []))),
  );
  return [...(samples ? [`sent ${samples}`] : []), ...(pictures ? [`ordered ${pictures}`] : [])];
}
