import type { Expression } from '../engine/index.ts';
import { checkTargets, type Module, type Path, type Position, type Scope, type Target } from '../language/index.ts';
import { type Numbering, numberExpression } from './number-expression.ts';

/** A published figure that a module must reproduce, ready to be measured in lives of the Program. */
export interface LinkedTarget extends Target {
  /** Id of the module that states it; the states that it names are this module's. */
  readonly module: string;
  readonly at: Position;
  /** As written: `prevalence of hypertension (true)` and `age 45-64`. */
  readonly text: { readonly statistic: string; readonly among?: string };
}

/** The targets of a checked module. */
export function targetsOf(
  module: Module,
  scopeAt: (path: Path) => Scope,
  firstParameter: number,
): readonly LinkedTarget[] {
  const numbering: Numbering = { parameter: (index) => firstParameter + index, draw: () => 0 };
  const scope = scopeAt([]);
  return checkTargets(module, scope, scope).map((target) => {
    const { statistic, among } = module.targets[target.index]!;
    return {
      ...(numbered(target, numbering) as Target),
      module: module.id,
      at: module.at(['targets', target.index, 'statistic']),
      text: { statistic, ...(among !== undefined && { among }) },
    };
  });
}

/** The same value with the Program's numbers in the expressions in it. */
function numbered(value: unknown, numbering: Numbering): unknown {
  if (Array.isArray(value)) return value.map((each) => numbered(each, numbering));
  if (typeof value !== 'object' || value === null) return value;
  if ('op' in value) return numberExpression(value as Expression, numbering);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, numbered(inner, numbering)]));
}
