import { type Instant, MONTH } from '../base/index.ts';
import type { EntryId, TruthId } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import { act, procedure, set } from './acts.ts';
import type { Evaluator } from './evaluator.ts';
import type { Expression } from './expression.ts';
import { Frame } from './frame.ts';
import { PURPOSE } from './instruction-draws.ts';
import type { Life } from './life.ts';
import { pickRow } from './lookup.ts';
import { closeEncounter } from './open-encounter.ts';
import type { Act, Control, Instruction, Visit, Wait } from './program.ts';
import type { Sleeper, Watcher } from './queue.ts';
import type { ReasonFields } from './reference.ts';
import type { Step } from './step.ts';
import { type Booking, endOf, openEncounter, overAt } from './visits.ts';
import { Waiting } from './waiting.ts';

/** Built-in behaviour ranks before modules at the same instant. */
const FIRST_MODULE_RANK = 1000;
/** More instructions than this at one instant are a loop that takes no time. */
const MOST_AT_ONCE = 20000;
/** Waking more often than this in a month, every other minute, is a loop that gets nowhere: such a life would take hours. */
const MOST_A_MONTH = 20000;
/** Number of the draw that chooses among options. */
const CHOICE_DRAW = 1000;

const NOTHING: readonly string[] = [];

/** What nobody does any more in a visit that was broken off. */
const MEASURES: ReadonlySet<Instruction['op']> = new Set(['observe', 'panel', 'order', 'report']);

type Choose = Extract<Control, { op: 'choose' }>;

/** A diagnosis that waits for the encounter of a state (GMF's target_encounter). */
export interface PendingDiagnosis {
  readonly at: string;
  record(): void;
  readonly truth?: TruthId;
  readonly entry?: EntryId;
  readonly concept: Concept;
}

function expressionsOf(instruction: Choose | Extract<Instruction, { op: 'unless' | 'set' }>): readonly Expression[] {
  if (instruction.op === 'choose') return instruction.options.map(({ weight }) => weight);
  return [instruction.op === 'set' ? instruction.value : instruction.when];
}

/** One module on its way through one life. */
export class Machine implements Sleeper {
  readonly rank: number;
  readonly life: Life;
  due: Instant = Number.POSITIVE_INFINITY;
  frame: Frame;
  booking: Booking | undefined;
  /** What its last own visit is for. */
  purpose: { readonly visit: EntryId; readonly why: ReasonFields } | undefined;
  /** Another module's emergency has ended the visit of the state that it is in. */
  brokenOff = false;
  pending: PendingDiagnosis[] = [];
  readonly #callers: Frame[] = [];
  #waiting: Waiting | undefined;
  #watching: readonly string[] = NOTHING;
  /** How often it has woken since then. */
  #woken = 0;
  #since = Number.NEGATIVE_INFINITY;
  /** Where a blocked instruction is told of changes: it is only woken. */
  readonly #retrying: Watcher = { sleeper: this, changed: () => undefined };

  constructor(life: Life, program: Frame['program'], index: number) {
    this.life = life;
    this.rank = FIRST_MODULE_RANK + index;
    this.frame = new Frame(program, life.linked);
  }

  wake(t: Instant): void {
    this.life.frame = this.frame;
    if (this.#waiting !== undefined) {
      const exit = this.#waiting.arrived(t);
      if (exit === undefined) return this.life.queue.plan(this, this.#waiting.plan(t));
      this.#waiting.end(t, exit);
      this.#waiting = undefined;
      if (exit.on === 'visit') this.join();
      this.frame.at = exit.to;
    }
    this.#unwatch();
    this.#run(t);
  }

  /** The frame of the module itself, also while it has called a submodule. */
  get ownFrame(): Frame {
    return this.#callers[0] ?? this.frame;
  }

  /** A visit of built-in care is open that this module has not used. */
  mayJoin(kind: 'any' | 'wellness' | 'symptom'): boolean {
    const { open } = this.life;
    return (
      open?.owner === undefined &&
      open !== undefined &&
      (kind === 'any' || open.kind === kind) &&
      !open.joined.includes(this)
    );
  }

  /** Uses the visit that is going on, in place of its own if it wanted one. */
  join(): undefined {
    this.booking = undefined;
    this.life.open?.joined.push(this);
    this.recordPending();
  }

  /** Records the diagnoses that waited for the encounter of the state that the module is in. */
  recordPending(): void {
    if (this.pending.length === 0) return;
    const state = this.frame.stateName;
    const due = this.pending.filter((pending) => pending.at === state);
    this.pending = this.pending.filter((pending) => pending.at !== state);
    for (const diagnosis of due) diagnosis.record();
  }

  /** Sleeps until `t`, or earlier if one of these changes; then the same instruction is carried out again. */
  retry(t: Instant, watches = NOTHING): 'blocked' {
    this.frame.at--;
    this.#watch(watches);
    this.life.queue.plan(this, t);
    return 'blocked';
  }

  /** The life is over: accounts are settled. */
  finish(t: Instant): void {
    this.#waiting?.end(t);
    this.#waiting = undefined;
  }

  #run(t: Instant): void {
    if (t - this.#since > MONTH) {
      this.#since = t;
      this.#woken = 0;
    } else if (++this.#woken > MOST_A_MONTH) {
      throw this.life.error(this.frame.steps[this.frame.at]!.by, 'a loop that takes hardly any simulated time', t);
    }
    for (let n = 0; ; n++) {
      const step = this.frame.steps[this.frame.at]!;
      if (n > MOST_AT_ONCE) throw this.life.error(step.by, 'a loop that takes no simulated time', t);
      this.frame.at++;
      if (this.#take(step, t) === 'blocked' || this.life.died !== undefined) return;
    }
  }

  #take(step: Step, t: Instant): 'blocked' | undefined {
    const { frame, life } = this;
    switch (step.op) {
      case 'enter':
        this.brokenOff = false;
        frame.enter(step.instruction.state, t);
        life.entered?.(frame.program.id, frame.stateName, t, life);
        return undefined;
      case 'jump':
        frame.at = step.instruction.to;
        return undefined;
      case 'unless':
        life.instructionDraws.prepare(step.by, PURPOSE.choice);
        if (this.#asked(step)[0]!.value(life, t) !== true) frame.at = step.instruction.to;
        return undefined;
      case 'choose':
        life.instructionDraws.prepare(step.by, PURPOSE.choice);
        frame.at = this.#chosenOf(step.instruction, this.#asked(step), t);
        return undefined;
      case 'lookup':
        life.instructionDraws.prepare(step.by, PURPOSE.choice);
        frame.at = step.instruction.to[this.#chosen(pickRow(step.instruction.table, life, t))]!;
        return undefined;
      case 'call':
        this.#call(step.instruction.module, step.by, t);
        return undefined;
      case 'end':
        return this.#end(t);
      case 'wait':
        return this.#wait(step.instruction, t);
      case 'open_encounter':
      case 'close_encounter':
        return this.#visit(step.instruction, t);
      case 'procedure':
        return this.#procedure(step.instruction);
      case 'set':
        life.instructionDraws.prepare(step.by, PURPOSE.act);
        set(life, step.instruction, this.#asked(step)[0]!.value(life, t));
        return undefined;
      default:
        if (this.brokenOff && MEASURES.has(step.op)) return undefined;
        life.instructionDraws.prepare(step.by, PURPOSE.act);
        act(life, this, step.instruction);
        return undefined;
    }
  }

  /** Like `#chosen`, with weights worked out only as far as they are needed. */
  #chosenOf({ options }: Choose, weights: readonly Evaluator[], t: Instant): number {
    const u = this.life.draw(CHOICE_DRAW);
    let sum = 0;
    for (let i = 0; i < options.length; i++) {
      sum += Number(weights[i]!.value(this.life, t) ?? 0);
      if (u < sum) return options[i]!.to;
    }
    return options.at(-1)!.to;
  }

  #asked(step: Extract<Step, { op: 'unless' | 'choose' | 'set' }>): readonly Evaluator[] {
    step.asked ??= expressionsOf(step.instruction).map((expression) => this.life.linked.evaluator(expression));
    return step.asked;
  }

  /** One draw against the running sum; the last option takes what is left. */
  #chosen(weights: readonly number[]): number {
    const u = this.life.draw(CHOICE_DRAW);
    let sum = 0;
    for (let i = 0; i < weights.length; i++) {
      sum += weights[i]!;
      if (u < sum) return i;
    }
    return weights.length - 1;
  }

  #wait(instruction: Wait, t: Instant): 'blocked' | undefined {
    this.life.instructionDraws.prepare(instruction.by, PURPOSE.wait);
    const waiting = new Waiting(this, instruction, t);
    const exit = waiting.arrived(t);
    if (exit !== undefined) {
      waiting.end(t, exit);
      if (exit.on === 'visit') this.join();
      this.frame.at = exit.to;
      return undefined;
    }
    this.#waiting = waiting;
    waiting.watch();
    this.life.queue.plan(this, waiting.plan(t));
    return 'blocked';
  }

  #visit(instruction: Visit, t: Instant): 'blocked' | undefined {
    const { life } = this;
    if (instruction.op === 'open_encounter') return openEncounter(life, this, instruction, t);
    if (life.open?.owner !== this) return undefined;
    const end = endOf(life, life.open, instruction, t);
    if (end > t) return this.retry(end);
    if (instruction.disposition) life.open.entry.disposition = instruction.disposition;
    closeEncounter(life, t);
    return undefined;
  }

  /** What follows a procedure that blocks begins when it is over. */
  #procedure(instruction: Extract<Act, { op: 'procedure' }>): 'blocked' | undefined {
    this.life.instructionDraws.prepare(instruction.by, PURPOSE.act);
    const end = procedure(this.life, this, instruction);
    if (instruction.blocks !== true) return undefined;
    this.life.queue.plan(this, end);
    return 'blocked';
  }

  #call(id: string, by: number, t: Instant): void {
    const { life } = this;
    const program = life.linked.module(id);
    if (program === undefined) throw life.error(by, `there is no submodule "${id}"`, t);
    this.#callers.push(this.frame);
    this.frame = new Frame(program, life.linked);
    life.frame = this.frame;
  }

  #end(t: Instant): 'blocked' | undefined {
    const caller = this.#callers.pop();
    this.frame.leave(t);
    if (caller !== undefined) {
      caller.absorb(this.frame);
      this.frame = caller;
      this.life.frame = caller;
      return undefined;
    }
    const { open } = this.life;
    if (open?.owner === this) {
      const end = overAt(open);
      if (end > t) return this.retry(end);
      closeEncounter(this.life, t);
    }
    return 'blocked';
  }

  #watch(names: readonly string[]): void {
    this.#watching = names;
    for (const name of names) this.life.watchers.add(this.life.linked.topic(name), this.#retrying);
  }

  #unwatch(): void {
    for (const name of this.#watching) this.life.watchers.remove(this.life.linked.topic(name), this.#retrying);
    this.#watching = NOTHING;
  }
}
