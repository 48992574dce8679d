import { dayAt, hashText, type Instant, YEAR } from '../../base/index.ts';
import type { LifeState, Process } from '../../engine/index.ts';
import { NEWBORN } from './course.ts';
import { ImmunizationPlan } from './plan.ts';
import type { ImmunizationSchedule } from './schedule.ts';
import { type Tables, tablesFor } from './tables.ts';

const VISIT = hashText('built_in.immunization/visit');

/** Vaccines: at check-ups, at other visits of adults, with a wound, and in other places (birth hospital, campaign, pharmacy in autumn). */
export function immunizationProcess(schedule: ImmunizationSchedule): Process {
  const tables: Readonly<Record<'female' | 'male', Tables>> = {
    female: tablesFor(schedule, 'female'),
    male: tablesFor(schedule, 'male'),
  };
  const plans = new WeakMap<LifeState, ImmunizationPlan>();
  return {
    id: 'built_in.immunization',
    watches: ['encounter'],
    wake(life, t): Instant {
      let plan = plans.get(life);
      if (plan === undefined) {
        plan = new ImmunizationPlan(life, tables[life.person.sex]);
        plans.set(life, plan);
      } else if (life.encounter === undefined || isNewborn(life)) {
        if (plan.own <= t) plan.elsewhere(life, t);
      } else if (isOccasion(life, schedule.otherVisits)) plan.atVisit(life, t);
      else if (isForWound(life, schedule)) plan.withWound(life, schedule.wounds!, t);
      // What was not given waits: to be woken again at this instant would never end.
      if (plan.own <= t) plan.postpone(t);
      return plan.own;
    },
  };
}

/** In the stay of the first days, what is planned for it is given at its time. */
const isNewborn = ({ encounter, now, person }: LifeState): boolean =>
  encounter?.class === 'inpatient' && now < person.birth + NEWBORN;

/** In stays the wound has been seen to before. */
const isForWound = ({ encounter }: LifeState, { wounds }: ImmunizationSchedule): boolean =>
  encounter?.class !== 'inpatient' && wounds?.complaints.includes(encounter?.reason?.codings[0].code ?? '') === true;

/** Check-ups; for adults also some visits for something else. */
function isOccasion(life: LifeState, otherVisits: number): boolean {
  const { class: kind } = life.encounter!;
  if (kind === 'wellness') return true;
  if (kind !== 'ambulatory' || life.now < life.person.birth + 18 * YEAR) return false;
  return life.draws.uniform(VISIT, dayAt(life.now), 0) < otherVisits;
}
