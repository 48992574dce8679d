import { asArray, isObject, type JsonObject, textOf } from './json.ts';
import { type Run, report, show } from './run.ts';
import type { ResolvedTarget, Scope } from './scope.ts';

interface Entry {
  fullUrl: string | undefined;
  resource: JsonObject | undefined;
}

const entriesOf = (bundle: JsonObject): Entry[] =>
  asArray(bundle.entry).map((entry) => {
    const { fullUrl, resource } = isObject(entry) ? entry : {};
    return {
      fullUrl: typeof fullUrl === 'string' ? fullUrl : undefined,
      resource: isObject(resource) ? resource : undefined,
    };
  });

/** Where references lead within a bundle: to the entry with that fullUrl, or with that type and id. */
export function bundleScope(bundle: JsonObject, outer: Scope): Scope {
  const named = new Map<string, ResolvedTarget>();
  let all: ReadonlyMap<string, ResolvedTarget> | undefined;
  for (const { fullUrl, resource } of entriesOf(bundle)) {
    const target = targetOf(resource);
    if (target && fullUrl?.startsWith('urn:')) named.set(fullUrl, target);
  }
  const resolve: Scope['resolve'] = (reference, base) => {
    const exact = named.get(reference);
    if (exact) return exact;
    all ??= targetsByName(bundle);
    const plain = reference.replace(/(?:\/_history\/[^/#]*)?(?:#.*)?$/, '');
    const found = all.get(absoluteFor(plain, base)) ?? all.get(plain);
    if (found) return found;
    return reference.startsWith('urn:') ? 'missing' : outer.resolve(reference, base);
  };
  return { resolve, base: undefined };
}

const targetOf = (resource: JsonObject | undefined): Required<ResolvedTarget> | undefined =>
  typeof resource?.resourceType === 'string' ? { type: resource.resourceType, resource } : undefined;

/** By type and id and by fullUrl; asked for only where references are not those of `urn:`. */
function targetsByName(bundle: JsonObject): ReadonlyMap<string, ResolvedTarget> {
  const targets = new Map<string, ResolvedTarget>();
  for (const { fullUrl, resource } of entriesOf(bundle)) {
    const target = targetOf(resource);
    if (target === undefined) continue;
    const { id } = target.resource;
    if (typeof id === 'string') targets.set(`${target.type}/${id}`, target);
    if (fullUrl !== undefined) targets.set(fullUrl, target);
  }
  return targets;
}

const restful = /^(https?:\/\/.*\/)[A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/;

/** A relative reference is read against the address of the entry that it stands in. */
function absoluteFor(reference: string, base: string | undefined): string {
  const root = base === undefined ? undefined : restful.exec(base)?.[1];
  return root !== undefined && /^[A-Za-z]+\//.test(reference) ? root + reference : reference;
}

/** Checks what holds between the entries of a bundle. */
export function checkBundle(run: Run, bundle: JsonObject): void {
  const isResponse = textOf(bundle.type).endsWith('-response');
  entriesOf(bundle).forEach((entry, index) => {
    if (entry.fullUrl !== undefined || !isResponse) checkFullUrl(run, entry, index);
  });
  checkLinks(run, bundle);
}

function checkFullUrl(run: Run, { fullUrl, resource }: Entry, index: number): void {
  if (fullUrl === undefined) {
    if (resource)
      report(run, 'error', 'bundle-entry', 'fullUrl is missing; each entry with a resource has one', 'entry', index);
    return;
  }
  if (fullUrl.startsWith('urn:')) return;
  const own = `${textOf(resource?.resourceType)}/${textOf(resource?.id)}`;
  if (!/^[a-z][a-z0-9+.-]*:/.test(fullUrl)) {
    report(run, 'error', 'bundle-entry', `fullUrl ${show(fullUrl)} is not absolute`, 'entry', index, 'fullUrl');
  } else if (typeof resource?.id === 'string' && restful.test(fullUrl) && !fullUrl.endsWith(`/${own}`)) {
    report(
      run,
      'error',
      'bundle-entry',
      `fullUrl is ${show(fullUrl)}, but the resource is ${own}`,
      'entry',
      index,
      'fullUrl',
    );
  }
}

const single: readonly unknown[] = ['self', 'first', 'last', 'next', 'previous'];

/** A bundle has one link of a kind. */
function checkLinks(run: Run, bundle: JsonObject): void {
  const relations = asArray(bundle.link).map((link) => (isObject(link) ? link.relation : undefined));
  for (const [i, relation] of relations.entries()) {
    if (!single.includes(relation) || relations.indexOf(relation) === i) continue;
    report(run, 'error', 'duplicate-entry', `there is another link ${show(relation)}`, 'link', i, 'relation');
  }
}
