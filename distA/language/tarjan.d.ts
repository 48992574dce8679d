/**
 * Strongly connected components of a directed graph that hold a cycle (R. Tarjan, "Depth-first search and linear graph
 * algorithms", 1972), without recursion. Nodes keep the order of the first list.
 */
export declare function cycles(nodes: readonly string[], next: (node: string) => readonly string[]): readonly (readonly string[])[];
