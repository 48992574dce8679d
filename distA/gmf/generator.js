import { missingKey, unknownWord } from '../diagnostics/index.js';
import { call, literal, sample, times } from './make.js';
import { secondsOf } from './time.js';
/** Fields that say how a number comes about, the legacy ones first: where one of those stands, it counts. */
export const GENERATORS = ['exact', 'range', 'distribution'];
/** The number of a state with `exact`, `range` or `distribution`; undefined if it has none of them. */
export function numberOf(node, among = GENERATORS) {
    const field = among.find((key) => node.has(key));
    if (field === undefined)
        return undefined;
    const source = node.get(field);
    const made = field === 'distribution' ? distribution(source, 1) : field === 'exact' ? exact(source, 1) : range(source, 1);
    const decimals = field === 'range' ? source.get('decimals').number() : undefined;
    return { expression: made, drawn: made.op !== 'literal', ...(decimals === undefined ? {} : { decimals }) };
}
/** Seconds from `exact`, `range`, `duration` (each with its unit) or `distribution` (with the unit beside it). */
export function durationOf(node) {
    if (node.has('exact'))
        return exact(node.get('exact'), secondsOf(node.get('exact').get('unit')));
    const between = ['range', 'duration'].find((key) => node.has(key));
    if (between !== undefined)
        return range(node.get(between), secondsOf(node.get(between).get('unit')));
    return node.has('distribution') ? distribution(node.get('distribution'), secondsOf(node.get('unit'))) : undefined;
}
function exact(node, unit) {
    const quantity = node.get('quantity').number();
    if (!node.has('quantity'))
        node.missing('quantity');
    return literal((quantity ?? 0) * unit);
}
function range(node, unit) {
    const [low, high] = [node.get('low').number(), node.get('high').number()];
    for (const key of ['low', 'high'])
        if (!node.has(key))
            node.missing(key);
    if (low === undefined || high === undefined)
        return literal((low ?? high ?? 0) * unit);
    return uniform(low, high, unit, node);
}
function uniform(low, high, unit, node) {
    if (low > high)
        node.warn('out-of-range', 'the upper limit is below the lower one');
    return low === high ? literal(low * unit) : sample('uniform', Math.min(low, high) * unit, Math.max(low, high) * unit);
}
const KINDS = {
    EXACT: ['value'],
    UNIFORM: ['low', 'high'],
    GAUSSIAN: ['mean', 'standardDeviation'],
    EXPONENTIAL: ['mean'],
    TRIANGULAR: ['min', 'mode', 'max'],
};
/** Whole numbers are rounded in the unit in which they are written. */
function distribution(node, unit) {
    const kind = node.get('kind').name() ?? '';
    const needed = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
    if (needed === undefined) {
        const { message, hint } = unknownWord('kind of distribution', kind, Object.keys(KINDS));
        node.get('kind').report({ code: 'gmf-unknown-type', message, hint });
        return literal(0);
    }
    const parameters = node.get('parameters');
    const values = needed.map((key) => parameters.get(key).number());
    const lacking = needed.find((_, i) => values[i] === undefined);
    if (lacking !== undefined) {
        node.report(missingKey(lacking, `the parameters of ${kind}`), 'key');
        return literal(0);
    }
    const round = node.get('round').flag();
    const drawn = draw(kind, values, parameters, round ? 1 : unit);
    return round ? times(call('round', drawn), unit) : drawn;
}
function draw(kind, values, parameters, unit) {
    const [a, b, c] = values;
    switch (kind) {
        case 'EXACT':
            return literal(a * unit);
        case 'UNIFORM':
            return uniform(a, b, unit, parameters);
        case 'GAUSSIAN':
            return gaussian(a * unit, b * unit, parameters, unit);
        case 'EXPONENTIAL':
            parameters.get('mean').warn('gmf-difference', `Synthea adds 1 to what EXPONENTIAL draws; here the mean is ${a}`);
            return sample('exponential', a * unit);
        default:
            return sample('triangular', a * unit, b * unit, c * unit);
    }
}
/** Values outside the limits become the limits. */
function gaussian(mean, deviation, parameters, unit) {
    const [min, max] = [parameters.get('min').number(), parameters.get('max').number()];
    if (min !== undefined && max !== undefined)
        return sample('normal', mean, deviation, min * unit, max * unit);
    const drawn = sample('normal', mean, deviation);
    if (min !== undefined)
        return call('max', drawn, literal(min * unit));
    return max === undefined ? drawn : call('min', drawn, literal(max * unit));
}
//# sourceMappingURL=generator.js.map