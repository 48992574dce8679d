import { civil, dayAt, dayOf, HOUR, type Instant, startOfDay, startOfYear, yearAt } from '../base/index.ts';
import { compareValues, comparison } from './comparison.ts';
import { type Context, WATCH } from './context.ts';
import { allReads, type Compile, type Evaluator, earliest, NEVER, steady } from './evaluator.ts';
import type { Expression, FunctionName, Parameter } from './expression.ts';
import type { Numbering } from './numbering.ts';
import { parameterNode } from './parameter.ts';
import type { Value } from './runtime.ts';
import { quantile } from './sampling.ts';

/** `attributes` numbers them as the lives do that will be asked. */
export function evaluatorsFor(parameters: readonly Parameter[], attributes: Numbering): Compile {
  const compile: Compile = (expression) => node(expression, compile, parameters, attributes);
  return compile;
}

function node(e: Expression, compile: Compile, parameters: readonly Parameter[], attributes: Numbering): Evaluator {
  switch (e.op) {
    case 'literal': {
      const { value } = e;
      return steady(() => value);
    }
    case 'concept': {
      const { concept } = e;
      return steady(() => concept);
    }
    case 'attribute': {
      const { name } = e;
      const number = attributes.of(name);
      return steady((c) => c.held(number), [WATCH.attribute(name)]);
    }
    case 'variable': {
      const { name } = e;
      return {
        value: (c, t) => c.body.level(name, t),
        until: (c, t) => c.body.nextKnot(name, t),
        continuous: true,
        reads: [WATCH.one(WATCH.body, name)],
      };
    }
    case 'vital': {
      const { name } = e;
      // A reading carries the noise of its day, so a watched one is looked at once a day.
      return steady(
        (c, t) => c.vital(name, t) ?? null,
        [WATCH.body, WATCH.vital(name)],
        (_c, t) => startOfDay(dayAt(t) + 1),
      );
    }
    case 'age':
      return age(e.completed);
    case 'time':
      return time(e.part);
    case 'and':
    case 'or':
      return junction(e.op === 'and', e.of.map(compile));
    case 'at_least':
    case 'at_most':
      return counted(e.op === 'at_least', e.count, e.of.map(compile));
    case 'not': {
      const { value, until, continuous, reads } = compile(e.of);
      return { value: (c, t) => value(c, t) !== true, until, continuous, reads };
    }
    case 'compare':
      return comparison(e, compile);
    case 'missing': {
      const { value, until, reads } = compile(e.of);
      return { value: (c, t) => value(c, t) === null, until, continuous: false, reads };
    }
    case 'arithmetic':
      return numeric([compile(e.left), compile(e.right)], ARITHMETIC[e.how]);
    case 'function':
      return numeric(e.of.map(compile), FUNCTIONS[e.name]);
    case 'if':
      return choice(compile(e.when), compile(e.then), compile(e.else));
    case 'sample': {
      const of = e.of.map(compile);
      const { distribution, k } = e;
      return steady(
        (c, t) =>
          quantile(
            distribution,
            of.map((x) => Number(x.value(c, t))),
            c.draw(k),
          ),
        of.flatMap((x) => x.reads),
      );
    }
    case 'parameter':
      return parameterNode(parameters[e.index]!, compile, attributes);
    case 'active': {
      const { kind, codes } = e;
      return steady((c) => c.isActive(kind, codes), each(WATCH.active(kind), codes));
    }
    case 'active_by_attribute': {
      const { kind, attribute } = e;
      return steady((c) => c.isActiveByAttribute(kind, attribute), [WATCH.active(kind), WATCH.attribute(attribute)]);
    }
    case 'has': {
      const { codes } = e;
      return steady((c) => c.has(codes), each(WATCH.truth, codes));
    }
    case 'last':
      return last(e);
    case 'last_by_attribute': {
      const { attribute } = e;
      return steady(
        (c) => c.lastReadingByAttribute(attribute)?.value ?? null,
        [WATCH.observation, WATCH.attribute(attribute)],
      );
    }
    case 'count_readings':
      return countReadings(e, compile);
    case 'symptom': {
      const { name } = e;
      return steady((c) => c.symptom(name), [WATCH.symptom(name)]);
    }
    case 'visited': {
      const { state, since, within } = e;
      return steady(
        (c, t) => c.frame.visited(state, since, within === undefined ? Number.NEGATIVE_INFINITY : t - within),
        [],
        (c, t) => later(t, within === undefined ? undefined : c.frame.lastExited(state), within ?? 0),
      );
    }
    case 'since': {
      const { state } = e;
      const value: Evaluator['value'] = (c, t) => {
        const entered = c.frame.lastEntered(state);
        return entered === undefined ? null : t - entered;
      };
      return { value, until: () => NEVER, continuous: true, reads: [] };
    }
  }
}

/** Names of single things of a kind. */
const each = (kind: string, names: readonly string[]): readonly string[] => names.map((name) => WATCH.one(kind, name));

/** `from + length` if that lies after `t`. */
const later = (t: Instant, from: Instant | undefined, length: number): Instant =>
  from !== undefined && from + length > t ? from + length : NEVER;

function age(completed: 'years' | 'months' | undefined): Evaluator {
  const nextBirthday: Evaluator['until'] = (c, t) => c.ages.birthday(c.ages.completedYears(t) + 1);
  if (completed === undefined) {
    return { value: (c, t) => c.ages.exact(t), until: nextBirthday, continuous: true, reads: [] };
  }
  if (completed === 'years') return steady((c, t) => c.ages.completedYears(t), [], nextBirthday);
  return steady(
    (c, t) => c.ages.completedMonths(t),
    [],
    (c, t) => c.ages.nextMonth(t),
  );
}

function time(part: 'year' | 'month' | 'hour' | 'now'): Evaluator {
  if (part === 'now') return { value: (_c, t) => t, until: () => NEVER, continuous: true, reads: [] };
  if (part === 'year')
    return steady(
      (_c, t) => yearAt(t),
      [],
      (_c, t) => startOfYear(yearAt(t) + 1),
    );
  if (part === 'hour')
    return steady(
      (_c, t) => Math.floor((t - startOfDay(dayAt(t))) / HOUR),
      [],
      (_c, t) => (Math.floor(t / HOUR) + 1) * HOUR,
    );
  const of = monthFinder();
  return steady(
    (_c, t) => of(t).month,
    [],
    (_c, t) => of(t).end,
  );
}

/** The month that holds an instant; the last answer is kept, since rates walk along months and look at each several times. */
function monthFinder(): (t: Instant) => { readonly month: number; readonly start: Instant; readonly end: Instant } {
  let last = { month: 0, start: NEVER, end: NEVER };
  return (t) => {
    if (t < last.start || t >= last.end) {
      const { year, month } = civil(dayAt(t));
      const end = startOfDay(month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1));
      last = { month, start: startOfDay(dayOf(year, month, 1)), end };
    }
    return last;
  };
}

/** `and` stays false as long as one of its false parts does, `or` true as long as one of its true parts does. */
function junction(all: boolean, of: readonly Evaluator[]): Evaluator {
  const deciding = (x: Evaluator, c: Context, t: Instant): boolean => (x.value(c, t) === true) !== all;
  const value: Evaluator['value'] = (c, t) => {
    for (const x of of) if (deciding(x, c, t)) return !all;
    return all;
  };
  const until: Evaluator['until'] = (c, t) => {
    let end = t;
    for (const x of of) if (deciding(x, c, t)) end = Math.max(end, x.until(c, t));
    return end > t ? end : earliest(of, c, t);
  };
  return steady(value, allReads(of), until);
}

function counted(least: boolean, count: number, of: readonly Evaluator[]): Evaluator {
  const value: Evaluator['value'] = (c, t) => {
    let n = 0;
    for (const x of of) if (x.value(c, t) === true) n++;
    return least ? n >= count : n <= count;
  };
  return steady(value, allReads(of), (c, t) => earliest(of, c, t));
}

const ARITHMETIC = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  '^': (a: number, b: number) => a ** b,
} as const;

const FUNCTIONS: Readonly<Record<FunctionName, (...x: number[]) => number>> = {
  min: Math.min,
  max: Math.max,
  exp: Math.exp,
  ln: Math.log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  round: Math.round,
  floor: Math.floor,
  ceil: Math.ceil,
  clamp: (x, low, high) => Math.min(high!, Math.max(low!, x!)),
};

/** A number made of numbers; missing if one of them is. */
function numeric(of: readonly Evaluator[], f: (...x: number[]) => number): Evaluator {
  const [a, b] = of;
  const asNumber = (v: Value): number => (typeof v === 'number' ? v : Number.NaN);
  const finish = (x: number): Value => (Number.isNaN(x) ? null : x);
  const value: Evaluator['value'] =
    of.length === 1
      ? (c, t) => finish(f(asNumber(a!.value(c, t))))
      : of.length === 2
        ? (c, t) => finish(f(asNumber(a!.value(c, t)), asNumber(b!.value(c, t))))
        : (c, t) => finish(f(...of.map((x) => asNumber(x.value(c, t)))));
  return { value, until: (c, t) => earliest(of, c, t), continuous: of.some((x) => x.continuous), reads: allReads(of) };
}

function choice(when: Evaluator, yes: Evaluator, no: Evaluator): Evaluator {
  const taken = (c: Context, t: Instant): Evaluator => (when.value(c, t) === true ? yes : no);
  return {
    value: (c, t) => taken(c, t).value(c, t),
    until: (c, t) => Math.min(when.until(c, t), taken(c, t).until(c, t)),
    continuous: yes.continuous || no.continuous,
    reads: allReads([when, yes, no]),
  };
}

function last(e: Extract<Expression, { op: 'last' }>): Evaluator {
  const from = (t: Instant): Instant => (e.within === undefined ? Number.NEGATIVE_INFINITY : t - e.within);
  const value: Evaluator['value'] = (c, t) => {
    const reading = c.lastReading(e.codes, from(t));
    return reading === undefined ? null : e.field === 'time' ? reading.time : reading.value;
  };
  return steady(value, each(WATCH.observation, e.codes), (c, t) =>
    e.within === undefined ? NEVER : later(t, c.lastReading(e.codes, from(t))?.time, e.within),
  );
}

function countReadings(e: Extract<Expression, { op: 'count_readings' }>, compile: Compile): Evaluator {
  const bound = compile(e.bound);
  const value: Evaluator['value'] = (c, t) => {
    const limit = bound.value(c, t);
    return c.readings(e.codes, t - e.within).filter((r) => compareValues(e.how, r.value, limit)).length;
  };
  const until: Evaluator['until'] = (c, t) => {
    const first = c.readings(e.codes, t - e.within).reduce((m, r) => Math.min(m, r.time), NEVER);
    return Math.min(bound.until(c, t), later(t, first, e.within));
  };
  return steady(value, [...each(WATCH.observation, e.codes), ...bound.reads], until);
}
