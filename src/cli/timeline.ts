import { dayAt, exactAge, formatDay, formatInstant } from '../base/index.ts';
import type { Origin } from '../engine/index.ts';
import {
  addressAt,
  type Dosage,
  type Entry,
  type Life,
  type ObservationValue,
  type Person,
  type Truth,
} from '../record/index.ts';

export interface TimelineOptions {
  readonly origins: readonly Origin[];
  /** The life is known up to there. */
  readonly until: number;
  /** What was true, whether or not anybody knew. */
  readonly truth: boolean;
  /** Only this entry and what it stems from. */
  readonly only?: number;
  /** Only from this instant on. */
  readonly since?: number;
  /** Only so many lines at the end. */
  readonly last?: number;
}

interface Line {
  readonly time: number;
  readonly order: number;
  readonly text: string;
  readonly by: number;
  readonly inside: boolean;
}

/** A life to be read from birth to its end: what happened, and after each line the module, state and place that caused it. */
export function timeline(life: Life, options: TimelineOptions): string {
  const lines = [
    ...(options.truth ? life.truths.map(truthLine) : []),
    ...life.entries.map((entry) => entryLine(entry, life)),
  ]
    .filter((line) => options.only === undefined || concerns(line, life, options.only))
    .filter(({ time }) => options.since === undefined || time >= options.since)
    .sort((a, b) => a.time - b.time || a.order - b.order)
    .slice(-(options.last ?? Number.POSITIVE_INFINITY));
  return `${header(life, options.until)}\n${lines.map((line) => printed(line, life, options.origins)).join('')}`;
}

function header({ person, died }: Life, until: number): string {
  const { names, sex, birth, addresses } = person;
  const { city, state } = addressAt(person, birth).place;
  const end =
    died === undefined ? '' : `, died ${formatDay(dayAt(died))} at ${Math.floor(exactAge(person.birthDay, died))}`;
  const moves = addresses.slice(1).filter(({ from }) => from <= (died ?? until)).length;
  const now = moves === 0 ? '' : `, moved ${moves === 1 ? 'once' : `${moves} times`}`;
  return `person ${person.index}: ${names[0].given.join(' ')} ${names[0].family}, ${sex}, ${person.race}, born ${formatDay(person.birthDay)} in ${city}, ${state}${now}${end}${familyOf(person)}`;
}

/** Those of the household, with the number by which each can be explained. */
function familyOf({ relatives }: Person): string {
  const inside = relatives.filter(({ person }) => person !== undefined);
  if (inside.length === 0) return '';
  const told = inside.map(({ relationship, name, birthDay, person }) => {
    const year = formatDay(birthDay).slice(0, 4);
    return `${relationship} ${name.given[0]} (${year}, person ${person})`;
  });
  return `\nlives with ${told.join(', ')}`;
}

function printed({ time, text, by, inside }: Line, { person }: Life, origins: readonly Origin[]): string {
  const age = exactAge(person.birthDay, time).toFixed(1).padStart(5);
  return `${formatInstant(time).slice(0, 16).replace('T', ' ')} ${age}  ${inside ? '  ' : ''}${text}  <- ${source(origins[by])}\n`;
}

function source(origin: Origin | undefined): string {
  if (origin === undefined) return 'unknown';
  const where = `${origin.module}/${origin.state}${origin.step === '' ? '' : `/${origin.step}`}`;
  return origin.file === '' ? where : `${where} ${origin.file}:${origin.line}:${origin.column}`;
}

/** The entry itself, what it is about, its encounter, and the truth it stems from. */
function concerns(line: Line, life: Life, only: number): boolean {
  const entry = life.entries[only]!;
  if (line.order >= 0)
    return (
      line.order === only ||
      line.order === entry.encounter ||
      ('reasonEntry' in entry && line.order === entry.reasonEntry)
    );
  return (
    entry.because !== undefined && 'truth' in entry.because && life.truths[entry.because.truth]?.time === line.time
  );
}

const truthLine = (truth: Truth): Line => ({
  time: truth.time,
  order: -1,
  text: `(true) ${truthText(truth)}`,
  by: truth.by,
  inside: false,
});

function truthText(truth: Truth): string {
  switch (truth.kind) {
    case 'onset':
      return `onset of ${truth.concept.codings[0].display}${truth.resolved === undefined ? '' : `, over on ${formatDay(dayAt(truth.resolved))}`}`;
    case 'exposure':
      return `${truth.name}: ${truth.value}`;
    case 'adherence':
      return `takes ${Math.round(truth.share * 100)} % of the doses`;
    case 'death':
      return `death${truth.cause ? ` from ${truth.cause.codings[0].display}` : ''}`;
  }
}

const entryLine = (entry: Entry, life: Life): Line => ({
  time: entry.time,
  order: entry.id,
  text: entryText(entry, life),
  by: entry.by,
  inside: entry.encounter !== undefined,
});

function entryText(entry: Entry, life: Life): string {
  switch (entry.kind) {
    case 'encounter':
      return `${entry.class} visit: ${entry.type.codings[0].display}, ${entry.site.practitioner.name.family} at ${entry.site.organization.name}${reasonText(entry)}`;
    case 'condition':
      return `diagnosis: ${entry.concept.codings[0].display} (${entry.category.replace('_', ' ')}${entry.abatement === undefined ? '' : `, resolved ${formatDay(dayAt(entry.abatement))}`})`;
    case 'allergy':
      return `allergy: ${entry.concept.codings[0].display}`;
    case 'observation':
      return `${entry.concept.codings[0].display}: ${[...(entry.value ? [valueText(entry.value)] : []), ...(entry.components ?? []).map((c) => `${c.concept.codings[0].display} ${valueText(c.value)}`)].join(', ')}${entry.issued > entry.time ? ` (result ${formatInstant(entry.issued).slice(0, 16).replace('T', ' ')})` : ''}`;
    case 'report':
      return `report: ${entry.concept.codings[0].display} (${entry.results.length} results)`;
    case 'procedure':
      return `procedure: ${entry.concept.codings[0].display}${reasonText(entry)}`;
    case 'medication':
      return `${entry.renews === undefined ? 'prescription' : 'prescription renewed'}: ${entry.concept.codings[0].display}${doseText(entry.dosage)}${entry.end === undefined ? '' : `, until ${formatDay(dayAt(entry.end))}`}${reasonText(entry)}`;
    case 'administration':
      return `given: ${entry.concept.codings[0].display}`;
    case 'care_plan':
      return `care plan: ${entry.concept.codings[0].display} (${entry.activities.map((a) => a.codings[0].display).join('; ')})`;
    case 'device':
      return `device: ${entry.concept.codings[0].display}`;
    case 'supply':
      return `supply: ${entry.quantity} x ${entry.concept.codings[0].display}`;
    case 'immunization':
      return `vaccine: ${entry.concept.codings[0].display}${entry.dose === undefined ? '' : `, dose ${entry.dose}`}`;
    case 'imaging':
      return `imaging: ${entry.procedure.codings[0].display}`;
    case 'order':
      return `ordered: ${entry.concept.codings[0].display}`;
    case 'family_history': {
      const { relationship, deathAge, conditions } = entry.history;
      const ills = conditions.map(({ concept, onsetAge }) => `${concept.codings[0].display} at ${onsetAge}`);
      return `told of the ${relationship}: ${[...ills, ...(deathAge === undefined ? [] : [`died at ${deathAge}`])].join('; ') || 'nothing known'}`;
    }
    case 'death':
      return `death of ${life.person.names[0].given[0]}${entry.cause ? `: ${entry.cause.codings[0].display}` : ''}`;
  }
}

const reasonText = ({
  reason,
}: {
  readonly reason?: { readonly codings: readonly { readonly display: string }[] } | undefined;
}): string => (reason ? `, because of ${reason.codings[0]!.display}` : '');

function doseText({ amount, frequency, period, asNeeded }: Dosage): string {
  if (amount === undefined) return asNeeded ? ', as needed' : '';
  return `, ${amount}${frequency ? ` x ${frequency}` : ''}${period ? ` every ${period.value} ${period.unit}` : ''}${asNeeded ? ' as needed' : ''}`;
}

function valueText(value: ObservationValue): string {
  if ('number' in value) return `${value.comparator ?? ''}${value.number} ${value.unit}`;
  if ('concept' in value) return value.concept.codings[0].display;
  return 'text' in value ? value.text : `${value.flag}`;
}
