import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import { duplicateKey } from '../diagnostics/index.js';
/** Deepest nesting, aliases included, that is followed. */
const DEEPEST = 64;
/** Most values that aliases may add: an alias of aliases of aliases grows without limit otherwise. */
const MOST_BY_ALIAS = 100_000;
const MOST_FAULTS = 100;
/**
 * YAML nodes as plain values. Mappings have no prototype, so no name finds anything but what the file says; of a key
 * that stands twice the first counts.
 */
export function plainOf(contents) {
    const state = { anchors: new Map(), faults: [], byAlias: 0 };
    return { value: convert(contents, state, 0, false), faults: state.faults };
}
function convert(node, state, depth, aliased) {
    if (aliased && ++state.byAlias > MOST_BY_ALIAS)
        return null;
    if (isAlias(node))
        return convertAlias(node, state, depth);
    if (!isScalar(node) && !isMap(node) && !isSeq(node))
        return null;
    if (node.anchor !== undefined && !aliased)
        state.anchors.set(node.anchor, node);
    if (isScalar(node))
        return scalar(node);
    if (depth >= DEEPEST)
        return fault(state, node, { code: 'yaml-syntax', message: `nested deeper than ${DEEPEST} levels` });
    if (isSeq(node))
        return node.items.map((item) => convert(item, state, depth + 1, aliased));
    return convertMap(node, state, depth, aliased);
}
/** Dates, numbers too large to be exact and the like do not occur in the core schema; what is not plain becomes its text. */
function scalar(node) {
    const { value } = node;
    const simple = value === null || ['string', 'number', 'boolean'].includes(typeof value);
    return simple ? value : (node.source ?? String(value));
}
function convertAlias(node, state, depth) {
    const target = state.anchors.get(node.source);
    if (target === undefined) {
        const hint = 'put a text that begins with * in quotes';
        return fault(state, node, {
            code: 'yaml-syntax',
            message: `the alias *${node.source} names nothing above it`,
            hint,
        });
    }
    const before = state.byAlias;
    const value = convert(target, state, depth + 1, true);
    if (before <= MOST_BY_ALIAS && state.byAlias > MOST_BY_ALIAS) {
        fault(state, node, { code: 'yaml-syntax', message: `aliases add up to more than ${MOST_BY_ALIAS} values` });
    }
    return value;
}
function convertMap(node, state, depth, aliased) {
    const result = Object.create(null);
    for (const pair of node.items) {
        const key = keyOf(pair);
        if (key === undefined) {
            fault(state, isNode(pair.key) ? pair.key : node, { code: 'wrong-shape', message: 'a key must be a text' });
        }
        else if (Object.hasOwn(result, key)) {
            fault(state, pair.key, duplicateKey(key));
        }
        else {
            result[key] = convert(pair.value, state, depth + 1, aliased);
        }
    }
    return result;
}
const isNode = (node) => isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
/** The text of a key as written (`08` and `yes` stay what they are); undefined for a key that is no scalar. */
export function keyOf(pair) {
    if (!isPair(pair) || !isScalar(pair.key))
        return undefined;
    const { value, source } = pair.key;
    if (typeof value === 'string')
        return value;
    return value === null && !source ? undefined : (source ?? String(value));
}
function fault(state, node, problem) {
    const [from, to] = node.range ?? [0, 0];
    if (state.faults.length < MOST_FAULTS)
        state.faults.push({ from, to, problem });
    return null;
}
//# sourceMappingURL=plain.js.map