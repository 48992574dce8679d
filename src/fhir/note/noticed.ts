import { completedYears, DAY, dayAt } from '../../base/index.ts';
import type { ObservationEntry } from '../../record/index.ts';
import type { Background } from './background.ts';
import type { Visit } from './visit.ts';
import { finding } from './words.ts';

const HYPERTENSION = new Set(['59621000']);
const DIABETES = new Set(['44054006', '714628002']);

/** Results that a doctor goes back to when they are out of range, and what is said of them unless a problem of these codes tells it already. */
const REMARKS: Readonly<Record<string, { readonly say?: string; readonly known?: ReadonlySet<string> }>> = {
  '1558-6': { say: 'fasting glucose raised, diet and exercise advised', known: DIABETES },
  '4548-4': { say: 'HbA1c raised, diet and exercise advised', known: DIABETES },
  '13457-7': { say: 'LDL raised, diet advised', known: new Set(['55822004']) },
  '718-7': { say: 'Hb low', known: new Set(['271737000', '87522002']) },
  '2823-3': {},
  '1742-6': {},
};
/** Above this LDL is high, below borderline (National Cholesterol Education Program, ATP III, 2001). */
const HIGH_LDL = 160;
/** Below it is anemia of adults (World Health Organization, 2011); of children and in pregnancy the range of the result is taken. */
const ANEMIA = { female: 12, male: 13 } as const;

/** Results that were not back at the last visit, of those that are out of range. */
export const unread = (visit: Visit, before: Background | undefined): string[] =>
  (before?.unread ?? []).filter((entry) => isRemarkable(entry, visit)).map((entry) => finding(entry, visit.words));

const isRemarkable = ({ concept, value, range }: ObservationEntry, visit: Visit): boolean => {
  const { code } = concept.codings[0];
  if (!(code in REMARKS) || !value || !('number' in value) || !range) return false;
  if (code === '13457-7') return value.number >= HIGH_LDL;
  const low = range.low ?? 0;
  if (code === '718-7') return value.number < (isAdult(visit) ? Math.min(low, ANEMIA[visit.person.sex]) : low);
  return value.number > (range.high ?? Number.POSITIVE_INFINITY) || value.number < low;
};

/** What the doctor says of values that are out of the ordinary and have no name yet. */
export function noticed(visit: Visit, before: Background | undefined): string[] {
  if (!before) return [];
  const said = [...pressure(visit, before), ...pulse(visit), ...weight(visit, before)];
  for (const entry of before.unread.filter((each) => isRemarkable(each, visit))) {
    const { say, known } = REMARKS[entry.concept.codings[0].code]!;
    if (say && !(known && hasProblem(visit, known))) said.push(say);
  }
  return said;
}

/** Raised from 140/90 (all guidelines), high normal from 130/85 (JNC 7, 2003; European Society of Cardiology, 2018). */
function pressure(visit: Visit, before: Background): string[] {
  const { encounter, entries } = visit;
  const [systolic, diastolic] = reading(visit, '85354-9');
  if (systolic === undefined || diastolic === undefined || isPregnant(visit, before) || !isAdult(visit)) return [];
  const isRaised = systolic >= 140 || diastolic >= 90;
  const isHighNormal = systolic >= 130 || diastolic >= 85;
  const isCheckUp = encounter.class === 'wellness';
  const cause = encounter.reasonEntry === undefined ? undefined : entries[encounter.reasonEntry];
  const isForIt = cause?.kind === 'condition' && HYPERTENSION.has(cause.concept.codings[0].code);
  if (!isForIt && !isRaised && !(isCheckUp && isHighNormal)) return [];
  if (!isForIt && !hasProblem(visit, HYPERTENSION))
    return [isRaised ? 'BP raised, home readings advised' : 'BP high normal, less salt advised'];
  if (!isForIt && !(isCheckUp && isRaised)) return [];
  if (!isRaised) return [isHighNormal ? 'BP near goal' : 'BP at goal'];
  return changesDrugs(visit) ? ['BP above goal'] : ['BP above goal, no change'];
}

const changesDrugs = ({ contents, stopped }: Visit): boolean =>
  stopped.length > 0 || contents.medication.some(({ renews }) => renews === undefined);

/** Tachycardia of an adult at rest is above 100 a minute; with fever it needs no word. */
function pulse(visit: Visit): string[] {
  const [rate = 0] = reading(visit, '8867-4');
  const [temperature = 37] = reading(visit, '8310-5');
  return rate > 100 && temperature < 37.8 && isAdult(visit) ? ['pulse fast at rest'] : [];
}

/** A tenth of the body in a year or so. */
function weight(visit: Visit, { weight: then, pregnancy }: Background): string[] {
  const [now] = reading(visit, '29463-7');
  if (now === undefined || !then?.value || !('number' in then.value) || pregnancy || !isAdult(visit)) return [];
  const change = now / then.value.number - 1;
  if (Math.abs(change) < 0.1) return [];
  const months = Math.round((visit.encounter.time - then.time) / (30.4 * DAY));
  return [`weight ${change < 0 ? 'down' : 'up'} ${Math.round(100 * Math.abs(change))}% in ${months} months`];
}

/** The last one of the visit: its number, or those of its components. */
function reading({ contents }: Visit, code: string): (number | undefined)[] {
  const entry = contents.observation.findLast(({ concept }) => concept.codings[0].code === code);
  const values = entry?.components?.map(({ value }) => value) ?? (entry?.value ? [entry.value] : []);
  return values.map((value) => ('number' in value ? value.number : undefined));
}

const isAdult = ({ person, encounter }: Visit): boolean => completedYears(person.birthDay, dayAt(encounter.time)) >= 18;

/** A diagnosis of the chart that is still there. */
const hasProblem = ({ entries, encounter }: Visit, codes: ReadonlySet<string>): boolean =>
  entries.some(
    (entry) =>
      entry.kind === 'condition' &&
      codes.has(entry.concept.codings[0].code) &&
      entry.time <= (encounter.end ?? encounter.time) &&
      (entry.abatement ?? Number.POSITIVE_INFINITY) > encounter.time,
  );

/** At the time of a visit. */
export const isPregnant = ({ encounter }: Visit, before?: Background): boolean =>
  before?.pregnancy !== undefined && (before.pregnancy.abatement ?? Number.POSITIVE_INFINITY) > encounter.time;
