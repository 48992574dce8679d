import { civil, type Instant, instantOfAge, normalQuantile } from '../base/index.ts';
import type { Value } from '../engine/index.ts';
import type { Person } from '../record/index.ts';
import { coverage, coverageAt } from './coverage.ts';
import type { LocalePack } from './pack.ts';
import type { Ranks } from './ranks.ts';
import type { Society } from './society.ts';

/** An attribute that takes another value at an instant. */
export interface AttributeChange {
  readonly at: Instant;
  readonly name: string;
  readonly value: Value;
}

/** Coverage changes at the edges of its age bands; the person's rank in it stays for life. */
function coverageChanges(society: Society, person: Person, ranks: Ranks): AttributeChange[] {
  const statuses = society.insurance.bands.map((_, band) => coverageAt(society, ranks, band));
  return society.insurance.bands.flatMap(({ age }, band) => {
    if (band === 0 || statuses[band] === statuses[band - 1]) return [];
    const at = instantOfAge(person.birthDay, age);
    return Object.entries(coverage(statuses[band]!)).map(([name, value]) => ({ at, name, value }));
  });
}

const startAge = ({ mean, sd }: { readonly mean: number; readonly sd: number }, u: number): number =>
  Math.max(10, mean + sd * normalQuantile(u));

function smokingChanges({ smoking }: Society, person: Person, ranks: Ranks): AttributeChange[] {
  const cohort = smoking.ever.findLast(({ from }) => birthYear(person) >= from) ?? smoking.ever[0]!;
  if (ranks.of('smoking', smoking.correlation) >= cohort[person.sex]) return [];
  const from = startAge(smoking.startAge, ranks.uniform('smoking_start'));
  const to = from - Math.log(ranks.uniform('smoking_end')) / smoking.quitRate;
  const start = instantOfAge(person.birthDay, from);
  const end = instantOfAge(person.birthDay, Math.min(to, 130));
  return [
    { at: start, name: 'smoker', value: true },
    { at: start, name: 'smoking_status', value: 'current' },
    { at: end, name: 'smoker', value: false },
    { at: end, name: 'smoking_status', value: 'former' },
    { at: end, name: 'quit smoking age', value: Math.floor(to) },
  ];
}

function drinkingChanges({ alcoholic }: Society, person: Person, ranks: Ranks): AttributeChange[] {
  if (ranks.uniform('alcoholic') >= alcoholic.share[person.sex]) return [];
  const age = startAge(alcoholic.startAge, ranks.uniform('alcoholic_start'));
  return [{ at: instantOfAge(person.birthDay, age), name: 'alcoholic', value: true }];
}

/** Ages of working life, and the years for which a spell with or without work lasts (assumed: mean job tenure is about 4 years). */
const WORK = { from: 18, to: 65, spell: 4 };

/** Out of work or not, anew every few years of working life; who is worse off is so more often. */
function workChanges({ hardships }: Society, person: Person, ranks: Ranks): AttributeChange[] {
  const { unemployed } = hardships;
  if (unemployed === undefined) return [];
  const changes: AttributeChange[] = [];
  for (let age = WORK.from; age < WORK.to; age += WORK.spell) {
    const value = ranks.of(`unemployed ${age}`, unemployed.correlation) < unemployed.share;
    changes.push({ at: instantOfAge(person.birthDay, age + ranks.uniform(`spell ${age}`)), name: 'unemployed', value });
  }
  return [...changes, { at: instantOfAge(person.birthDay, WORK.to), name: 'unemployed', value: false }];
}

const birthYear = (person: Person): number => civil(person.birthDay).year;

export function changesOf({ society }: LocalePack, person: Person, ranks: Ranks): AttributeChange[] {
  return [
    ...coverageChanges(society, person, ranks),
    ...smokingChanges(society, person, ranks),
    ...drinkingChanges(society, person, ranks),
    ...workChanges(society, person, ranks),
  ].sort((a, b) => a.at - b.at);
}
