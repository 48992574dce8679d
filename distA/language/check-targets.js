import { statisticOf, stratumOf } from './target.js';
/**
 * Checks the targets of a module of ours and gives those without mistakes. `scope` stands at the root; `rough` is the same
 * without places inside a text, for a stratum that is not read as it is written.
 */
export function checkTargets(module, scope, rough) {
    return module.targets.flatMap((node, i) => {
        if (module.damaged?.has(`targets.${i}`) === true)
            return [];
        return checkTarget(node, i, scope, rough) ?? [];
    });
}
function checkTarget(node, index, scope, rough) {
    const { value, tolerance, source, heldBack } = node;
    const path = ['targets', index];
    scope.source(source, source === '' ? path : [...path, 'source']);
    const statistic = statisticOf(node.statistic, [...path, 'statistic'], scope);
    const among = node.among === undefined ? undefined : stratumOf(node.among, [...path, 'among'], scope, rough);
    const share = statistic !== undefined && ['prevalence', 'survival', 'share'].includes(statistic.measure);
    if (share && (value < 0 || value > 1)) {
        scope.report([...path, 'value'], 'out-of-range', `a ${statistic.measure} is a share between 0 and 1, this is ${value}`);
    }
    else if (statistic !== undefined && !share && statistic.measure !== 'mean' && value < 0) {
        scope.report([...path, 'value'], 'out-of-range', `the ${statistic.measure} cannot be negative`);
    }
    if (statistic === undefined || (node.among !== undefined && among === undefined))
        return undefined;
    return {
        index,
        statistic,
        ...(among !== undefined && { among }),
        value,
        tolerance,
        source,
        ...(heldBack && { heldBack }),
    };
}
//# sourceMappingURL=check-targets.js.map