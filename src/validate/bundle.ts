import { asArray, isObject, type JsonObject } from './json.ts';
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
  const targets = new Map<string, ResolvedTarget>();
  for (const { fullUrl, resource } of entriesOf(bundle)) {
    if (!resource || typeof resource.resourceType !== 'string') continue;
    const target = { type: resource.resourceType, resource };
    if (typeof resource.id === 'string') targets.set(`${resource.resourceType}/${resource.id}`, target);
    if (fullUrl !== undefined) targets.set(fullUrl, target);
  }
  const resolve: Scope['resolve'] = (reference, base) => {
    const plain = reference.replace(/(?:\/_history\/[^/#]*)?(?:#.*)?$/, '');
    const found = targets.get(absoluteFor(plain, base)) ?? targets.get(plain);
    if (found) return found;
    return reference.startsWith('urn:') ? 'missing' : outer.resolve(reference, base);
  };
  return { resolve, base: undefined };
}

const restful = /^(https?:\/\/.*\/)[A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/;

/** A relative reference is read against the address of the entry that it stands in. */
function absoluteFor(reference: string, base: string | undefined): string {
  const root = base === undefined ? undefined : restful.exec(base)?.[1];
  return root !== undefined && /^[A-Za-z]+\//.test(reference) ? root + reference : reference;
}

/** Checks what holds between the entries of a bundle. */
export function checkBundle(run: Run, bundle: JsonObject): void {
  for (const [index, entry] of entriesOf(bundle).entries()) checkFullUrl(run, entry, index);
}

function checkFullUrl(run: Run, { fullUrl, resource }: Entry, index: number): void {
  const id = resource?.id;
  const url = fullUrl === undefined ? undefined : restful.exec(fullUrl);
  if (!url || typeof id !== 'string' || fullUrl?.endsWith(`${String(resource?.resourceType)}/${id}`)) return;
  report(
    run,
    'error',
    'bundle-entry',
    `fullUrl is ${show(fullUrl)}, but the resource is ${String(resource?.resourceType)}/${id}`,
    'entry',
    index,
    'fullUrl',
  );
}
