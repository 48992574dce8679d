import { civil, type Instant, instantOfAge, normalQuantile } from '../base/index.ts';
import type { Value } from '../engine/index.ts';
import type { Person } from '../record/index.ts';
import { homeAttributes } from './attributes.ts';
import { type Insured, insuranceAttributes } from './insurance.ts';
import type { MaritalChange } from './marital.ts';
import type { LocalePack } from './pack.ts';
import type { Ranks } from './ranks.ts';
import type { Society } from './society.ts';
import { WORK, workSpells } from './work.ts';

/** An attribute that takes another value at an instant. */
export interface AttributeChange {
  readonly at: Instant;
  readonly name: string;
  readonly value: Value;
}

function insuranceChanges({ insurance }: Society, insured: readonly Insured[]): AttributeChange[] {
  return insured.flatMap(({ from, status }, i) =>
    i === 0 || status === insured[i - 1]!.status
      ? []
      : Object.entries(insuranceAttributes(insurance, status)).map(([name, value]) => ({ at: from, name, value })),
  );
}

function homeChanges(pack: LocalePack, { addresses }: Person): AttributeChange[] {
  return addresses.slice(1).flatMap((home) => {
    const values = Object.entries(homeAttributes(pack, home));
    return values.map(([name, value]) => ({ at: home.from, name, value }));
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

/** Out of work or not, anew every few years of working life; who is worse off is so more often. */
function workChanges({ hardships }: Society, person: Person, ranks: Ranks): AttributeChange[] {
  const { unemployed } = hardships;
  if (unemployed === undefined) return [];
  const changes = workSpells(ranks).map(({ age, name }) => {
    const value = ranks.of(name, unemployed.correlation) < unemployed.share;
    return { at: instantOfAge(person.birthDay, age), name: 'unemployed', value };
  });
  return [...changes, { at: instantOfAge(person.birthDay, WORK.to), name: 'unemployed', value: false }];
}

const birthYear = (person: Person): number => civil(person.birthDay).year;

/** How the person is insured and married over the life, and what is told of births to come. */
export interface Histories {
  readonly insured: readonly Insured[];
  readonly marriages: readonly MaritalChange[];
  readonly births: readonly AttributeChange[];
}

export function changesOf(
  pack: LocalePack,
  person: Person,
  ranks: Ranks,
  { insured, marriages, births }: Histories,
): AttributeChange[] {
  const { society } = pack;
  return [
    ...homeChanges(pack, person),
    ...insuranceChanges(society, insured),
    ...smokingChanges(society, person, ranks),
    ...drinkingChanges(society, person, ranks),
    ...workChanges(society, person, ranks),
    ...marriages.map(({ at, status }) => ({ at, name: 'marital_status', value: status })),
    ...births,
  ].sort((a, b) => a.at - b.at);
}
