import { type Entry, exactAge, type Instant, type SyntheticPatient } from 'lifecourse';

/** Something that lasts, on a row of its own: true of the person, known to the record, or a medicine. */
export interface Bar {
  readonly kind: 'true' | 'known' | 'drug';
  readonly from: number;
  readonly to: number;
}

/** A row of the timeline; ages in years. */
export interface Row {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** Shorter than this (years) is an episode and no row of its own. */
const LASTING = 1;

const plain = (display: string): string => display.replace(/ \([a-z ]+\)$/, '');

/** Rows for illnesses and medicines that last, in the order in which they begin. */
export function rowsOf({ life, age }: SyntheticPatient): readonly Row[] {
  const end = life.died === undefined ? age + 1 : ageAt(life.died);
  const rows = new Map<string, Bar[]>();
  const add = (label: string, kind: Bar['kind'], from: Instant, to: Instant | undefined): void => {
    const bar = { kind, from: ageAt(from), to: to === undefined ? end : ageAt(to) };
    rows.set(label, [...(rows.get(label) ?? []), bar]);
  };
  function ageAt(t: Instant): number {
    return exactAge(life.person.birthDay, t);
  }
  for (const truth of life.truths)
    if (truth.kind === 'onset') add(plain(truth.concept.codings[0].display), 'true', truth.time, truth.resolved);
  for (const entry of life.entries) {
    const label = 'concept' in entry ? plain(entry.concept.codings[0].display) : '';
    if (entry.kind === 'condition') add(label, 'known', entry.time, entry.abatement);
    if (entry.kind === 'medication') add(label, 'drug', entry.time, entry.end);
  }
  return [...rows]
    .map(([label, bars]) => ({ label, bars }))
    .filter(({ bars }) => bars.some(({ from, to }) => to - from >= LASTING))
    .sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ bars }: Row): number => Math.min(...bars.map(({ from }) => from));

/** One line of text for what is worth one: not each measurement. */
export function textOf(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'condition':
      return `Diagnosis: ${plain(entry.concept.codings[0].display)}`;
    case 'medication':
      return `${entry.renews === undefined ? 'Prescription' : 'Renewed'}: ${entry.concept.codings[0].display}`;
    case 'immunization':
      return `Vaccine: ${plain(entry.concept.codings[0].display)}`;
    case 'procedure':
    case 'care_plan':
    case 'report':
      return plain(entry.concept.codings[0].display);
    case 'death':
      return `Death${entry.cause ? ` from ${plain(entry.cause.codings[0].display)}` : ''}`;
    default:
      return undefined;
  }
}
