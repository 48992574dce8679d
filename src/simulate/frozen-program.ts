import { dayOf, startOfDay } from '../base/index.ts';
import type { Axis, Expression, LookupTable, Parameter, Program } from '../engine/index.ts';

/**
 * A Program in which it is always the given year: `year` is that year, tables by year keep its column, and a date that is compared
 * with now lies before or after the middle of it. Months, ages and what is recorded go on.
 */
export function frozenProgram(program: Program, year: number): Program {
  return {
    ...program,
    period: year,
    modules: frozen(program.modules, year),
    parameters: program.parameters.map((parameter) => inYear(frozen(parameter, year), year)),
  };
}

/** Plain data with all expressions in it frozen; parts without any stay the same objects. */
function frozen<T>(data: T, year: number): T {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    const items = data.map((item) => frozen(item, year));
    return items.some((item, i) => item !== data[i]) ? (items as T) : data;
  }
  const node = data as unknown as Expression;
  if (isTime(node, 'year')) return { op: 'literal', value: year } as T;
  if (isTable(data)) return frozenTable(data, year) as T;
  const entries = Object.entries(besideDates(node, year));
  const changed = entries.map(([key, value]) => [key, frozen(value, year)] as const);
  const same = changed.every(([key, value]) => value === (data as Readonly<Record<string, unknown>>)[key]);
  return same ? data : (Object.fromEntries(changed) as T);
}

const isTime = (node: Expression, part: 'year' | 'now'): boolean => node.op === 'time' && node.part === part;

/** `now` beside a fixed date (in a comparison, or less the date) stands in the middle of the year. */
function besideDates(node: Expression, year: number): Expression {
  if (node.op !== 'compare' && node.op !== 'arithmetic') return node;
  const { left, right } = node;
  const now: Expression = { op: 'literal', value: middleOf(year) };
  if (isTime(left, 'now') && right.op === 'literal') return { ...node, left: now };
  return isTime(right, 'now') && left.op === 'literal' ? { ...node, right: now } : node;
}

const middleOf = (year: number): number => startOfDay(dayOf(year, 7, 1));

const isTable = (data: object): data is LookupTable => 'columns' in data && 'rows' in data && 'defaults' in data;

/** A lookup table without its column of time: the rows that hold in the middle of the year. */
function frozenTable(table: LookupTable, year: number): LookupTable {
  const at = table.columns.findIndex(({ kind }) => kind === 'time');
  if (at < 0) return table;
  const now = middleOf(year);
  const without = <E>(list: readonly E[]): readonly E[] => list.filter((_, i) => i !== at);
  const rows = table.rows.filter(({ cells }) => Number(cells[at]![0]) <= now && now <= Number(cells[at]![1]));
  return {
    ...table,
    columns: without(table.columns),
    rows: rows.map((row) => ({ ...row, cells: without(row.cells) })),
  };
}

const isYear = ({ of }: Axis): boolean => of.op === 'literal' || (of.op === 'time' && of.part === 'year');

/** A table without its axis of years: the part that holds for the year. */
function inYear(parameter: Parameter, year: number): Parameter {
  const at = parameter.axes.findIndex((axis) => 'breaks' in axis && isYear(axis));
  const axis = parameter.axes[at];
  if (axis === undefined || !('breaks' in axis)) return parameter;
  const rest = parameter.axes.filter((_, i) => i !== at);
  const sizes = parameter.axes.map((each) => ('breaks' in each ? each.breaks.length : each.groups.length));
  const inner = sizes.slice(at + 1).reduce((n, size) => n * size, 1);
  const shares = sharesOf(axis.breaks, axis.interpolate === true, year);
  const values = Array.from({ length: parameter.values.length / axis.breaks.length }, (_, i) => {
    const base = Math.floor(i / inner) * inner * axis.breaks.length + (i % inner);
    return shares.reduce((sum, [index, share]) => sum + share * parameter.values[base + index * inner]!, 0);
  });
  return { ...parameter, axes: rest, values };
}

/** The columns that make up a year's values. None before the first, unless the table is interpolated. */
function sharesOf(
  breaks: readonly number[],
  interpolate: boolean,
  year: number,
): readonly (readonly [number, number])[] {
  const low = breaks.findLastIndex((edge) => edge <= year);
  if (low < 0) return interpolate ? [[0, 1]] : [];
  if (!interpolate || low === breaks.length - 1) return [[low, 1]];
  const share = (year - breaks[low]!) / (breaks[low + 1]! - breaks[low]!);
  return [
    [low, 1 - share],
    [low + 1, share],
  ];
}
