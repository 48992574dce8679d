import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycles } from '../../src/language/tarjan.ts';

type Graph = Readonly<Record<string, readonly string[]>>;
const cyclesOf = (graph: Graph) => cycles(Object.keys(graph), (node) => graph[node] ?? []);

/** Can one come from a node back to it? By trying all ways. */
function returns(graph: Graph, node: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [...(graph[node] ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    if (!seen.has(at)) open.push(...(graph[at] ?? []));
    seen.add(at);
  }
  return false;
}

describe('cycles', () => {
  it('are found with their nodes in order', () => {
    expect(cyclesOf({ a: ['b'], b: ['c'], c: ['a', 'd'], d: [], e: ['e'] })).toEqual([['a', 'b', 'c'], ['e']]);
  });

  it('are found in a chain that recursion could not follow', () => {
    const nodes = Array.from({ length: 50_000 }, (_, i) => `n${i}`);
    expect(cycles(nodes, (node) => [`n${(Number(node.slice(1)) + 1) % 50_000}`])).toHaveLength(1);
  });

  it('hold exactly the nodes that one can come back to, apart by component', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const graph = fc.record(Object.fromEntries(names.map((name) => [name, fc.subarray(names, { maxLength: 3 })])));
    fc.assert(
      fc.property(graph, (g) => {
        const found = cyclesOf(g);
        const back = names.filter((name) => returns(g, name, name));
        expect(found.flat().sort()).toEqual(back);
        for (const ring of found) for (const node of ring) expect(returns(g, ring[0]!, node)).toBe(true);
        expect(new Set(found.flat()).size).toBe(found.flat().length);
        const places = found.map((ring) => ring.join());
        for (const a of found)
          for (const b of found)
            if (a !== b) expect(returns(g, a[0]!, b[0]!) && returns(g, b[0]!, a[0]!), places.join()).toBe(false);
      }),
    );
  });
});
