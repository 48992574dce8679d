import { type Draws, type Duration, type Instant, InvariantError } from '../base/index.ts';
import type { Body, EffectSize, Value } from '../engine/index.ts';
import { attributeEffects, type Movement } from './attribute-effects.ts';
import { SCORED, type ScoredName } from './correlations.ts';
import { Course } from './course.ts';
import { drugEffects } from './drug-effects.ts';
import { type Effect, type EffectPlan, ended, started, strength } from './effect.ts';
import { ageAt } from './grid.ts';
import type { Model } from './model.ts';
import { MODELS } from './models.ts';
import { DEVICES, type Device, shown } from './noise.ts';
import type { Sex } from './norm.ts';
import { DERIVED_READINGS, rounded } from './reading.ts';
import { redirected } from './redirect.ts';
import type { Sample } from './sample.ts';
import { type Likeness, Scores } from './scores.ts';
import { bodyVariables } from './variables.ts';
import { VITALS } from './vitals.ts';

/** What the body needs of a person. */
export interface Subject {
  readonly sex: Sex;
  readonly birth: Instant;
}

/** What all bodies know of one variable, found once. */
interface Slot {
  readonly index: number;
  readonly model: Model;
  /** Slots of `model.parents`. */
  readonly parents: readonly Slot[];
  readonly scored: boolean;
  readonly decimals: number;
  readonly device: Device | undefined;
  readonly derived: ((sample: Sample) => number) | undefined;
}

function slotsOf(models: readonly Model[]): ReadonlyMap<string, Slot> {
  const decimals = new Map(bodyVariables.map((info) => [info.name, info.decimals]));
  const scored: ReadonlySet<string> = new Set(SCORED);
  const slots = new Map<string, Slot>();
  models.forEach((model, index) => {
    const { name } = model;
    slots.set(name, {
      index,
      model,
      parents: model.parents.map((parent) => slots.get(parent)!),
      scored: scored.has(name),
      decimals: decimals.get(name) ?? 0,
      device: DEVICES.get(name),
      derived: DERIVED_READINGS[name],
    });
  });
  return slots;
}

const SLOTS = slotsOf(MODELS);
const NONE: readonly string[] = [];
/** Where effects of all modules make one family: one thermostat answers to two infections, the lesser adding little to the higher fever. */
const ONE_FAMILY: ReadonlySet<string> = new Set(['body_temperature']);
/** Each variable with all that it enters, parents last. */
const DEPENDENTS: ReadonlyMap<string, readonly string[]> = new Map(
  MODELS.map(({ name }) => {
    const reached = new Set([name]);
    for (const model of MODELS) if (model.parents.some((parent) => reached.has(parent))) reached.add(model.name);
    return [name, [...reached].reverse()];
  }),
);

class PersonBody implements Body {
  readonly #subject: Subject;
  readonly #draws: Draws;
  readonly #scores: Scores;
  /** By the index of the slot; a variable's is made when it is first read or moved, so that the others cost nothing. */
  readonly #courses: (Course | undefined)[] = new Array(MODELS.length).fill(undefined);
  /** The one that was asked for last: hazards ask for the same again and again. */
  #recent: Course | undefined;
  /** What a medication or an attribute moves, to end it again. */
  readonly #started = new Map<string, readonly { variable: string; over: Duration }[]>();

  /** What is being read, and when. */
  readonly #sample: { -readonly [K in keyof Sample]: Sample[K] };
  #at: Instant = 0;

  constructor(subject: Subject, draws: Draws, likeness?: Likeness) {
    this.#subject = subject;
    this.#draws = draws;
    this.#scores = new Scores(draws, subject.birth, likeness);
    this.#sample = {
      sex: subject.sex,
      age: 0,
      of: (name) => this.#reading(slotOf(name)),
      shown: (name) => this.#shown(slotOf(name)),
    };
  }

  level(variable: string, t: Instant): number {
    return this.#course(variable).path.level(t);
  }

  nextKnot(variable: string, t: Instant): Instant {
    return this.#course(variable).path.next(t);
  }

  reading(variable: string, t: Instant): number {
    this.#at = t;
    this.#sample.age = Math.max(0, ageAt(this.#subject.birth, t));
    return this.#reading(slotOf(variable));
  }

  vital(name: string, t: Instant): number | undefined {
    const variable = VITALS.get(name);
    return variable === undefined ? undefined : this.reading(variable, t);
  }

  startEffect(key: string, variable: string, effect: EffectSize, t: Instant): readonly string[] {
    const { shift, relative, over, lasting } = effect;
    if (shift === 0 && !this.#acts(key, variable)) return NONE;
    const plan = { shift, relative, over, lasting, agent: key, family: ONE_FAMILY.has(variable) ? variable : key };
    return DEPENDENTS.get(this.#start(key, { variable, plan }, t)) ?? NONE;
  }

  #acts(key: string, variable: string): boolean {
    const carrier = slotOf(redirected(variable, undefined, () => 0).variable);
    return this.#courses[carrier.index]?.effect(key) !== undefined;
  }

  endEffect(key: string, t: Instant, over: Duration): readonly string[] {
    const moved: string[] = [];
    for (const course of this.#courses) {
      if (course?.effect(key) === undefined) continue;
      this.#end(key, course.name, over, t);
      moved.push(...(DEPENDENTS.get(course.name) ?? NONE));
    }
    return moved;
  }

  attributeChanged(name: string, value: Value, t: Instant): readonly string[] {
    const plans = attributeEffects(name, value, this.#draws);
    return plans === undefined ? [] : this.#replace(`attribute ${name}`, plans, t);
  }

  medicationStarted(codes: readonly string[], adherence: number, key: string, t: Instant): readonly string[] {
    return this.#replace(key, drugEffects(codes, adherence, this.#draws), t);
  }

  medicationStopped(key: string, t: Instant): readonly string[] {
    return this.#replace(key, [], t);
  }

  #reading(slot: Slot): number {
    const { derived, decimals } = slot;
    return rounded(derived === undefined ? this.#shown(slot) : derived(this.#sample), decimals);
  }

  /** What a device shows of a level now, in its limits. */
  #shown(slot: Slot): number {
    const course = this.#courseOf(slot);
    const level = course.path.level(this.#at);
    return course.bounded(
      slot.device === undefined ? level : shown(this.#draws, slot.device, level, this.#at, this.#sample.age),
    );
  }

  /** Starts what a source (an attribute, a drug) does now, and fades out what it did besides. Returns what moved. */
  #replace(key: string, plans: readonly Movement[], t: Instant): readonly string[] {
    const before = this.#started.get(key);
    if (before === undefined && plans.length === 0) return [];
    const gone = (before ?? []).filter(({ variable }) => !plans.some((p) => p.variable === variable));
    const moved = new Set<string>();
    const add = (variable: string): void => {
      for (const each of DEPENDENTS.get(variable) ?? NONE) moved.add(each);
    };
    for (const { variable, over } of gone) add(this.#end(key, variable, over, t));
    for (const movement of plans) add(this.#start(key, movement, t));
    this.#started.set(
      key,
      plans.map(({ variable, plan }) => ({ variable, over: plan.over })),
    );
    return [...moved];
  }

  /** Returns the variable that carries it. */
  #start(key: string, { variable, plan, target }: Movement, t: Instant): string {
    const real = redirected(variable, plan, (name) => this.level(name, t));
    const course = this.#course(real.variable);
    const before = course.effect(key);
    const shift = target === undefined ? real.plan.shift : shiftTo(target, course.path.level(t), real.plan, before, t);
    this.#cut(real.variable, t);
    course.put(started(key, { ...real.plan, shift }, before, t), t);
    return real.variable;
  }

  /** Returns the variable that carried it. */
  #end(key: string, variable: string, over: Duration, t: Instant): string {
    const target = redirected(variable, undefined, () => 0).variable;
    const course = this.#course(target);
    const effect = course.effect(key);
    if (effect === undefined) return target;
    this.#cut(target, t);
    course.put(ended(effect, t, over), t);
    return target;
  }

  /** Freezes the past of a variable and of what is made from it, before something changes: first what is made, while its parents have no new knot. */
  #cut(variable: string, t: Instant): void {
    for (const name of DEPENDENTS.get(variable) ?? NONE) this.#course(name).path.cut(t);
  }

  #course(variable: string): Course {
    const recent = this.#recent;
    if (recent?.name === variable) return recent;
    const course = this.#courseOf(slotOf(variable));
    this.#recent = course;
    return course;
  }

  #courseOf(slot: Slot): Course {
    return this.#courses[slot.index] ?? this.#made(slot);
  }

  #made({ index, model, parents, scored }: Slot): Course {
    const made = parents.map((parent) => this.#courseOf(parent));
    const score = scored ? this.#scores.of(model.name as ScoredName) : undefined;
    const course = new Course(model, made, this.#subject, score);
    this.#courses[index] = course;
    return course;
  }
}

function slotOf(variable: string): Slot {
  const slot = SLOTS.get(variable);
  if (slot === undefined) throw new InvariantError(`the body has no level of ${variable}`);
  return slot;
}

/** The shift, never upwards, that brings a level to a target from where it would be without the effect that is replaced. */
function shiftTo(
  target: number,
  level: number,
  { relative }: EffectPlan,
  before: Effect | undefined,
  t: Instant,
): number {
  const present = before && before.relative === relative ? strength(before, t) : 0;
  return Math.min(0, relative ? target / (level / (1 + present)) - 1 : target - (level - present));
}

/**
 * The body of one person: a pure function of the draws, the person and the effects started so far. `attributes` are those
 * known at birth; the ones that move the body do so from then on.
 */
export function createBody(
  subject: Subject,
  draws: Draws,
  attributes: Readonly<Record<string, Value>> = {},
  likeness?: Likeness,
): Body {
  const body = new PersonBody(subject, draws, likeness);
  for (const [name, value] of Object.entries(attributes)) body.attributeChanged(name, value, subject.birth);
  return body;
}
