import { nearestOrAll, type Problem } from '../diagnostics/index.ts';
import type { AttributeType } from './expression/index.ts';
import { PER_PERSON_YEAR, TIME_WORDS, unitOf } from './expression/index.ts';
import type { ParameterNode } from './module.ts';
import { noteRead } from './scope-attributes.ts';
import type { Path, Scope } from './state-type.ts';
import type { Walk } from './walk.ts';

type Axes = readonly (readonly [name: string, edges: readonly (number | string)[]])[];

/** Checks what the shape cannot say of a module's parameters. `scope` stands at the root. */
export function checkParameters(walk: Walk, scope: Scope): void {
  for (const [name, node] of Object.entries(walk.module.parameters)) {
    const path: Path = ['parameters', name];
    const fail = (inner: Path, problem: Problem): void =>
      scope.report([...path, ...inner], problem.code, problem.message, problem.hint);
    checkUnit(node, fail);
    checkContents(node, fail);
    const axes = Object.entries(node.by ?? {});
    for (const [axis, edges] of axes) checkAxis(walk, axis, edges, [...path, 'by', axis], scope);
    if (node.values !== undefined) checkTable(node.values, axes, node.unit, ['values'], fail);
    scope.source(node.source, node.source === '' ? path : [...path, 'source']);
    if (node.source === 'assumed' && !node.note?.trim()) {
      fail(['source'], {
        code: 'missing-note',
        message: 'an assumed number needs a reason',
        hint: 'add `note:` that says why this value',
      });
    }
  }
}

type Fail = (path: Path, problem: Problem) => void;

const RATE_HINT = 'a rate is per person-year (40 in 100,000 a year is 0.0004), a number of years has the unit "a"';

function checkUnit({ unit }: ParameterNode, fail: Fail): void {
  if (unitOf(unit) !== undefined) return;
  const known = [PER_PERSON_YEAR.text, '1', '%', 'd', 'wk', 'mo', 'a', 'kg/m2', 'mm[Hg]', 'mg/dL'];
  const time = Object.hasOwn(TIME_WORDS, unit) ? TIME_WORDS[unit] : undefined;
  const hint = /^per\b|years?\b/.test(unit) ? RATE_HINT : time ? `did you mean "${time}"?` : nearestOrAll(unit, known);
  fail(['unit'], { code: 'unknown-unit', message: `"${unit}" is not a unit of UCUM, 1 or per person-year`, hint });
}

/** Either one number, or a table with its axes. */
function checkContents(node: ParameterNode, fail: Fail): void {
  const { value, values, by, interpolate, unit } = node;
  if (value !== undefined && (values !== undefined || by !== undefined)) {
    fail([values === undefined ? 'by' : 'values'], {
      code: 'conflicting-keys',
      message: 'a parameter has either `value`, or `by` and `values`',
    });
  } else if (value === undefined && values === undefined) {
    fail([], { code: 'missing-key', message: 'the key "value" (or "by" and "values") is missing' });
  } else if (values !== undefined && by === undefined) {
    fail(['values'], { code: 'missing-key', message: 'the key "by" is missing: it names the axes of the table' });
  }
  if (value !== undefined && value < 0 && unit === PER_PERSON_YEAR.text) fail(['value'], negativeRate(value));
  if (interpolate === true && !Object.values(by ?? {}).some((edges) => typeof edges[0] === 'number')) {
    fail(['interpolate'], { code: 'conflicting-keys', message: 'there is no axis of numbers to interpolate along' });
  }
}

const negativeRate = (value: number): Problem => ({
  code: 'out-of-range',
  message: `a rate cannot be negative, this is ${value}`,
});

const NUMBERS: ReadonlySet<string> = new Set(['age', 'year', 'month', 'hour']);

function checkAxis(walk: Walk, axis: string, edges: readonly (number | string)[], path: Path, scope: Scope): void {
  const { module, set } = walk;
  const attribute = set.attributes.find(module, axis);
  if (!NUMBERS.has(axis) && attribute === undefined) {
    const known = [...NUMBERS, ...set.attributes.names(module)];
    const hint = nearestOrAll(axis, known);
    const problem: Problem = {
      code: 'unknown-name',
      message: `"${axis}" is neither age, year, month, hour nor an attribute`,
      hint,
    };
    walk.report(module.at(path, 'key'), problem);
  } else if (attribute !== undefined) noteRead(walk, attribute.name, path);
  const kind = typeof edges[0];
  if (edges.some((edge) => typeof edge !== kind)) {
    scope.report(path, 'wrong-shape', 'the bands of an axis are all numbers or all texts');
  } else if (kind === 'number') checkBands(edges as readonly number[], axis, attribute, path, scope);
  else checkGroups(edges as readonly string[], axis, attribute, path, scope);
}

function checkBands(
  edges: readonly number[],
  axis: string,
  attribute: AttributeType | undefined,
  path: Path,
  scope: Scope,
): void {
  if (attribute?.type === 'text' || attribute?.type === 'boolean') {
    scope.report(path, 'type-mismatch', `"${axis}" is a ${attribute.type}: its groups are texts`);
  }
  const wrong = edges.findIndex((edge, i) => i > 0 && edge <= edges[i - 1]!);
  if (wrong > 0) {
    const message = `the edges ascend, but ${edges[wrong]} comes after ${edges[wrong - 1]}`;
    scope.report([...path, wrong], 'out-of-range', message, 'each number is the lower edge of a band');
  }
}

function checkGroups(
  groups: readonly string[],
  axis: string,
  attribute: AttributeType | undefined,
  path: Path,
  scope: Scope,
): void {
  if (NUMBERS.has(axis) || attribute?.type === 'number') {
    scope.report(path, 'type-mismatch', `"${axis}" is a number: its bands are given by their lower edges`);
    return;
  }
  groups.forEach((group, i) => {
    if (groups.indexOf(group) < i)
      scope.report([...path, i], 'ambiguous-name', `the group "${group}" stands here twice`);
    if (attribute?.values !== undefined && !attribute.values.includes(group)) {
      const hint = nearestOrAll(group, attribute.values);
      scope.report([...path, i], 'unknown-word', `"${group}" is not a value of "${axis}"`, hint);
    }
  });
}

/** Lists within lists, as deep as there are axes and as long as each has bands. */
function checkTable(values: unknown, axes: Axes, unit: string, path: Path, fail: Fail): void {
  const [axis, ...inner] = axes;
  if (axis === undefined) {
    if (typeof values !== 'number' || !Number.isFinite(values)) {
      fail(path, {
        code: 'wrong-table-size',
        message: Array.isArray(values)
          ? 'a list stands where a number is needed: there are fewer axes than levels'
          : 'a number is needed here',
      });
    } else if (values < 0 && unit === PER_PERSON_YEAR.text) fail(path, negativeRate(values));
    return;
  }
  const [name, edges] = axis;
  if (!Array.isArray(values) || values.length !== edges.length) {
    const found = Array.isArray(values) ? `${values.length}` : 'no list';
    fail(path, { code: 'wrong-table-size', message: `"${name}" has ${edges.length} bands, here are ${found} values` });
    return;
  }
  values.forEach((value, i) => {
    checkTable(value, inner, unit, [...path, i], fail);
  });
}
