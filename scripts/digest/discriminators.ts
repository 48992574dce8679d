import type { DiscriminatorDigest } from '../../src/validate/definitions/digest.ts';
import { constantOf, shortUrl } from './element.ts';
import type { Snapshot } from './snapshot.ts';
import type { Discriminator, ElementDefinition } from './source.ts';

/** What makes an item one of a slice, or undefined if that cannot be told from the definition. */
export function matchOf(
  snapshot: Snapshot,
  slice: ElementDefinition,
  discriminators: Discriminator[],
): DiscriminatorDigest[] | undefined {
  const all = discriminators.map((d) => resolve(snapshot, slice, d));
  if (all.length === 0 || all.some((found) => found === undefined || found.length === 0)) return undefined;
  return all.flatMap((found) => found ?? []);
}

function resolve(snapshot: Snapshot, slice: ElementDefinition, d: Discriminator): DiscriminatorDigest[] | undefined {
  if (d.path.includes('(')) return undefined;
  const element = d.path === '$this' ? slice : elementBelow(snapshot, slice.id, d.path.split('.'));
  if (d.type === 'type') return element?.type && [{ path: d.path, types: element.type.map((t) => t.code) }];
  if (d.type === 'exists') return element && [{ path: d.path, exists: element.max !== '0' }];
  if (d.type === 'profile') return undefined;
  if (d.path === 'url') return byUrl(slice, element);
  return (element && byValue(snapshot, element, d.path)) ?? byPatternAbove(snapshot, slice, d.path);
}

/** The element that a path leads to; where only a slice of it is described further, in that slice. */
function elementBelow(snapshot: Snapshot, id: string, path: string[]): ElementDefinition | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return snapshot.element(id);
  const here = snapshot.element(`${id}.${name}`);
  if (!here) return undefined;
  const plain = elementBelow(snapshot, here.id, rest);
  if (plain && constantOf(plain, 'fixed') !== undefined) return plain;
  const sliced = snapshot.slices(here.id).filter((s) => s.min > 0);
  return sliced.map((s) => elementBelow(snapshot, s.id, rest)).find((found) => found !== undefined) ?? plain;
}

/** An extension is told by its address, which its own definition fixes. */
function byUrl(slice: ElementDefinition, url: ElementDefinition | undefined): DiscriminatorDigest[] | undefined {
  const profile = slice.type?.[0]?.profile?.[0];
  const fixed = (url && constantOf(url, 'fixed')) ?? profile?.replace(/\|.*$/, '');
  return fixed === undefined ? undefined : [{ path: 'url', fixed }];
}

/** The value that the element itself, or what lies below it, is fixed to; else the value set that it must come from. */
function byValue(snapshot: Snapshot, element: ElementDefinition, path: string): DiscriminatorDigest[] | undefined {
  const fixed = constantOf(element, 'fixed');
  if (fixed !== undefined) return [{ path, fixed }];
  const pattern = constantOf(element, 'pattern');
  if (pattern !== undefined) return [{ path, pattern }];
  const below = snapshot.children(element.id).flatMap(([name, child]) => {
    const at = path === '$this' ? name : `${path}.${name}`;
    return child.min > 0 ? (byValue(snapshot, child, at) ?? []) : [];
  });
  if (below.length > 0) return below;
  const { strength, valueSet } = element.binding ?? {};
  return strength === 'required' && valueSet ? [{ path, valueSet: valueSet.replace(/\|.*$/, '') }] : undefined;
}

/** The discriminator may look inside a pattern that stands on an element above. */
function byPatternAbove(snapshot: Snapshot, slice: ElementDefinition, path: string): DiscriminatorDigest[] | undefined {
  const names = path === '$this' ? [] : path.split('.');
  for (let used = names.length - 1; used >= 0; used--) {
    const element = snapshot.element([slice.id, ...names.slice(0, used)].join('.'));
    let value = element && (constantOf(element, 'fixed') ?? constantOf(element, 'pattern'));
    for (const name of names.slice(used)) value = part(value, name);
    if (value !== undefined) return [{ path, pattern: value }];
  }
  return undefined;
}

function part(value: unknown, name: string): unknown {
  const object = Array.isArray(value) ? value[0] : value;
  return typeof object === 'object' && object !== null ? (object as Record<string, unknown>)[name] : undefined;
}

/** Where an extension may stand. */
export const contextsOf = (contexts: { type: string; expression: string }[] | undefined) =>
  contexts?.map((c) => ({ type: c.type as 'element' | 'extension' | 'fhirpath', expression: shortUrl(c.expression) }));
