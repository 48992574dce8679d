import { YEAR } from '../base/index.ts';
import type { LifeState } from '../engine/index.ts';
import type { FamilyHistoryEntry, ToldHistory } from '../record/index.ts';
import type { CareData } from './data.ts';

/** Adults are asked at their first check-up, and again when so much time has gone by since they told something (assumed). */
const ASKED = { from: 18, again: 5 * YEAR };

/** At a check-up: asks about the parents, and records what is new. */
export function askFamilyHistory(life: LifeState, { familyHistory }: CareData): void {
  if (familyHistory === undefined || life.age() < ASKED.from) return;
  const last = life.familyHistory.at(-1);
  if (last !== undefined && life.now - last.time < ASKED.again) return;
  const told = [...life.familyHistory];
  const by = life.origin('built_in.wellness', 'family history');
  for (const history of familyHistory(life.person, life.now))
    if (isNews(history, told)) life.tellFamilyHistory(history, by);
}

function isNews(history: ToldHistory, told: readonly FamilyHistoryEntry[]): boolean {
  const before = told.findLast((entry) => entry.history.relationship === history.relationship)?.history;
  return (
    before === undefined ||
    before.deathAge !== history.deathAge ||
    before.conditions.length !== history.conditions.length
  );
}
