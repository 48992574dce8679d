import { type AgeClock, type Instant, startOfYear, YEAR } from '../base/index.ts';
import type { Context } from './context.ts';
import { allReads, type Compile, type Evaluator, steady } from './evaluator.ts';
import type { Axis, Parameter } from './expression.ts';
import type { Numbering } from './numbering.ts';
import type { Value } from './runtime.ts';

/** A parameter as a function of person and time: a table looked up by its axes, times its overlay's scale. */
export function parameterNode(parameter: Parameter, compile: Compile, attributes: Numbering): Evaluator {
  const { axes, values, scale } = parameter;
  if (axes.length === 0) {
    const value = values[0]! * scale;
    return steady(() => value);
  }
  const of = axes.map((axis) => compile(axis.of));
  const strides = axes.map((_, i) => axes.slice(i + 1).reduce((n, axis) => n * size(axis), 1));
  const read = (c: Context, t: Instant, axis: number, offset: number): number => {
    if (axis === axes.length) return values[offset]!;
    const place = placeOn(axes[axis]!, of[axis]!.value(c, t));
    if (place < 0) return 0;
    const stride = strides[axis]!;
    const index = Math.floor(place);
    const low = read(c, t, axis + 1, offset + index * stride);
    const share = place - index;
    return share === 0 ? low : low + share * (read(c, t, axis + 1, offset + (index + 1) * stride) - low);
  };
  const table: Evaluator = {
    value: (c, t) => scale * read(c, t, 0, 0),
    until: (c, t) => {
      let end = Number.POSITIVE_INFINITY;
      for (let i = 0; i < axes.length; i++) end = Math.min(end, untilBreak(axes[i]!, of[i]!, c, t));
      return end;
    },
    continuous: axes.some((axis) => 'interpolate' in axis && axis.interpolate === true),
    reads: allReads(of),
  };
  return table.continuous || !axes.every(isHeld)
    ? table
    : remembering(
        table,
        axes.flatMap(attributeOf).map((name) => attributes.of(name)),
      );
}

/** Between its breaks only an attribute can move the place on such an axis. */
const isHeld = ({ of }: Axis): boolean => of.op === 'age' || of.op === 'time' || of.op === 'attribute';

const attributeOf = ({ of }: Axis): readonly string[] => (of.op === 'attribute' ? [of.name] : []);

/**
 * A table of steps, with the numbers of the attributes that move it, that keeps its last answer: a hazard looks at it again and again on its way along a life. The person is
 * known by the clock of their age, so that no life is held.
 */
function remembering(table: Evaluator, attributes: readonly number[]): Evaluator {
  const seen = attributes.map((): Value => null);
  let who: AgeClock | undefined;
  let from = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  let value: Value = null;
  const isStill = (c: Context): boolean => {
    for (let i = 0; i < attributes.length; i++) if (c.held(attributes[i]!) !== seen[i]) return false;
    return true;
  };
  const look = (c: Context, t: Instant): void => {
    if (c.ages === who && t >= from && t < end && isStill(c)) return;
    who = c.ages;
    from = t;
    end = table.until(c, t);
    value = table.value(c, t);
    for (let i = 0; i < attributes.length; i++) seen[i] = c.held(attributes[i]!);
  };
  return {
    value: (c, t) => {
      look(c, t);
      return value;
    },
    until: (c, t) => {
      look(c, t);
      return end;
    },
    continuous: false,
    reads: table.reads,
  };
}

const size = (axis: Axis): number => ('breaks' in axis ? axis.breaks.length : axis.groups.length);

/** Where a value lies on an axis: the index below, with the share of the next one when interpolated; -1 outside. */
function placeOn(axis: Axis, value: unknown): number {
  if ('groups' in axis) return axis.groups.indexOf(String(value));
  if (typeof value !== 'number') return -1;
  const { breaks, interpolate } = axis;
  let index = breaks.length - 1;
  while (index >= 0 && value < breaks[index]!) index--;
  if (index < 0) return interpolate ? 0 : -1;
  if (!interpolate || index === breaks.length - 1) return index;
  return index + (value - breaks[index]!) / (breaks[index + 1]! - breaks[index]!);
}

/** Years by which an exact age may be off as a floating-point number, and far less than a second. */
const ROUNDING = 1e-9;

/** When the axis value reaches the next break: exact for age and calendar year, by bisection for what moves continuously. */
function untilBreak(axis: Axis, of: Evaluator, c: Context, t: Instant): Instant {
  if ('groups' in axis) return of.until(c, t);
  const { breaks } = axis;
  if (axis.of.op === 'age' && axis.of.completed === undefined) {
    const age = c.ages.exact(t) - ROUNDING;
    for (let i = 0; i < breaks.length; i++) {
      if (breaks[i]! < age) continue;
      const at = c.ages.instantOf(breaks[i]!);
      if (at > t) return at;
    }
    return Number.POSITIVE_INFINITY;
  }
  if (axis.of.op === 'time' && axis.of.part === 'year') {
    for (const edge of breaks) if (startOfYear(Math.ceil(edge)) > t) return startOfYear(Math.ceil(edge));
    return Number.POSITIVE_INFINITY;
  }
  const end = of.until(c, t);
  if (!of.continuous) return end;
  return bandEnd(breaks, of, c, t, Math.min(end, t + YEAR));
}

function bandEnd(breaks: readonly number[], of: Evaluator, c: Context, t: Instant, end: Instant): Instant {
  const band = (at: Instant): number => breaks.findLastIndex((edge) => Number(of.value(c, at)) >= edge);
  const now = band(t);
  if (band(end - 1) === now) return end;
  let low = t;
  let high = end - 1;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (band(middle) === now) low = middle;
    else high = middle;
  }
  return high;
}
