import type { AttributeKind } from './node.ts';
type State = Readonly<Record<string, unknown>>;
/** Which attributes the states of a file set, and to values of what types. */
export declare function assignedBy(states: readonly State[]): ReadonlyMap<string, ReadonlySet<AttributeKind>>;
export {};
