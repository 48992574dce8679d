import type { Axis, Expression, Parameter } from '../engine/index.ts';
import type { Module, ParameterNode } from '../language/index.ts';

/** The parameters of a module, in the order of the file. `scales` are factors by path. */
export function parametersOf(module: Module, scales: Readonly<Record<string, number>>): readonly Parameter[] {
  return Object.entries(module.parameters).map(([name, node]) => {
    const path = `${module.id}.${name}`;
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
  if (name === 'year') return { op: 'time', part: 'year' };
  return { op: 'attribute', name: personAttribute(module, name) };
}

/** The name on the person: `module.name` for a module's own attribute, the bare name for a shared one. */
export function personAttribute(module: Module, name: string): string {
  const own = Object.hasOwn(module.attributes, name) ? module.attributes[name] : undefined;
  return own !== undefined && own.global !== true ? `${module.id}.${name}` : name;
}

const flatten = (values: unknown): readonly unknown[] => (Array.isArray(values) ? values.flatMap(flatten) : [values]);
