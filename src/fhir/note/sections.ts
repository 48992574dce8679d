import { completedMonths, completedYears, dayAt, formatDay } from '../../base/index.ts';
import type { AllergyEntry, EncounterClass, ObservationCategory, ObservationEntry } from '../../record/index.ts';
import type { Concept } from '../../terminology/index.ts';
import { advice } from './advice.ts';
import type { Background } from './background.ts';
import { growth } from './check-up.ts';
import { BIRTH, INFLUENZA, INFLUENZA_TESTS, PREGNANCY } from './criteria.ts';
import { signs } from './examined.ts';
import { leftOff, saidToBeGivenUp } from './given-up.ts';
import { isAdult, isPregnant, noticed, problems, risks, unread } from './noticed.ts';
import { began } from './onset.ts';
import { gestation } from './prenatal.ts';
import { prescribed } from './prescribed.ts';
import { isBeforeSurgery, type Kind, kindOf, mammogramOf, reasonOf, stayAfter, subjects } from './subject.ts';
import { vaccinesGiven } from './vaccine.ts';
import { causeOf, type Visit } from './visit.ts';
import { bracketed, courseOf, finding, inner, listed, type Words } from './words.ts';
import { isHealed, woundHistory } from './wound.ts';

/** `54 y M, follow-up: type 2 diabetes`; of a visit for a complaint the complaint: `54 y M, cough`. */
export function reason({ encounter, person, entries, words }: Visit): string {
  const day = dayAt(encounter.time);
  const years = completedYears(person.birthDay, day);
  const months = completedMonths(person.birthDay, day);
  const young = months < 1 ? `${day - person.birthDay} d` : `${months} mo`;
  const age = years < 2 ? young : `${years} y`;
  const cause = causeOf(encounter, entries);
  const why = encounter.reason ?? cause?.concept;
  const type = words.name(encounter.type).replace(/^encounter for | encounter$/i, '');
  const parts = [...(why && COMPLAINTS.has(type) ? [] : [type]), ...(why ? [words.name(why)] : [])];
  return `${age} ${person.sex === 'male' ? 'M' : 'F'}, ${parts.join(': ')}`;
}

const COMPLAINTS: ReadonlySet<string> = new Set(['symptom', 'problem']);

/** Of a stay each once, from the first to the last. */
function observed({ encounter, contents, words }: Visit, ...categories: readonly ObservationCategory[]): string {
  const found = contents.observation.filter(({ category }) => categories.includes(category));
  if (encounter.class !== 'inpatient') return listed(found.map((entry) => finding(entry, words)));
  const series = new Map<string, ObservationEntry[]>();
  for (const entry of found) {
    const { code } = entry.concept.codings[0];
    const same = series.get(code);
    if (same) same.push(entry);
    else series.set(code, [entry]);
  }
  return listed([...series.values()].map((each) => courseOf(each, words)));
}

export const vitals = (visit: Visit): string => observed(visit, 'vital-signs');

/** Since when, with a pregnancy that the visit is not for, a stay in a hospital not long ago, drugs that were given up, an illness that others saw in these days, and in an emergency what is known of somebody. */
export function history(visit: Visit, before?: Background): string {
  const { encounter, words } = visit;
  const { stay, illness, pregnancy } = before ?? {};
  return listed([
    ...began(visit),
    ...(OF_STRANGERS.has(encounter.class) ? problems(visit) : []),
    ...(isPregnant(visit, before) && pregnancy?.id !== encounter.reasonEntry ? ['pregnant'] : []),
    ...(stay ? [`in hospital until ${formatDay(dayAt(stay.end))}: ${words.name(stay.concept)}`] : []),
    ...saidToBeGivenUp(visit),
    ...woundHistory(visit),
    ...(illness && illness.concept !== reasonOf(visit)?.concept ? [seenElsewhere(illness, words)] : []),
    ...[observed(visit, 'social-history', 'survey')].filter((text) => text !== ''),
  ]);
}

/** Where people are seen by doctors who do not know them. */
const OF_STRANGERS: ReadonlySet<EncounterClass> = new Set(['emergency', 'inpatient']);

function seenElsewhere({ encounter, concept }: NonNullable<Background['illness']>, words: Words): string {
  const where = encounter.class === 'emergency' ? 'ED' : encounter.class === 'urgent_care' ? 'urgent care' : 'seen';
  return `${where} ${formatDay(dayAt(encounter.time))}: ${words.name(concept)}`;
}

export const examination = (visit: Visit, before?: Background): string =>
  [observed(visit, 'exam'), ...gestation(visit, before), ...signs(visit)].filter((text) => text !== '').join('; ');

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
    ...vaccinesGiven(contents.immunization.map(({ concept }) => concept)),
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

/** New diagnoses and allergies; without a diagnosis what the visit was about, at check-ups what is known; what else stands out. */
export function assessment(visit: Visit, before?: Background): string {
  const { encounter, contents, words } = visit;
  const found = contents.condition.map(({ concept, category }) => {
    if (category === 'problem_list') return `new: ${words.name(concept)}`;
    return concept.codings[0].code === INFLUENZA && !has(visit, INFLUENZA_TESTS)
      ? `${words.name(concept)} (clinical)`
      : words.name(concept);
  });
  const allergies = contents.allergy.map((entry) => allergy(entry, words));
  const isKnown = encounter.class === 'hospice' || found.length === 0;
  const beside = encounter.class === 'wellness' ? problems(visit) : [];
  return listed([
    ...(isKnown ? [...known(visit, before), ...found] : [...found, ...beside]),
    ...noticed(visit, before),
    ...allergies,
    ...died(visit),
  ]);
}

const has = ({ contents }: Visit, codes: ReadonlySet<string>): boolean =>
  contents.observation.some(({ concept }) => codes.has(concept.codings[0].code));

/** The concept is what the person reacts to, or says itself that it is an allergy. */
function allergy({ type, concept, reactions }: AllergyEntry, words: Words): string {
  const { system, display } = concept.codings[0];
  const what = system === 'snomed' ? words.name(concept) : words.drug(concept);
  const name = /allerg|intoleran/i.test(display) ? what : `${type} to ${what}`;
  const signs = listed(reactions.map(({ manifestation }) => words.name(manifestation)));
  return signs === '' ? name : `${name} (${signs})`;
}

const BY_KIND: Readonly<Record<Kind, string>> = { after_birth: 'recovering after birth', gynecology: 'well woman' };

/** Where an illness is treated, or seen for once, in place of how it goes on. */
const SETTLES: ReadonlySet<EncounterClass> = new Set([
  'inpatient',
  'hospice',
  'nursing_facility',
  'emergency',
  'urgent_care',
]);

/** What the visit was for or about, at check-ups the growth of a child or the problems of an adult. */
function known(visit: Visit, before?: Background): string[] {
  const { encounter, contents, stopped, words } = visit;
  const cause = reasonOf(visit);
  if (cause?.concept.codings[0].code === PREGNANCY) return [...risks(visit), words.name(cause.concept)];
  if (cause && SETTLES.has(encounter.class)) {
    const { code } = cause.concept.codings[0];
    if (contents.death.some((death) => death.cause?.codings[0].code === code)) return [];
    return [`${cause.category === 'problem_list' ? 'known ' : ''}${words.name(cause.concept)}`];
  }
  if (cause) return [`${words.name(cause.concept)}${isHealed(visit) ? ', healed' : ''}`];
  if (encounter.contact === true) return [];
  if (encounter.class === 'wellness') {
    const listedProblems = problems(visit);
    const grown = isAdult(visit) ? [] : [['well child', growth(visit)?.say].filter(Boolean).join(', ')];
    return [...grown, ...(listedProblems.length > 0 || !isAdult(visit) ? listedProblems : ['well adult'])];
  }
  if (encounter.reason && stopped.length > 0) {
    const isBlamed = stopped.some(({ endReason }) => endReason !== undefined);
    return [`${words.name(encounter.reason)}, ${isBlamed ? 'likely from the drug' : 'drug no longer needed'}`];
  }
  const breasts = mammogramOf(visit);
  if (breasts) return [words.name(breasts)];
  const about = subjects(visit);
  if (about.length > 0)
    return about.map(({ concept, time }) => `${time < encounter.time ? 'known' : 'likely'} ${words.name(concept)}`);
  if (encounter.reason) return [words.name(encounter.reason)];
  const kind = kindOf(visit);
  if (kind) return [BY_KIND[kind]];
  if (before?.stay?.isNew) {
    const { concept } = before.stay;
    return [
      BIRTH.has(concept.codings[0].code) ? BY_KIND.after_birth : `${words.name(concept)}, back from the hospital`,
    ];
  }
  return contents.order.length > 0 && encounter.class === 'ambulatory'
    ? ['laboratory results to be checked again']
    : [];
}

const died = ({ contents, words }: Visit): string[] =>
  contents.death.map(({ cause }) => (cause ? `died of ${words.name(cause)}` : 'died'));

/** Drugs begun, renewed, stopped and continued, tests sent out, plans, where to after a stay; what was advised where that is all about something else. */
export function plan(visit: Visit, before?: Background): string {
  const all = decided(visit, before);
  if (all !== '' && visit.encounter.class === 'emergency' && stayAfter(visit)) return `${all}; admit`;
  return all === '' ||
    renewsOnly(visit) ||
    testsOnly(visit, before, all) ||
    isBeforeSurgery(visit) ||
    isChildsCheckUp(visit) ||
    isPrenatal(visit)
    ? [advice(visit, before), all].filter((text) => text !== '').join('; ')
    : all;
}

/** Those who wait for a birth, or have given birth, and parents are told what comes next whatever else is done. */
const isPrenatal = (visit: Visit): boolean => reasonOf(visit)?.concept.codings[0].code === PREGNANCY;

const isChildsCheckUp = (visit: Visit): boolean => visit.encounter.class === 'wellness' && !isAdult(visit);

/** Drugs for something else than what the visit was about were written anew, and nothing else was done. */
function renewsOnly(visit: Visit): boolean {
  const { encounter, contents, stopped } = visit;
  if (encounter.class === 'wellness' || contents.medication.length === 0 || stopped.length > 0) return false;
  if (contents.order.length > 0 || contents.care_plan.length > 0 || encounter.disposition) return false;
  const about = new Set(subjects(visit).map(({ id }) => id));
  return contents.medication.every(({ renews, reasonEntry }) => renews !== undefined && !about.has(reasonEntry ?? -1));
}

/** Nothing but tests was decided, at the office. */
const testsOnly = (visit: Visit, before: Background | undefined, all: string): boolean =>
  before !== undefined && visit.contents.order.length > 0 && all === sent(visit).join('; ');

function decided(visit: Visit, before?: Background): string {
  const { encounter, contents, words } = visit;
  return [
    ...prescribed(visit, before?.stay?.isNew === true),
    ...leftOff(visit),
    ...sent(visit),
    ...contents.care_plan.map(
      ({ concept, activities, goals }) =>
        words.name(concept) +
        bracketed([
          ...activities.map((activity) => words.name(activity)),
          ...goals.map(({ text }) => `goal ${inner(text).replace(/ mm\[?Hg\]?/, '')}`),
        ]),
    ),
    ...(encounter.disposition ? [dispositionOf(encounter.disposition, words)] : []),
  ].join('; ');
}

/** Where to after a stay, by the code of the National Uniform Billing Committee. */
const DISPOSITIONS: Readonly<Record<string, string>> = {
  '01': 'discharged home',
  '03': 'to skilled nursing',
  '06': 'discharged home with home health',
};

const dispositionOf = (disposition: Concept, words: Words): string =>
  DISPOSITIONS[disposition.codings[0].code] ?? words.name(disposition);

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
