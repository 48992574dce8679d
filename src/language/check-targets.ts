import type { Expression } from '../engine/index.ts';
import type { Module, TargetNode } from './module.ts';
import type { Path, Scope } from './state-type.ts';
import { statisticOf } from './statistic.ts';
import { overYears, stratumOf, type Target } from './target.ts';

/**
 * Checks the targets of a module of ours and gives those without mistakes. `scope` stands at the root; `rough` is the same
 * without places inside a text, for a stratum that is not read as it is written.
 */
export function checkTargets(module: Module, scope: Scope, rough: Scope): readonly Target[] {
  return module.targets.flatMap((node, i) => {
    if (module.damaged?.has(`targets.${i}`) === true) return [];
    return checkTarget(node, i, scope, rough) ?? [];
  });
}

function checkTarget(node: TargetNode, index: number, scope: Scope, rough: Scope): Target | undefined {
  const { title, value, tolerance, source, heldBack } = node;
  const path: Path = ['targets', index];
  scope.source(source, source === '' ? path : [...path, 'source']);
  const statistic = statisticOf(node.statistic, [...path, 'statistic'], scope);
  const among = node.among === undefined ? undefined : stratumOf(node.among, [...path, 'among'], scope, rough);
  const share = statistic !== undefined && ['prevalence', 'survival', 'share'].includes(statistic.measure);
  if (share && (value < 0 || value > 1)) {
    scope.report(
      [...path, 'value'],
      'out-of-range',
      `a ${statistic.measure} is a share between 0 and 1, this is ${value}`,
    );
  } else if (statistic !== undefined && !share && statistic.measure !== 'mean' && value < 0) {
    scope.report([...path, 'value'], 'out-of-range', `the ${statistic.measure} cannot be negative`);
  }
  if (statistic === undefined || (node.among !== undefined && among === undefined)) return undefined;
  if (among !== undefined && overYears(statistic) && asksForStates(among)) {
    scope.report(
      [...path, 'among'],
      'bad-target',
      'the years of a stratum are counted by what was true then, and when states were entered is not kept',
      'put the condition at the event: `rate of state when time_since(other) < 1 year`',
    );
    return undefined;
  }
  return {
    index,
    ...(title !== undefined && { title }),
    statistic,
    ...(among !== undefined && { among }),
    value,
    tolerance,
    source,
    ...(heldBack && { heldBack }),
  };
}

/** Does it look at when this module was in a state? */
function asksForStates(expression: Expression): boolean {
  if (expression.op === 'since' || expression.op === 'visited') return true;
  return Object.values(expression)
    .flat()
    .some((part) => typeof part === 'object' && part !== null && 'op' in part && asksForStates(part as Expression));
}
