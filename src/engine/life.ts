import { AgeClock, DAY, type Draws, type Instant, MINUTE, YEAR } from '../base/index.ts';
import type {
  EncounterEntry,
  Entry,
  EntryBase,
  EntryId,
  EntryKind,
  ImmunizationEntry,
  Life as LifeRecord,
  ObservationEntry,
  Person,
  ToldHistory,
  Truth,
} from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { ExposureLog } from './accounting.ts';
import { Attributes } from './attributes.ts';
import { Chart, isActiveKind } from './chart.ts';
import { type Context, type Reading, WATCH } from './context.ts';
import { Counter } from './counter.ts';
import { immunizationDraft } from './drafts.ts';
import type { ActiveKind, Expression } from './expression.ts';
import type { Frame } from './frame.ts';
import { InstructionDraws, PURPOSE } from './instruction-draws.ts';
import type { LinkedProgram } from './link.ts';
import { Machine } from './machine.ts';
import { observe, panel } from './observing.ts';
import { Occurrences } from './occurrences.ts';
import { closeEncounter, type OpenEncounter, openBuiltIn } from './open-encounter.ts';
import type { Supply } from './prescribing.ts';
import type { ModuleProgram, ObservationPlan, Origin, Program } from './program.ts';
import { EventQueue, type Sleeper, type Watcher } from './queue.ts';
import type { Body, BuiltInVisit, Care, LifeState, Process, Value } from './runtime.ts';
import { SimulationError } from './simulation-error.ts';
import { Symptoms } from './symptoms.ts';
import { type VitalSign, vitalReading } from './vital-signs.ts';
import { Watchers } from './watchers.ts';

/** Measuring some vital signs takes no longer. */
const BEDSIDE = 10 * MINUTE;

/** Seconds between two things recorded in a visit: at least, and on top at most (assumed). */
const RECORDING = { least: 20, more: 70 };

export interface LifeOptions {
  readonly linked: LinkedProgram;
  readonly person: Person;
  readonly draws: Draws;
  readonly body: Body;
  readonly care: Care;
  /** Attributes at birth. */
  readonly attributes: Readonly<Record<string, Value>>;
  /** The as-of instant: nothing happens after it. */
  readonly horizon: Instant;
  /** Begin of the record window; modules with a memory need not run long before it. The whole life, if absent. */
  readonly recordFrom?: Instant;
  /** Readings of check-ups before the window that no module looks at are not taken: nothing that is written changes. */
  readonly onlyWritten?: boolean;
  readonly log?: ExposureLog;
  /** Told of each state that a module enters. */
  readonly entered?: StateListener;
}

export type StateListener = (module: string, state: string, t: Instant, life: Life) => void;

/** One life while it is simulated: the state that modules, body and care share, and the loop over its events. */
export class Life implements LifeState, Context {
  readonly linked: LinkedProgram;
  readonly person: Person;
  readonly draws: Draws;
  readonly body: Body;
  readonly care: Care;
  readonly log: ExposureLog | undefined;
  readonly entered: StateListener | undefined;
  readonly queue = new EventQueue();
  readonly watchers: Watchers;
  readonly instructionDraws: InstructionDraws;
  readonly chart: Chart;
  readonly complaints = new Symptoms();
  readonly vitals = new Map<string, VitalSign>();
  /** How long what was fetched lasts, for long-term prescriptions that are taken day by day. */
  readonly supplies = new Map<EntryId, Supply>();
  readonly ages: AgeClock;
  now: Instant;
  open: OpenEncounter | undefined;
  /** The last visit that was agreed on beforehand. */
  lastPlanned: OpenEncounter | undefined;
  died: Instant | undefined;
  frame!: Frame;
  readonly #horizon: Instant;
  readonly #recordFrom: Instant;
  readonly #onlyWritten: boolean;
  readonly #attributes: Attributes;
  readonly #occurrences = new Occurrences();
  readonly #named = new Counter<string>();
  readonly #machines: readonly Machine[];

  constructor(options: LifeOptions) {
    this.linked = options.linked;
    this.watchers = new Watchers(this.linked.topics.size, (sleeper) => this.queue.plan(sleeper, this.now));
    this.chart = new Chart((concept) => this.linked.keysOf(concept));
    this.person = options.person;
    this.draws = options.draws;
    this.instructionDraws = new InstructionDraws(options.draws, this.linked.origins);
    this.body = options.body;
    this.care = options.care;
    this.log = options.log;
    this.entered = options.entered;
    this.now = options.person.birth;
    this.ages = new AgeClock(options.person.birthDay);
    this.#horizon = options.horizon;
    this.#recordFrom = options.recordFrom ?? Number.NEGATIVE_INFINITY;
    this.#onlyWritten = options.onlyWritten ?? false;
    this.#attributes = new Attributes(this.linked.attributes);
    for (const { name, initial } of this.program.attributes) this.#attributes.put(name, initial);
    for (const [name, value] of Object.entries(options.attributes)) this.#attributes.put(name, value);
    this.#machines = this.program.modules
      .filter((module) => !module.submodule)
      .map((module, i) => new Machine(this, module, i));
  }

  /** Lives from birth to death or to the horizon. */
  run(): LifeRecord {
    for (const [i, process] of this.care.processes.entries()) this.#startProcess(process, i + 1);
    for (const machine of this.#machines) this.queue.plan(machine, this.#beginningOf(machine.frame.program));
    for (let next = this.queue.next(this.#horizon); next !== undefined; next = this.queue.next(this.#horizon)) {
      this.now = next.t;
      next.sleeper.wake(next.t);
      if (this.died !== undefined) break;
    }
    for (const machine of this.#machines) machine.finish(this.died ?? this.#horizon);
    const { person, truths, entries, died } = this;
    const attributes = this.#attributes.all();
    return { person, truths, entries, attributes, ...(died !== undefined && { died }) };
  }

  /** From now on expressions ask about the states of this module, for measures after the end. */
  askAs(module: string): void {
    const machine = this.#machines.find(({ ownFrame }) => ownFrame.program.id === module);
    if (machine !== undefined) this.frame = machine.ownFrame;
  }

  get program(): Program {
    return this.linked.program;
  }
  get entries(): readonly Entry[] {
    return this.chart.entries;
  }
  get truths(): readonly Truth[] {
    return this.chart.truths;
  }
  get immunizations(): Chart['immunizations'] {
    return this.chart.immunizations;
  }
  get familyHistory(): Chart['familyHistory'] {
    return this.chart.familyHistory;
  }
  get encounters(): readonly EncounterEntry[] {
    return this.chart.encounters;
  }
  get encounter(): EncounterEntry | undefined {
    return this.open?.entry;
  }

  age(t: Instant = this.now): number {
    return this.ages.exact(t);
  }

  attribute(name: string): Value {
    return this.#attributes.get(this.linked.attributes.of(name));
  }

  held(number: number): Value {
    return this.#attributes.get(number);
  }

  tell(process: string, state: string): void {
    this.entered?.(process, state, this.now, this);
  }

  setAttribute(name: string, value: Value): void {
    const number = this.linked.attributes.of(name);
    if (this.#attributes.get(number) === value) return;
    this.#attributes.set(number, value);
    this.watchers.tell(this.linked.ofAttribute(number));
    this.bodyMoved(this.body.attributeChanged(name, value, this.now));
  }

  /** Value of an expression now. */
  value(expression: Expression): Value {
    return this.linked.evaluator(expression).value(this, this.now);
  }

  vital(name: string, t: Instant): number | undefined {
    const set = this.vitals.get(name);
    return set === undefined ? this.body.vital(name, t) : vitalReading(this, set, t);
  }

  isActive(kind: ActiveKind, codes: readonly string[]): boolean {
    return this.chart.isActive(kind, codes);
  }

  isActiveByAttribute(kind: ActiveKind, attribute: string): boolean {
    const value = this.attribute(attribute);
    if (value === null || typeof value !== 'object') return false;
    if ('codings' in value) return this.isActive(kind, this.linked.keysOf(value));
    const entry = this.entries[this.chart.latest(value.entry)];
    return (
      entry !== undefined && 'concept' in entry && this.chart.active(kind).some((active) => active.id === entry.id)
    );
  }

  hasActive(kind: ActiveKind, codes?: readonly string[]): boolean {
    return codes === undefined ? this.chart.isAnyActive(kind) : this.isActive(kind, codes);
  }

  has(codes: readonly string[]): boolean {
    return this.chart.onset(codes) !== undefined;
  }

  lastReading(codes: readonly string[], from: Instant): Reading | undefined {
    return this.chart.lastReading(codes, from);
  }

  lastReadingByAttribute(attribute: string): Reading | undefined {
    const value = this.attribute(attribute);
    if (value === null || typeof value !== 'object') return undefined;
    if ('codings' in value) return this.lastReading(this.linked.keysOf(value), Number.NEGATIVE_INFINITY);
    const entry = this.chart.get(value.entry, 'observation');
    return entry && this.lastReading(this.linked.keysOf(entry.concept), entry.time);
  }

  readings(codes: readonly string[], from: Instant): readonly Reading[] {
    return this.chart.readings(codes, from);
  }

  symptom(name: string): number {
    return this.complaints.severity(name);
  }

  symptoms(): readonly { readonly name: string; readonly cause: string; readonly severity: number }[] {
    return this.complaints.unaddressed();
  }

  addressSymptom(name: string, cause: string): void {
    this.complaints.address(name, cause);
    this.notify(WATCH.symptom(name));
    this.notify(WATCH.symptoms);
  }

  draw(k: number): number {
    return this.instructionDraws.draw(k);
  }

  origin(module: string, state: string): number {
    return this.linked.builtIn(module, state);
  }

  originOf(by: number): Origin {
    return this.linked.origins[by]!;
  }

  occurrence(by: number, name: string): number {
    return this.#named.next(`${by}/${name}`);
  }

  notify(name: string): void {
    this.watchers.tell(this.linked.topic(name));
  }

  /** Something of this kind and concept has changed. */
  notifyOf(kind: string, concept: Concept): void {
    for (const topic of this.linked.ofConcept(kind, concept)) this.watchers.tell(topic);
  }

  /** The course of these variables has changed. */
  bodyMoved(variables: readonly string[]): void {
    if (variables.length === 0) return;
    this.notify(WATCH.body);
    for (const variable of variables) this.watchers.tell(this.linked.ofVariable(variable));
  }

  /** Carries something out at a later instant, before modules unless a rank says otherwise. Forgotten if the person dies before. */
  later(t: Instant, run: (t: Instant) => void, rank = 0): void {
    this.queue.plan({ rank, due: Number.POSITIVE_INFINITY, wake: run }, Math.max(t, this.now));
  }

  /** The fields that all entries share, for something recorded now: in a visit a little after the last thing recorded. */
  stamp(by: number, kind: EntryKind): EntryBase {
    const { open } = this;
    if (open === undefined) return this.stampAt(by, kind, this.now);
    const time = Math.max(this.now, open.clock);
    const base = this.stampAt(by, kind, time);
    const u = this.draws.uniform(this.linked.origins[by]!.key, base.occurrence, PURPOSE.clock);
    open.clock = time + Math.round(RECORDING.least + RECORDING.more * u);
    return base;
  }

  /** The same for an instant that is given. */
  stampAt(by: number, kind: EntryKind, time: Instant): EntryBase {
    return this.#stamp(by, kind, time, kind === 'encounter' ? undefined : this.open?.entry.id);
  }

  /** The same for what does not belong to the visit that is going on. */
  stampApart(by: number, kind: EntryKind, time: Instant): EntryBase {
    return this.#stamp(by, kind, time, undefined);
  }

  #stamp(by: number, kind: EntryKind, time: Instant, encounter: EntryId | undefined): EntryBase {
    const occurrence = this.#occurrences.next(by, kind);
    return { id: this.chart.entries.length, time: Math.round(time), by, occurrence, encounter };
  }

  /**
   * What is had now when this is asked for: itself, what was there before it, or nothing. What is not had uses its number
   * up, so that the later ones of this `by` keep theirs.
   */
  had(concept: Concept, by: number, kind: EntryKind): Concept | undefined {
    const had = this.linked.availability.at(concept, this.now);
    if (had === undefined) this.#occurrences.next(by, kind);
    return had;
  }

  add<E extends Entry>(entry: E): E {
    this.chart.add(entry);
    if (entry.kind === 'observation') this.#observed(entry);
    else if (isActiveKind(entry)) this.notifyOf(WATCH.active(entry.kind), entry.concept);
    return entry;
  }

  #observed({ concept, components }: ObservationEntry): void {
    this.notifyOf(WATCH.observation, concept);
    if (components) for (const part of components) this.notifyOf(WATCH.observation, part.concept);
  }

  observe(plan: ObservationPlan, by: number): EntryId | undefined {
    if (this.#isForgotten(plan.concept)) {
      this.stamp(by, 'observation');
      this.open!.forgotten!.push(plan.concept);
      return undefined;
    }
    return observe(this, plan, by)?.id;
  }

  panel(
    concept: Concept,
    category: ObservationPlan['category'],
    components: readonly ObservationPlan[],
    by: number,
  ): void {
    panel(this, concept, category, components, by);
  }

  immunize({ by, concept, dose, route, seasonal, unrecorded }: Parameters<LifeState['immunize']>[0]): void {
    const entry = immunizationDraft(this.stamp(by, 'immunization'), concept);
    entry.dose = dose;
    entry.route = route;
    entry.seasonal = seasonal;
    if (unrecorded) entry.unrecorded = unrecorded;
    this.add<ImmunizationEntry>(entry);
  }

  tellFamilyHistory(history: ToldHistory, by: number): void {
    for (const entry of this.familyHistory)
      if (entry.history.relationship === history.relationship) entry.replaced ??= this.now;
    this.add({ kind: 'family_history', ...this.stamp(by, 'family_history'), history });
  }

  openVisit(visit: BuiltInVisit): EncounterEntry | undefined {
    return openBuiltIn(this, visit);
  }

  die(by: number, t: Instant, cause?: Concept): void {
    if (this.died !== undefined) return;
    // What is being written down at the bedside is finished first.
    const writing = this.open !== undefined && this.open.clock - t < BEDSIDE ? this.open.clock : t;
    const time = Math.round(Math.max(t, writing));
    this.chart.addTruth({ kind: 'death', id: this.truths.length, time, by, ...(cause && { cause }) });
    this.add({ ...this.stampAt(by, 'death', time), kind: 'death', ...(cause && { cause }) });
    this.died = time;
    closeEncounter(this, time);
    this.queue.clear();
  }

  error(by: number, what: string, t: Instant): SimulationError {
    return new SimulationError(what, this.originOf(by), this.person, t);
  }

  #beginningOf({ yearsOfMemory }: ModuleProgram): Instant {
    return yearsOfMemory === undefined ? this.now : Math.max(this.now, this.#recordFrom - yearsOfMemory * YEAR);
  }

  /** What is measured now in a visit of built-in care will neither be written nor looked at. */
  #isForgotten(concept: Concept): boolean {
    const { open } = this;
    if (!this.#onlyWritten || open === undefined || open.owner !== undefined) return false;
    return Math.max(open.earliestEnd, open.clock) < this.#recordFrom - DAY && !this.linked.looksAt(concept);
  }

  #startProcess(process: Process, rank: number): void {
    const sleeper: Sleeper = {
      rank,
      due: Number.POSITIVE_INFINITY,
      wake: (t) => {
        const next = process.wake(this, t);
        if (next < sleeper.due) this.queue.plan(sleeper, Math.max(next, t));
      },
    };
    const watcher: Watcher = { sleeper, changed: () => undefined };
    for (const name of process.watches) this.watchers.add(this.linked.topic(name), watcher);
    this.queue.plan(sleeper, this.now);
  }
}
