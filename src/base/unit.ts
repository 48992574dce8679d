import { DAY, HOUR, MINUTE, MONTH, WEEK, YEAR } from './time.ts';

/**
 * A unit of UCUM (The Unified Code for Units of Measure, version 2.1) as a factor and exponents of base dimensions, so far as
 * its values are proportional to those of the base unit. Units that are not (Cel, pH) and arbitrary ones ([IU]) are
 * dimensions of their own: nothing converts to them.
 */
export interface Unit {
  readonly text: string;
  /** One of this unit in base units (m, g, s, K, mol and so on). */
  readonly scale: number;
  /** Exponents that are not 0. */
  readonly dimensions: Readonly<Record<string, number>>;
}

export const ONE: Unit = { text: '1', scale: 1, dimensions: {} };
export const SECOND: Unit = { text: 's', scale: 1, dimensions: { s: 1 } };

type Atom = readonly [scale: number, dimensions: string];

/** Atoms that take prefixes. */
const METRIC: Readonly<Record<string, Atom>> = {
  m: [1, 'm'],
  g: [1, 'g'],
  s: [1, 's'],
  K: [1, 'K'],
  mol: [1, 'mol'],
  L: [1e-3, 'm3'],
  l: [1e-3, 'm3'],
  t: [1e6, 'g'],
  A: [1, 'A'],
  V: [1000, 'g m2 s-3 A-1'],
  Hz: [1, 's-1'],
  N: [1000, 'g m s-2'],
  Pa: [1000, 'g m-1 s-2'],
  bar: [1e8, 'g m-1 s-2'],
  'm[Hg]': [133322000, 'g m-1 s-2'],
  'm[H2O]': [9806650, 'g m-1 s-2'],
  J: [1000, 'g m2 s-2'],
  W: [1000, 'g m2 s-3'],
  cal: [4184, 'g m2 s-2'],
  Bq: [1, 's-1'],
  Gy: [1, 'm2 s-2'],
  Sv: [1, 'm2 s-2'],
  kat: [1, 'mol s-1'],
  U: [1e-6 / MINUTE, 'mol s-1'],
  eq: [1, 'eq'],
  osm: [1, 'osm'],
  Cel: [1, 'Cel'],
  '[IU]': [1, '[IU]'],
  '[iU]': [1, '[IU]'],
};

/** Atoms that take none. */
const OTHER: Readonly<Record<string, Atom>> = {
  '%': [0.01, ''],
  '10*': [10, ''],
  '10^': [10, ''],
  '[ppth]': [1e-3, ''],
  '[ppm]': [1e-6, ''],
  '[ppb]': [1e-9, ''],
  min: [MINUTE, 's'],
  h: [HOUR, 's'],
  d: [DAY, 's'],
  wk: [WEEK, 's'],
  mo: [MONTH, 's'],
  mo_j: [MONTH, 's'],
  a: [YEAR, 's'],
  a_j: [YEAR, 's'],
  deg: [Math.PI / 180, ''],
  rad: [1, ''],
  '[in_i]': [0.0254, 'm'],
  "[in_i'Hg]": [3386378.8, 'g m-1 s-2'],
  '[ft_i]': [0.3048, 'm'],
  '[mi_i]': [1609.344, 'm'],
  '[lb_av]': [453.59237, 'g'],
  '[oz_av]': [28.349523125, 'g'],
  '[gr]': [0.06479891, 'g'],
  '[foz_us]': [2.95735295625e-5, 'm3'],
  '[cup_us]': [2.365882365e-4, 'm3'],
  '[tsp_us]': [4.92892159375e-6, 'm3'],
  '[tbs_us]': [1.478676478125e-5, 'm3'],
  '[drp]': [5e-8, 'm3'],
  '[degF]': [1, '[degF]'],
  '[pH]': [1, '[pH]'],
  '[MET]': [1, '[MET]'],
  '[HPF]': [1, '[HPF]'],
  '[LPF]': [1, '[LPF]'],
  '[CFU]': [1, '[CFU]'],
  "[arb'U]": [1, "[arb'U]"],
  '[AU]': [1, '[AU]'],
  '[diop]': [1, 'm-1'],
};

const PREFIXES: Readonly<Record<string, number>> = {
  T: 1e12,
  G: 1e9,
  M: 1e6,
  k: 1e3,
  h: 1e2,
  da: 10,
  d: 0.1,
  c: 0.01,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
};

/** Reads a UCUM unit; undefined if the text is none, or one that is not in the tables here. */
export function parseUnit(text: string): Unit | undefined {
  if (text.length > 100) return undefined;
  const unit = parseTerm(text === '' ? '1' : text);
  return unit === undefined ? undefined : { ...unit, text };
}

function parseTerm(text: string): Unit | undefined {
  const parts = splitTerm(text);
  if (parts === undefined) return undefined;
  let unit = ONE;
  for (const { how, component } of parts) {
    const factor = parseComponent(component);
    if (factor === undefined) return undefined;
    // A ratio of like things (mg/g, mmol/mol) is no plain number: it stays a dimension of its own.
    const ratio =
      how === '/' && Object.keys(factor.dimensions).find((d) => unit.dimensions[d] === factor.dimensions[d]);
    unit = how === '/' ? divideUnits(unit, factor) : multiplyUnits(unit, factor);
    if (ratio) unit = multiplyUnits(unit, { text: '', scale: 1, dimensions: { [`${ratio}/${ratio}`]: 1 } });
  }
  return unit;
}

interface Part {
  readonly how: '.' | '/';
  readonly component: string;
}

/** Components with the sign before each; brackets, braces and parentheses hold together. */
function splitTerm(text: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  let how: '.' | '/' = text[0] === '/' ? '/' : '.';
  let start = how === '/' ? 1 : 0;
  let depth = 0;
  for (let i = start; i <= text.length; i++) {
    const c = text[i];
    if (c !== undefined && '([{'.includes(c)) depth++;
    else if (c !== undefined && ')]}'.includes(c)) depth--;
    else if (c === undefined || (depth === 0 && (c === '.' || c === '/'))) {
      if (i === start || depth !== 0) return undefined;
      parts.push({ how, component: text.slice(start, i) });
      if (c !== undefined) how = c as '.' | '/';
      start = i + 1;
    }
  }
  return parts;
}

function parseComponent(text: string): Unit | undefined {
  const bare = text.replace(/(\{[^{}\s]*\})$/, '');
  if (bare === '') return ONE;
  if (/^\d+$/.test(bare)) return { ...ONE, scale: Number(bare) };
  const group = /^\((.+)\)$/.exec(bare);
  if (group) return parseTerm(group[1]!);
  const whole = parseAtom(bare);
  if (whole !== undefined) return whole;
  const match = /^(.*?)([+-]?\d+)$/.exec(bare);
  const atom = match ? parseAtom(match[1]!) : undefined;
  return atom === undefined ? undefined : powerOfUnit(atom, Number(match![2]));
}

function parseAtom(symbol: string): Unit | undefined {
  const atom = own(OTHER, symbol) ?? own(METRIC, symbol);
  if (atom !== undefined) return unitOf(symbol, atom, 1);
  for (const length of [1, 2]) {
    const prefix = own(PREFIXES, symbol.slice(0, length));
    const metric = own(METRIC, symbol.slice(length));
    if (prefix !== undefined && metric !== undefined) return unitOf(symbol, metric, prefix);
  }
  return undefined;
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

function unitOf(text: string, [scale, dimensions]: Atom, factor: number): Unit {
  const pairs = dimensions.split(' ').filter((word) => word !== '');
  const entries = pairs.map((word) => {
    const match = /^(.*?)(-?\d+)?$/.exec(word)!;
    return [match[1]!, Number(match[2] ?? 1)] as const;
  });
  return { text, scale: scale * factor, dimensions: Object.fromEntries(entries) };
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit['dimensions'] {
  const sum: Record<string, number> = { ...a.dimensions };
  for (const [name, exponent] of Object.entries(b.dimensions)) {
    sum[name] = (sum[name] ?? 0) + sign * exponent;
    if (sum[name] === 0) delete sum[name];
  }
  return sum;
}

export function multiplyUnits(a: Unit, b: Unit): Unit {
  const text = a.text === '1' ? b.text : b.text === '1' ? a.text : `${a.text}.${b.text}`;
  return { text, scale: a.scale * b.scale, dimensions: combine(a, b, 1) };
}

export function divideUnits(a: Unit, b: Unit): Unit {
  const below = /[./]/.test(b.text) ? `(${b.text})` : b.text;
  const text = b.text === '1' ? a.text : a.text === b.text ? '1' : `${a.text === '1' ? '' : a.text}/${below}`;
  return { text, scale: a.scale / b.scale, dimensions: combine(a, b, -1) };
}

/** To an exponent that leaves whole exponents of the dimensions, else undefined. */
export function powerOfUnit(unit: Unit, exponent: number): Unit | undefined {
  const entries = Object.entries(unit.dimensions).map(([name, e]) => [name, e * exponent] as const);
  if (!entries.every(([, e]) => Number.isInteger(e))) return undefined;
  const dimensions = Object.fromEntries(entries.filter(([, e]) => e !== 0));
  return { text: `(${unit.text})${exponent}`, scale: unit.scale ** exponent, dimensions };
}

export const isDimensionless = (unit: Unit): boolean => Object.keys(unit.dimensions).length === 0;

function sameDimension(a: Unit, b: Unit): boolean {
  const names = Object.keys(a.dimensions);
  return (
    names.length === Object.keys(b.dimensions).length &&
    names.every((name) => a.dimensions[name] === b.dimensions[name])
  );
}

/** What a value in `from` is multiplied by to be in `to`; undefined if it cannot be converted by a factor. */
export function conversionFactor(from: Unit, to: Unit): number | undefined {
  if (!sameDimension(from, to)) return undefined;
  return from.scale === to.scale ? 1 : Number((from.scale / to.scale).toPrecision(15));
}
