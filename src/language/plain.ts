import { duplicateKey, type Problem } from '../diagnostics/index.ts';
import { keyOf, type YamlAlias, type YamlMap, type YamlNode, type YamlScalar } from './yaml/node.ts';
import type { Fault } from './yaml-problem.ts';

/** Deepest nesting, aliases included, that is followed. */
const DEEPEST = 64;
/** Most values that aliases may add: an alias of aliases of aliases grows without limit otherwise. */
const MOST_BY_ALIAS = 100_000;
const MOST_FAULTS = 100;

interface State {
  readonly anchors: Map<string, YamlNode>;
  readonly faults: Fault[];
  byAlias: number;
}

/**
 * YAML nodes as plain values. Mappings have no prototype, so no name finds anything but what the file says; of a key
 * that stands twice the first counts.
 */
export function plainOf(root: YamlNode | undefined): { readonly value: unknown; readonly faults: readonly Fault[] } {
  const state: State = { anchors: new Map(), faults: [], byAlias: 0 };
  return { value: convert(root, state, 0, false), faults: state.faults };
}

function convert(node: YamlNode | undefined, state: State, depth: number, aliased: boolean): unknown {
  if (aliased && ++state.byAlias > MOST_BY_ALIAS) return null;
  if (node === undefined) return null;
  if (node.kind === 'alias') return convertAlias(node, state, depth);
  if (node.anchor !== undefined && !aliased) state.anchors.set(node.anchor, node);
  if (node.kind === 'scalar') return scalar(node);
  if (depth >= DEEPEST)
    return fault(state, node, { code: 'yaml-syntax', message: `nested deeper than ${DEEPEST} levels` });
  if (node.kind === 'sequence') return node.items.map((item) => convert(item, state, depth + 1, aliased));
  return convertMap(node, state, depth, aliased);
}

/** Dates, numbers too large to be exact and the like do not occur in the core schema; what is not plain becomes its text. */
function scalar({ value, source }: YamlScalar): unknown {
  const simple = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return simple ? value : source || String(value);
}

function convertAlias(node: YamlAlias, state: State, depth: number): unknown {
  const target = state.anchors.get(node.of);
  if (target === undefined) {
    const hint = 'put a text that begins with * in quotes';
    return fault(state, node, { code: 'yaml-syntax', message: `the alias *${node.of} names nothing above it`, hint });
  }
  const before = state.byAlias;
  const value = convert(target, state, depth + 1, true);
  if (before <= MOST_BY_ALIAS && state.byAlias > MOST_BY_ALIAS) {
    fault(state, node, { code: 'yaml-syntax', message: `aliases add up to more than ${MOST_BY_ALIAS} values` });
  }
  return value;
}

function convertMap(node: YamlMap, state: State, depth: number, aliased: boolean): unknown {
  const result: Record<string, unknown> = Object.create(null);
  for (const pair of node.pairs) {
    const key = keyOf(pair);
    if (key === undefined) {
      fault(state, pair.key ?? node, { code: 'wrong-shape', message: 'a key must be a text' });
    } else if (key in result) {
      fault(state, pair.key ?? node, duplicateKey(key));
    } else {
      result[key] = convert(pair.value, state, depth + 1, aliased);
    }
  }
  return result;
}

function fault(state: State, { from, to }: YamlNode, problem: Problem): null {
  if (state.faults.length < MOST_FAULTS) state.faults.push({ from, to, problem });
  return null;
}
