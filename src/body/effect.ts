import { type Duration, type Instant, MINUTE } from '../base/index.ts';

/** A step is a ramp of this length, so that levels stay continuous. */
const SHORTEST_RAMP = MINUTE;

/** One effect over time: from `from` to `to` between `start` and `end`, then held, from `until` on faded out over `fade`. */
interface Ramp {
  readonly from: number;
  readonly to: number;
  readonly start: Instant;
  readonly end: Instant;
  readonly until: Instant;
  readonly fade: Duration;
}

export interface Effect {
  /** Who caused it; one effect of a key on a variable at a time. */
  readonly key: string;
  /** A relative effect multiplies what exceeds `above`. */
  readonly relative: boolean;
  readonly above: number;
  /** Effects of one agent (an ingredient) do not exceed the strongest of them: an order that renews another adds nothing. */
  readonly agent: string;
  /** Effects of one family (a drug class) add little to the strongest. */
  readonly family: string;
  readonly ramp: Ramp;
}

/**
 * How much a second agent of the same class adds: a doubled dose of an antihypertensive adds about a fifth of what
 * another class would (Wald 2009, Am J Med 122:290, 42 trials: 0.22). Used for all classes (assumed outside blood pressure).
 */
const SAME_FAMILY = 0.2;

export interface EffectPlan {
  /** Added in the variable's unit; a fraction of what exceeds `above` (0) when relative. */
  readonly shift: number;
  readonly relative: boolean;
  readonly above?: number;
  readonly over: Duration;
  readonly lasting?: Duration | undefined;
  readonly agent: string;
  readonly family: string;
}

export function started(key: string, plan: EffectPlan, before: Effect | undefined, t: Instant): Effect {
  const over = Math.max(plan.over, SHORTEST_RAMP);
  const from = before && before.relative === plan.relative ? strength(before, t) : 0;
  const until = plan.lasting === undefined ? Number.POSITIVE_INFINITY : t + Math.max(over, plan.lasting);
  const ramp = { from, to: plan.shift, start: t, end: t + over, until, fade: over };
  const { relative, above = 0, agent, family } = plan;
  return { key, relative, above, agent, family, ramp };
}

export function ended(effect: Effect, t: Instant, over: Duration): Effect {
  const end = t + Math.max(over, SHORTEST_RAMP);
  return { ...effect, ramp: { from: strength(effect, t), to: 0, start: t, end, until: end, fade: SHORTEST_RAMP } };
}

export const isOver = (effect: Effect, t: Instant): boolean => t >= effect.ramp.until + effect.ramp.fade;

export function strength({ ramp }: Effect, t: Instant): number {
  if (t <= ramp.start) return ramp.from;
  if (t < ramp.end) return ramp.from + ((ramp.to - ramp.from) * (t - ramp.start)) / (ramp.end - ramp.start);
  if (t <= ramp.until) return ramp.to;
  return t >= ramp.until + ramp.fade ? 0 : ramp.to * (1 - (t - ramp.until) / ramp.fade);
}

/** The next bend of an effect after `t`; Infinity if there is none. */
export function nextBend({ ramp }: Effect, t: Instant): Instant {
  if (t < ramp.start) return ramp.start;
  if (t < ramp.end) return ramp.end;
  if (t < ramp.until) return ramp.until;
  return t < ramp.until + ramp.fade ? ramp.until + ramp.fade : Number.POSITIVE_INFINITY;
}

/** The last bend of an effect at or before `t`; -Infinity if there is none. */
export function lastBend({ ramp }: Effect, t: Instant): Instant {
  if (t >= ramp.until + ramp.fade) return ramp.until + ramp.fade;
  if (t >= ramp.until) return ramp.until;
  if (t >= ramp.end) return ramp.end;
  return t >= ramp.start ? ramp.start : Number.NEGATIVE_INFINITY;
}

interface Family {
  readonly relative: boolean;
  readonly above: number;
  /** Effects of each agent, in the order in which they came. */
  readonly agents: readonly (readonly Effect[])[];
}

/** Effects on one variable by what adds up to what; worked out when they change, so that making a level is arithmetic alone. */
export interface Grouped {
  readonly effects: readonly Effect[];
  readonly families: readonly Family[];
}

export function grouped(effects: readonly Effect[]): Grouped {
  if (effects.length < 2) return { effects, families: [] };
  const families = inGroups(effects, ({ family, relative, above }) => `${family} ${relative} ${above}`);
  return {
    effects,
    families: families.map((members) => ({
      relative: members[0]!.relative,
      above: members[0]!.above,
      agents: inGroups(members, ({ agent }) => agent),
    })),
  };
}

/** Groups in the order of their first members. */
function inGroups(effects: readonly Effect[], key: (effect: Effect) => string): readonly (readonly Effect[])[] {
  const groups = new Map<string, Effect[]>();
  for (const effect of effects) {
    const group = groups.get(key(effect));
    if (group) group.push(effect);
    else groups.set(key(effect), [effect]);
  }
  return [...groups.values()];
}

/** The level that the effects make of a value: sums are added, then the relative ones multiply, family by family. */
export function apply({ effects, families }: Grouped, value: number, t: Instant): number {
  if (effects.length === 1) return alone(effects[0]!, value, t);
  let level = value;
  for (const { relative, agents } of families) if (!relative) level += together(agents, t);
  for (const { relative, above, agents } of families)
    if (relative && level > above) level = above + (level - above) * Math.max(0, 1 + together(agents, t));
  return level;
}

function alone(effect: Effect, value: number, t: Instant): number {
  const shift = strength(effect, t);
  if (!effect.relative) return value + shift;
  return value > effect.above ? effect.above + (value - effect.above) * Math.max(0, 1 + shift) : value;
}

/** Those of one agent: their sum, at most the strongest of them. */
function ofAgent(effects: readonly Effect[], t: Instant): number {
  let sum = 0;
  let most = 0;
  for (let i = 0; i < effects.length; i++) {
    const effect = effects[i]!;
    sum += strength(effect, t);
    most = Math.max(most, Math.abs(effect.ramp.to), Math.abs(effect.ramp.from));
  }
  return Math.sign(sum) * Math.min(Math.abs(sum), most);
}

function together(agents: Family['agents'], t: Instant): number {
  if (agents.length === 1) return ofAgent(agents[0]!, t);
  const shifts = agents.map((effects) => ofAgent(effects, t));
  const [strongest = 0, ...others] = shifts.toSorted((a, b) => Math.abs(b) - Math.abs(a));
  return strongest + SAME_FAMILY * others.reduce((sum, shift) => sum + shift, 0);
}
