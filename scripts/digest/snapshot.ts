import type { ElementDefinition, StructureDefinition } from './source.ts';

/** A snapshot as a tree: elements found by id, with their children and slices. */
export interface Snapshot {
  root: ElementDefinition;
  element: (id: string) => ElementDefinition | undefined;
  /** Children by element name, slices of them left out. */
  children: (id: string) => [name: string, element: ElementDefinition][];
  slices: (id: string) => ElementDefinition[];
}

/** Arranges the elements of a profile. */
export function snapshotOf(definition: StructureDefinition): Snapshot {
  const elements = definition.snapshot.element;
  const byId = new Map(elements.map((e) => [e.id, e]));
  const below = new Map<string, ElementDefinition[]>();
  for (const e of elements) {
    const parent = e.id.slice(0, Math.max(e.id.lastIndexOf('.'), 0));
    below.set(parent, [...(below.get(parent) ?? []), e]);
  }
  const last = (e: ElementDefinition): string => e.id.slice(e.id.lastIndexOf('.') + 1);
  const around = (id: string): ElementDefinition[] => below.get(id.slice(0, Math.max(id.lastIndexOf('.'), 0))) ?? [];
  return {
    root: elements[0] as ElementDefinition,
    element: (id) => byId.get(id),
    children: (id) => (below.get(id) ?? []).filter((e) => !last(e).includes(':')).map((e) => [last(e), e]),
    slices: (id) => around(id).filter((e) => e.id.startsWith(`${id}:`) && !e.id.slice(id.length).includes('/')),
  };
}
