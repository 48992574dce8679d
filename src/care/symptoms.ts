import { DAY, HOUR, hashText, type Instant } from '../base/index.ts';
import type { LifeState, Process } from '../engine/index.ts';
import type { EncounterClass } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import { appointmentAt } from './appointment.ts';
import type { Calendar } from './calendar.ts';
import { lengthOf } from './length.ts';

const SYMPTOMS = hashText('built_in.symptoms');

const coding = (code: string, display: string): Concept => ({ codings: [{ system: 'snomed', code, display }] });

/** Where total severity leads (gmf.md 2.7), and the mean time until people go (assumed: hours to days). */
const LEVELS: readonly { above: number; class: EncounterClass; type: Concept; wait: number }[] = [
  {
    above: 500,
    class: 'emergency',
    type: coding('50849002', 'Emergency room admission (procedure)'),
    wait: 4 * HOUR,
  },
  { above: 350, class: 'urgent_care', type: coding('185345009', 'Encounter for symptom (procedure)'), wait: 18 * HOUR },
  { above: 300, class: 'ambulatory', type: coding('185345009', 'Encounter for symptom (procedure)'), wait: 2 * DAY },
];

type Level = (typeof LEVELS)[number];

interface Plan {
  /** Counts the visits, for draws. */
  visits: number;
  /** Total severity at the last visit: the same total does not bring the person again. */
  seen: number;
  due: { readonly at: Instant; readonly level: Level } | undefined;
}

const levelOf = (total: number): Level | undefined => LEVELS.find(({ above }) => total > above);

/** Highest severities of all symptoms, added up. */
const totalOf = (life: LifeState): number => life.symptoms().reduce((sum, { severity }) => sum + severity, 0);

/** Visits that complaints bring about, some time after they have become bad enough. */
export function symptomsProcess(calendar: Calendar): Process {
  const plans = new WeakMap<LifeState, Plan>();
  return {
    id: 'built_in.symptoms',
    watches: ['symptoms'],
    wake(life, t): Instant {
      const plan = plans.get(life) ?? { visits: 0, seen: 0, due: undefined };
      plans.set(life, plan);
      const total = totalOf(life);
      const level = levelOf(total);
      if (plan.due !== undefined && t >= plan.due.at) visit(life, plan, level);
      else if (level === undefined || total === plan.seen) plan.due = undefined;
      else if (plan.due === undefined || level.above > plan.due.level.above)
        plan.due = { level, at: goingAt(life, plan, level, calendar) };
      return plan.due?.at ?? Number.POSITIVE_INFINITY;
    },
  };
}

function goingAt(life: LifeState, plan: Plan, level: Level, calendar: Calendar): Instant {
  const draw = (k: number): number => life.draws.uniform(SYMPTOMS, plan.visits, k);
  const wanted = life.now - Math.log(draw(0)) * level.wait;
  return appointmentAt(level.class === 'ambulatory' ? 'acute' : level.class, wanted, draw(1), calendar);
}

/** Goes, if it is still bad: the worst complaint is dealt with. An encounter that is going on deals with it in its own way. */
function visit(life: LifeState, plan: Plan, level: Level | undefined): void {
  plan.due = undefined;
  if (level === undefined) return;
  plan.visits += 1;
  plan.seen = totalOf(life);
  const by = life.origin('built_in.symptoms', `${level.class} visit`);
  const length = lengthOf(level.class, life.draws.uniform(SYMPTOMS, plan.visits, 2));
  const opened = life.openVisit({ by, class: level.class, kind: 'symptom', type: level.type, length });
  const worst = life.symptoms().toSorted((a, b) => b.severity - a.severity)[0];
  if (opened !== undefined && worst !== undefined) life.addressSymptom(worst.name, worst.cause);
}
