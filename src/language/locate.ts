import type { Place } from '../diagnostics/index.ts';
import type { Path } from './state-type.ts';
import { keyOf, type YamlMap, type YamlNode, type YamlPair, type YamlScalar } from './yaml/node.ts';

/** Finds the places of values in a text. Lines and columns from 1. */
export interface Located {
  /** Place of the key or (default) of the value at a path; of the nearest enclosing one if there is none. */
  at(path: Path, on?: 'key' | 'value'): Place;
  /** Place of a character (offset from 0) of the text at a path. */
  within(path: Path, offset: number, length?: number): Place;
  /** Place of a piece between two offsets of the whole text. */
  offset(from: number, to: number): Place;
  /** A scalar as it is written, without quotes. */
  sourceOf(path: Path): string | undefined;
}

/** Where a path leads: a list's item has no key. */
interface Found {
  readonly key?: YamlNode | undefined;
  readonly value?: YamlNode | undefined;
}

export function locate(contents: YamlNode | undefined, text: string, file: string): Located {
  const root: Found = { value: contents };
  const steps = stepper(contents);
  const lines = lineCounter(text);
  const offset = (from: number, to: number): Place => placeOf(text, file, lines(), from, to);
  const ofNode = (node: YamlNode | undefined): Place => offset(node?.from ?? 0, node?.to ?? 0);
  const find = (path: Path): { found: Found; exact: boolean } => {
    let found = root;
    for (const step of path) {
      const next = steps(found.value, step);
      if (next === undefined) return { found, exact: false };
      found = next;
    }
    return { found, exact: true };
  };
  return {
    offset,
    at(path, on = 'value') {
      const { found, exact } = find(path);
      const key = found.key ?? found.value;
      return ofNode(on === 'key' || !exact || isEmpty(found.value) ? key : found.value);
    },
    within(path, at, length = 1) {
      const { value } = find(path).found;
      if (value?.kind !== 'scalar' || typeof value.value !== 'string') return ofNode(value);
      const start = offsetInText(value, value.value, text, at);
      return start === undefined ? ofNode(value) : offset(start, start + length);
    },
    sourceOf(path) {
      const { found, exact } = find(path);
      return exact && found.value?.kind === 'scalar' ? found.value.source : undefined;
    },
  };
}

const isEmpty = (node: YamlNode | undefined): boolean =>
  node === undefined || (node.kind === 'scalar' && node.value === null && node.source === '');

/** Goes from a node to one of its children, through aliases; keys of mappings are looked up in an index. */
function stepper(
  contents: YamlNode | undefined,
): (node: YamlNode | undefined, step: string | number) => Found | undefined {
  let anchors: ReadonlyMap<string, YamlNode> | undefined;
  const indexes = new Map<YamlMap, ReadonlyMap<string, YamlPair>>();
  const indexOf = (map: YamlMap): ReadonlyMap<string, YamlPair> => {
    const known = indexes.get(map) ?? indexKeys(map);
    indexes.set(map, known);
    return known;
  };
  return (start, step) => {
    if (start?.kind === 'alias') anchors ??= anchorsIn(contents);
    const node = start?.kind === 'alias' ? anchors!.get(start.of) : start;
    if (node?.kind === 'sequence') {
      const item = node.items[Number(step)];
      return item && { value: item };
    }
    return node?.kind === 'map' ? indexOf(node).get(String(step)) : undefined;
  };
}

function indexKeys(map: YamlMap): ReadonlyMap<string, YamlPair> {
  const index = new Map<string, YamlPair>();
  for (const pair of map.pairs) {
    const key = keyOf(pair);
    if (key !== undefined && !index.has(key)) index.set(key, pair);
  }
  return index;
}

/** The first node of an anchor's name; a name that is given twice is beyond what positions need. */
function anchorsIn(root: YamlNode | undefined): ReadonlyMap<string, YamlNode> {
  const anchors = new Map<string, YamlNode>();
  const open = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (node?.anchor !== undefined && !anchors.has(node.anchor)) anchors.set(node.anchor, node);
    if (node?.kind === 'sequence') open.push(...node.items);
    if (node?.kind === 'map') for (const { key, value } of node.pairs) open.push(key, value);
  }
  return anchors;
}

/** Offsets at which lines begin; counted when somebody asks. */
function lineCounter(text: string): () => readonly number[] {
  let starts: number[] | undefined;
  return () => {
    if (starts !== undefined) return starts;
    starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  };
}

/** The last line that begins at or before an offset, from 0. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The length ends with the line, so that a caret stays below it. */
function placeOf(text: string, file: string, starts: readonly number[], from: number, to: number): Place {
  const at = Math.min(from, text.length);
  const line = lineAt(starts, at);
  const newline = text.indexOf('\n', from);
  const piece = text.slice(from, Math.max(Math.min(to, newline < 0 ? to : newline), from)).trimEnd();
  return {
    file,
    line: line + 1,
    column: at - starts[line]! + 1,
    ...(piece.length > 1 ? { length: piece.length } : {}),
  };
}

/**
 * Where the character at `offset` of a scalar's value stands in the text: quotes, indentation and folded lines are skipped
 * by counting the characters that are no space. Undefined where escapes make that impossible.
 */
function offsetInText(node: YamlScalar, value: string, text: string, offset: number): number | undefined {
  const { from, to, style } = node;
  const single = style === 'single';
  if (style === 'double' && text.slice(from, to).includes('\\')) return undefined;
  let at = style === 'block' ? text.indexOf('\n', from) + 1 : from;
  if (single || style === 'double') at++;
  let left = value.slice(0, offset).replace(/\s/g, '').length;
  while (at < to && (left > 0 || /\s/.test(text[at]!))) {
    if (!/\s/.test(text[at]!)) left--;
    at += single && text.startsWith("''", at) ? 2 : 1;
  }
  return at;
}
