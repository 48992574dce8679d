import { type Instant, MINUTE, YEAR } from '../base/index.ts';
import type { CarePlanEntry, Entry, EntryId, ProcedureEntry } from '../record/index.ts';
import { WATCH } from './context.ts';
import { allergy, diagnose, onset, resolve } from './diagnosing.ts';
import { carePlanDraft, procedureDraft } from './drafts.ts';
import type { ActiveKind } from './expression.ts';
import type { Life } from './life.ts';
import type { Machine } from './machine.ts';
import { observe, order, panel, report } from './observing.ts';
import { adherence, endOrder, prescribe } from './prescribing.ts';
import type { Act, Selector } from './program.ts';
import { reasonOf, selected, withReason } from './reference.ts';
import type { Value } from './runtime.ts';

/** Number of the draw that decides whether a symptom shows. */
const SYMPTOM_DRAW = 500;
/** Lifetimes end by then; keeps a death that is set in the far future out of the arithmetic. */
const LONGEST_LIFE = 130 * YEAR;

/** Carries out one instruction that takes no time. */
export function act(life: Life, machine: Machine, a: Exclude<Act, { op: 'procedure' | 'set' }>): void {
  switch (a.op) {
    case 'count':
      return life.setAttribute(a.attribute, Number(life.attribute(a.attribute) ?? 0) + a.amount);
    case 'symptom':
      return symptom(life, a);
    case 'vital':
      return vital(life, a);
    case 'effect':
      return effect(life, machine, a);
    case 'end_effect':
      return life.bodyMoved(
        life.body.endEffect(effectKey(life, machine, a.name), life.now, Number(life.value(a.over) ?? 0)),
      );
    case 'onset':
      return onset(life, machine, a);
    case 'resolve':
      return resolve(life, machine, a.which);
    case 'diagnose':
      return keep(life, machine, diagnose(life, a.concept, a.by, a.chronic), a.assign);
    case 'allergy':
      return allergy(life, machine, a);
    case 'end_allergy':
      return endActive(life, machine, 'allergy', a.which);
    case 'prescribe': {
      const made = prescribe(life, machine.frame, a);
      return made && keep(life, machine, made, a.assign);
    }
    case 'stop_medication':
      for (const entry of active(life, machine, 'medication', a.which)) endOrder(life, entry, life.now, a.reason);
      return;
    case 'care_plan':
      return carePlan(life, machine, a);
    case 'end_care_plan':
      return endActive(life, machine, 'care_plan', a.which);
    case 'observe': {
      const made = observe(life, a.plan, a.by);
      return made && keep(life, machine, made, a.assign);
    }
    case 'panel':
      return panel(life, a.concept, a.category, a.components, a.by);
    case 'report':
      return report(life, a);
    case 'order':
      return order(life, machine, a);
    case 'device': {
      const known = life.chart.firstActive('device', life.linked.keysOf(a.concept));
      const { concept, manufacturer, model } = a;
      const made =
        known ??
        life.add({
          ...life.stamp(a.by, 'device'),
          kind: 'device',
          concept,
          ...(manufacturer && { manufacturer }),
          ...(model && { model }),
        });
      return keep(life, machine, made, a.assign);
    }
    case 'end_device':
      return endActive(life, machine, 'device', a.which);
    case 'supply':
      for (const { concept, quantity } of a.supplies)
        life.add({ ...life.stamp(a.by, 'supply'), kind: 'supply', concept, quantity });
      return;
    case 'immunize':
      return life.immunize(a);
    case 'imaging':
      life.add({ ...life.stamp(a.by, 'imaging'), kind: 'imaging', procedure: a.procedure, series: a.series });
      return;
    case 'death':
      return death(life, machine, a);
  }
}

/** Gives an attribute its value, rounded if the instruction says so. */
export function set(life: Life, { attribute, decimals }: Extract<Act, { op: 'set' }>, value: Value): void {
  const isRounded = typeof value === 'number' && decimals !== undefined;
  life.setAttribute(attribute, isRounded ? Number(value.toFixed(decimals)) : value);
}

/** Remembers what this state made, and in an attribute if one is named. */
function keep(life: Life, machine: Machine, entry: Entry, assign: string | undefined): void {
  machine.frame.made.set(machine.frame.stateName, { entry: entry.id });
  if (assign) life.setAttribute(assign, { entry: entry.id });
}

function symptom(life: Life, a: Extract<Act, { op: 'symptom' }>): void {
  const shows = a.probability >= 1 || life.draw(SYMPTOM_DRAW) < a.probability;
  life.complaints.set(a.symptom, a.cause, shows ? Math.trunc(Number(life.value(a.severity) ?? 0)) : 0);
  life.notify(WATCH.symptom(a.symptom));
  life.notify(WATCH.symptoms);
}

function vital(life: Life, a: Extract<Act, { op: 'vital' }>): void {
  const { key } = life.originOf(a.by);
  life.vitals.set(
    a.name,
    a.fresh
      ? { key, occurrence: life.occurrence(a.by, 'vital'), fresh: a.value }
      : { value: Number(life.value(a.value)) },
  );
  life.notify(WATCH.vital(a.name));
}

const effectKey = (life: Life, machine: Machine, name: string): string =>
  life.linked.effectKey(machine.frame.program.id, name);

function effect(life: Life, machine: Machine, a: Extract<Act, { op: 'effect' }>): void {
  const shift = Number(life.value(a.shift) ?? 0) * (a.adherent ? adherence(life) : 1);
  const over = Number(life.value(a.over) ?? 0);
  const lasting = a.lasting && Number(life.value(a.lasting) ?? 0);
  const size = { shift, relative: a.relative, over, lasting };
  life.bodyMoved(life.body.startEffect(effectKey(life, machine, a.name), a.variable, size, life.now));
}

function carePlan(life: Life, machine: Machine, a: Extract<Act, { op: 'care_plan' }>): void {
  const { by, concept, activities, goals } = a;
  const known = life.chart.firstActive('care_plan', life.linked.keysOf(concept));
  const made =
    known ??
    life.add<CarePlanEntry>(
      withReason(
        carePlanDraft(life.stamp(by, 'care_plan'), concept, activities, goals),
        reasonOf(life, machine.frame, a.reason),
      ),
    );
  keep(life, machine, made, a.assign);
}

/** Usual length of a procedure that says none (gmf.md 1.3). */
const SHORT_PROCEDURE = 15 * MINUTE;

/** Records a procedure. Returns when it is over. */
export function procedure(life: Life, machine: Machine, a: Extract<Act, { op: 'procedure' }>): Instant {
  const length = a.duration === undefined ? SHORT_PROCEDURE : Math.max(0, Number(life.value(a.duration) ?? 0));
  const base = life.stamp(a.by, 'procedure');
  const end = Math.round(base.time + length);
  if (life.open) life.open.clock = Math.max(life.open.clock, end);
  const entry = withReason(procedureDraft(base, a.concept, end), reasonOf(life, machine.frame, a.reason));
  keep(life, machine, life.add<ProcedureEntry>(entry), a.assign);
  return end;
}

function active<K extends ActiveKind>(
  life: Life,
  machine: Machine,
  kind: K,
  which: Selector,
): readonly Extract<Entry, { kind: K }>[] {
  if (which.kind === 'codes') return life.chart.active(kind, which.codes);
  const id: EntryId | undefined = selected(life, machine.frame, which)?.entry;
  if (id === undefined) return [];
  const latest = life.chart.latest(id);
  return life.chart.active(kind).filter((entry: { readonly id: EntryId }) => entry.id === latest);
}

function endActive(life: Life, machine: Machine, kind: 'allergy' | 'care_plan' | 'device', which: Selector): void {
  for (const entry of active(life, machine, kind, which)) {
    entry.end = Math.round(Math.max(life.now, entry.time));
    life.chart.close(entry);
    life.notifyOf(WATCH.active(kind), entry.concept);
  }
}

function death(life: Life, machine: Machine, a: Extract<Act, { op: 'death' }>): void {
  const after = Math.min(LONGEST_LIFE, Math.max(0, Number(life.value(a.after) ?? 0)));
  const cause = reasonOf(life, machine.frame, a.cause).reason;
  const die = (t: Instant): void => life.die(a.by, t, cause);
  if (after === 0) die(life.now);
  else life.later(life.now + after, die);
}
