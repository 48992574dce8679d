import { parseUnit } from '../../base/index.ts';
import { didYouMean } from '../../diagnostics/index.ts';
import type { Checking } from './checking.ts';
import { FUNCTION_NAMES } from './function-names.ts';
import type { AttributeType, ExpressionScope } from './scope.ts';
import type { Name } from './syntax.ts';
import { ANY, BARE, BOOLEAN, INSTANT, LINEAR, measure, quantity, type Type, type Typed, unitOf } from './type.ts';

type Meaning = Pick<Typed, 'expression' | 'type'>;

const YEARS = parseUnit('a')!;

/** Names that mean the same in every module. */
const BUILT_IN: Readonly<Record<string, Meaning>> = {
  age: { expression: { op: 'age' }, type: measure(YEARS) },
  year: { expression: { op: 'time', part: 'year' }, type: LINEAR },
  month: { expression: { op: 'time', part: 'month' }, type: LINEAR },
  hour: { expression: { op: 'time', part: 'hour' }, type: LINEAR },
  now: { expression: { op: 'time', part: 'now' }, type: INSTANT },
};

export const BUILT_IN_NAMES: readonly string[] = Object.keys(BUILT_IN);

/** What a bare name stands for, in the order of docs/language.md. */
function meaning(name: string, scope: ExpressionScope): Meaning | undefined {
  const parameter = scope.parameter(name);
  if (parameter !== undefined) {
    const unit = unitOf(parameter.unit);
    return { expression: { op: 'parameter', index: parameter.index }, type: unit ? quantity(unit) : BARE };
  }
  const own = scope.ownAttribute(name);
  if (own !== undefined) return attributeMeaning(own);
  if (Object.hasOwn(BUILT_IN, name)) return BUILT_IN[name];
  const variable = scope.variable(name);
  if (variable !== undefined) return { expression: { op: 'variable', name }, type: numberIn(variable.unit) };
  const attribute = scope.attribute(name);
  if (attribute !== undefined) return attributeMeaning(attribute);
  const concept = scope.code(name);
  return concept && { expression: { op: 'concept', concept }, type: { kind: 'code' } };
}

export const isKnownName = (name: string, scope: ExpressionScope): boolean => meaning(name, scope) !== undefined;

/** A measure in a unit given as text. */
export function numberIn(unit: string | undefined): Type {
  const parsed = unit === undefined ? undefined : unitOf(unit);
  return parsed === undefined ? LINEAR : measure(parsed);
}

export function attributeMeaning(attribute: AttributeType): Meaning {
  const expression = { op: 'attribute', name: attribute.name } as const;
  switch (attribute.type) {
    case 'number':
      return { expression, type: numberIn(attribute.unit ?? '1') };
    case 'boolean':
      return { expression, type: BOOLEAN };
    case 'text':
      return { expression, type: { kind: 'text', ...(attribute.values ? { values: attribute.values } : {}) } };
    case 'instant':
      return { expression, type: INSTANT };
    case 'any':
      return { expression, type: ANY };
  }
}

export function checkName(syntax: Name, c: Checking): Typed | undefined {
  const found = meaning(syntax.name, c.scope);
  if (found !== undefined) return { ...found, offset: syntax.offset, length: syntax.length };
  const { name } = syntax;
  const kinds = ['parameter', 'attribute', 'variable', 'code'] as const;
  const known = [...kinds.flatMap((kind) => [...c.scope.names(kind)]), ...BUILT_IN_NAMES];
  const hint = FUNCTION_NAMES.includes(name) ? `write ${name}(…)` : didYouMean(name, known);
  return c.problem(syntax, 'unknown-name', `the name "${name}" stands for nothing here`, hint);
}
