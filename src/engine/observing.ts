import type { Instant } from '../base/index.ts';
import type {
  EntryBase,
  EntryId,
  ObservationEntry,
  ObservationValue,
  OrderEntry,
  ReferenceRange,
  ReportEntry,
} from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import { recordContact } from './contacts.ts';
import { type Draft, observationDraft, orderDraft, reportDraft } from './drafts.ts';
import { PURPOSE } from './instruction-draws.ts';
import type { Life } from './life.ts';
import type { Machine } from './machine.ts';
import { isDone } from './open-encounter.ts';
import type { Act, ObservationPlan } from './program.ts';
import { purposeOf, reasonOf, withReason } from './reference.ts';
import type { Value } from './runtime.ts';

type Order = Extract<Act, { op: 'order' }>;

/** Decimals of a computed value if the plan does not say (gmf.md 1.9: readings are rounded to two). */
const DECIMALS = 2;

const rounded = (x: number, decimals: number): number => Number(x.toFixed(decimals));

/** What is seen now, at `t`; undefined if there is nothing to see. */
function seen(life: Life, plan: ObservationPlan, t: number): ObservationValue | undefined {
  const { value: source, unit } = plan;
  switch (source.from) {
    case 'reading':
      return { number: life.body.reading(source.variable, t), unit };
    case 'vital': {
      const value = life.vital(source.name, t);
      return value === undefined ? undefined : { number: value, unit };
    }
    case 'expression':
      return asObserved(life.value(source.value), unit, source.decimals ?? DECIMALS);
    case 'attribute':
      return asObserved(life.attribute(source.attribute), unit, DECIMALS);
    case 'concept':
      return { concept: source.concept };
    case 'text':
      return { text: source.text };
    case 'none':
      return undefined;
  }
}

function asObserved(value: Value, unit: string, decimals: number): ObservationValue | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return { number: rounded(value, decimals), unit };
  if (typeof value === 'boolean') return { flag: value };
  if (typeof value === 'string') return { text: value };
  return 'codings' in value ? { concept: value } : undefined;
}

/** The reference range for the person's sex and age. */
function rangeFor(life: Life, ranges: NonNullable<ObservationPlan['ranges']>): ReferenceRange | undefined {
  const age = life.ages.completedYears(life.now);
  const { sex } = life.person;
  for (const one of ranges) {
    if ((one.sex ?? sex) === sex && age >= (one.from ?? 0) && age <= (one.to ?? Number.POSITIVE_INFINITY))
      return life.linked.limitsOf(one);
  }
  return undefined;
}

/** Records one observation; nothing if it has no value. */
export function observe(life: Life, plan: ObservationPlan, by: number): ObservationEntry | undefined {
  if (plan.value.from === 'reading' && isDone(life, 'observation', plan.concept)) return undefined;
  const value = seen(life, plan, life.now);
  const concept = value && life.had(plan.concept, by, 'observation');
  return value && concept && record(life, plan, concept, by, value);
}

function record(
  life: Life,
  plan: ObservationPlan,
  concept: Concept,
  by: number,
  value: ObservationValue,
  time?: Instant,
): ObservationEntry {
  const base = time === undefined ? life.stamp(by, 'observation') : life.stampAt(by, 'observation', time);
  return life.add<ObservationEntry>(observation(life, plan, concept, base, value, base.time));
}

function observation(
  life: Life,
  { category, range, ranges }: ObservationPlan,
  concept: Concept,
  base: EntryBase,
  value: ObservationValue,
  issued: Instant,
): Draft<ObservationEntry> {
  const entry = observationDraft(base, concept, category, issued);
  entry.value = value;
  const limits = range ?? (ranges && rangeFor(life, ranges));
  if (limits) entry.range = limits;
  return entry;
}

/** One observation whose parts are components. */
export function panel(
  life: Life,
  concept: Concept,
  category: ObservationPlan['category'],
  plans: readonly ObservationPlan[],
  by: number,
): void {
  if (plans[0]?.value.from === 'reading' && isDone(life, 'observation', concept)) return;
  const components: { readonly concept: Concept; readonly value: ObservationValue }[] = [];
  for (const plan of plans) {
    const value = seen(life, plan, life.now);
    if (value !== undefined) components.push({ concept: plan.concept, value });
  }
  if (components.length === 0) return;
  const base = life.stamp(by, 'observation');
  const entry = observationDraft(base, concept, category, base.time);
  entry.components = components;
  life.add<ObservationEntry>(entry);
}

/** Observations and a report over those that have a value. */
export function report(life: Life, plan: Extract<Act, { op: 'report' }>): void {
  if (life.had(plan.concept, plan.by, 'report') === undefined) return;
  const base = life.stamp(plan.by, 'report');
  const results = plan.observations.flatMap((one) => {
    const value = seen(life, one, life.now);
    const concept = value && life.had(one.concept, plan.by, 'observation');
    return value && concept ? [record(life, one, concept, plan.by, value, base.time).id] : [];
  });
  if (results.length === 0) return;
  const entry = reportDraft(base, plan.concept, plan.category, results, base.time);
  entry.id = life.entries.length;
  life.add<ReportEntry>(entry);
}

/** When the sample is taken: now, or in the morning if the person must fast; all samples of a visit at once. */
function sampledAt(life: Life, { fasting }: Order, asked: OrderEntry): Instant {
  if (!fasting) return asked.time;
  const { by, occurrence } = (asked.encounter !== undefined && life.chart.get(asked.encounter, 'encounter')) || asked;
  return life.care.fastingSample(asked.time, life.draws.uniform(life.originOf(by).key, occurrence, PURPOSE.sample));
}

/** Where a sample is taken: in the visit, or at the practice on another day, which is an encounter of its own. */
function sampledIn(life: Life, asked: OrderEntry, time: Instant): EntryId | undefined {
  const { encounter } = asked;
  if (encounter === undefined || time === asked.time) return encounter;
  const { site } = life.chart.get(encounter, 'encounter')!;
  return recordContact(life, asked.by, 'sample', site, time).id;
}

/** Is each result of the order one that was already asked for in this visit, as those of a smaller panel beside a larger one? */
function isContained({ open, linked }: Life, { observations }: Order): boolean {
  if (open === undefined || observations.length === 0) return false;
  open.asked ??= new Set();
  const { asked } = open;
  const names = observations.map(({ concept }) => linked.keysOf(concept)[0]!);
  if (names.every((name) => asked.has(name))) return true;
  for (const name of names) asked.add(name);
  return false;
}

/** The sample is taken now or soon; results are known, and recorded, after the delay. */
export function order(life: Life, machine: Machine, plan: Order): void {
  if (isDone(life, 'order', plan.test) || isContained(life, plan)) return;
  const test = life.had(plan.test, plan.by, 'order');
  if (test === undefined) return;
  const why = reasonOf(life, machine.frame, plan.reason);
  const draft = withReason(
    orderDraft(life.stamp(plan.by, 'order'), test),
    why.reasonEntry === undefined ? purposeOf(life, machine, plan.by) : why,
  );
  const category = plan.observations[0]?.category;
  if (category && category !== 'laboratory') draft.category = category;
  const asked = life.add<OrderEntry>(draft);
  const time = sampledAt(life, plan, asked);
  const values = plan.observations.map((one) => ({ one, value: seen(life, one, life.now + time - asked.time) }));
  const delay = Math.max(0, Number(life.value(plan.delay) ?? 0));
  life.later(time + delay, (t) => {
    const inVisit = sampledIn(life, asked, time);
    const results = values.flatMap(({ one, value }) => {
      const concept = value && life.had(one.concept, plan.by, 'observation');
      if (value === undefined || concept === undefined) return [];
      const entry = observation(
        life,
        one,
        concept,
        life.stampApart(plan.by, 'observation', time),
        value,
        Math.round(t),
      );
      entry.encounter = inVisit;
      entry.order = asked.id;
      return [life.add<ObservationEntry>(entry).id];
    });
    if (plan.report === undefined || results.length === 0) return;
    const base = life.stampApart(plan.by, 'report', time);
    const entry = reportDraft(base, plan.report, 'laboratory', results, Math.round(t));
    entry.order = asked.id;
    entry.encounter = inVisit;
    life.add<ReportEntry>(entry);
  });
}
