import type { Ranks } from './ranks.ts';

/** Ages of working life, and the years for which a spell with or without work lasts (median job tenure 4.1 years, BLS 2022). */
export const WORK = { from: 18, to: 65, spell: 4 };

/** A time of work, or without it. */
export interface WorkSpell {
  /** Exact age at which it begins. */
  readonly age: number;
  /** Name of the draw of its luck. */
  readonly name: string;
  /** Standard normal; the lowest are out of work. */
  readonly luck: number;
}

const SPELLS = Array.from({ length: Math.ceil((WORK.to - WORK.from) / WORK.spell) }, (_, i) => {
  const age = WORK.from + i * WORK.spell;
  return { age, begin: `spell ${age}`, name: `unemployed ${age}` };
});

export const workSpells = (ranks: Ranks): readonly WorkSpell[] =>
  SPELLS.map(({ age, begin, name }) => ({ age: age + ranks.uniform(begin), name, luck: ranks.normal(name) }));
