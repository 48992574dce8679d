import type { CodeSystem, Coding } from './source.ts';

interface Filter {
  property: string;
  op: string;
  value: string;
}

/** Concepts with those below them. */
export function flatten(concepts: Coding[] | undefined): Coding[] {
  return (concepts ?? []).flatMap((c) => [c, ...flatten(c.concept)]);
}

/** The codes of a complete system that pass all filters; undefined if a filter is not of a kind known here. */
export function selects(system: CodeSystem, filters: Filter[]): string[] | undefined {
  const children = childrenOf(system);
  const sets = filters.map((filter) => select(system, filter, children));
  if (sets.some((set) => set === undefined)) return undefined;
  return flatten(system.concept)
    .map((c) => c.code)
    .filter((code) => sets.every((set) => set?.has(code)));
}

function select(system: CodeSystem, filter: Filter, children: Map<string, string[]>): Set<string> | undefined {
  const codes = flatten(system.concept).map((c) => c.code);
  if (filter.property === 'concept') return byHierarchy(codes, filter, children);
  if (filter.op !== '=') return undefined;
  const has = (c: Coding): boolean =>
    c.property?.some((p) => p.code === filter.property && p.valueCode === filter.value) ?? false;
  return new Set(
    flatten(system.concept)
      .filter(has)
      .map((c) => c.code),
  );
}

function byHierarchy(codes: string[], filter: Filter, children: Map<string, string[]>): Set<string> | undefined {
  const below = descendants(filter.value, children);
  if (filter.op === 'descendent-of') return below;
  const isA = new Set([filter.value, ...below]);
  if (filter.op === 'is-a') return isA;
  if (filter.op === 'is-not-a') return new Set(codes.filter((code) => !isA.has(code)));
  return undefined;
}

/** The hierarchy is given by nesting, or by a property that names the parent. */
function childrenOf(system: CodeSystem): Map<string, string[]> {
  const children = new Map<string, string[]>();
  const add = (parent: string, child: string): void => {
    children.set(parent, [...(children.get(parent) ?? []), child]);
  };
  for (const concept of flatten(system.concept)) {
    for (const child of concept.concept ?? []) add(concept.code, child.code);
    for (const p of concept.property ?? []) {
      if ((p.code === 'subsumedBy' || p.code === 'parent') && p.valueCode) add(p.valueCode, concept.code);
    }
  }
  return children;
}

function descendants(code: string, children: Map<string, string[]>): Set<string> {
  const found = new Set<string>();
  const queue = [...(children.get(code) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...(children.get(next) ?? []));
  }
  return found;
}
