import type { Axis, Expression, Parameter } from '../engine/index.ts';
import { attributeName, type Module, type ParameterNode } from '../language/index.ts';

/** The address of a parameter: overlays and accounting name it so. */
export const parameterPath = (module: Module, name: string): string => `${module.id.replaceAll('/', '.')}.${name}`;

/** The parameters of a module, in the order of the file. `scales` are factors by path. */
export function parametersOf(module: Module, scales: Readonly<Record<string, number>>): readonly Parameter[] {
  return Object.entries(module.parameters).map(([name, node]) => {
    const path = parameterPath(module, name);
    return {
      path,
      unit: node.unit,
      axes: Object.entries(node.by ?? {}).map(([axis, edges]) => axisOf(module, axis, edges, node)),
      values: node.value !== undefined ? [node.value] : (flatten(node.values) as readonly number[]),
      scale: scales[path] ?? 1,
    };
  });
}

function axisOf(module: Module, name: string, edges: readonly (number | string)[], node: ParameterNode): Axis {
  const of = axisValue(module, name);
  if (typeof edges[0] === 'string') return { of, groups: edges.map(String) };
  return { of, breaks: edges.map(Number), ...(node.interpolate === true && { interpolate: true }) };
}

function axisValue(module: Module, name: string): Expression {
  if (name === 'age') return { op: 'age' };
  if (name === 'year' || name === 'month' || name === 'hour') return { op: 'time', part: name };
  return { op: 'attribute', name: personAttribute(module, name) };
}

/** The name on the person: a module's own attribute, else one that is shared. */
const personAttribute = (module: Module, name: string): string =>
  Object.hasOwn(module.attributes, name) ? attributeName(module, name) : name;

const flatten = (values: unknown): readonly unknown[] => (Array.isArray(values) ? values.flatMap(flatten) : [values]);
