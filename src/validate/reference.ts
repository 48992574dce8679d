import { asArray, isObject, type JsonObject } from './json.ts';
import { didYouMean } from './nearest.ts';
import { frameOf, type Run, report, resolve, show } from './run.ts';
import type { ResolvedTarget } from './scope.ts';

const relative = /^([A-Za-z]+)\/[A-Za-z0-9\-.]{1,64}(?:\/_history\/[A-Za-z0-9\-.]{1,64})?(?:#.*)?$/;
const conditional = /^([A-Za-z]+)\?.+/;
const hasScheme = /^[a-z][a-z0-9+.-]*:/i;

/** Checks where a reference leads, and that what is there may be referred to. */
export function checkReference(run: Run, value: JsonObject, targets: readonly string[] | undefined): void {
  const { reference, type } = value;
  if (typeof reference !== 'string') return;
  const target = targetOf(run, reference);
  if (!target) return;
  if (typeof type === 'string' && lastPart(type) !== target.type) {
    report(
      run,
      'error',
      'reference-type',
      `type says ${show(type)}, but ${show(reference)} is a ${target.type}`,
      'type',
    );
  }
  checkTargets(run, target, targets, reference);
}

const lastPart = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

/** What a reference leads to, as far as that can be told; what is wrong with it is reported. */
function targetOf(run: Run, reference: string): ResolvedTarget | undefined {
  if (reference.startsWith('#')) return containedTarget(run, reference);
  const found = resolve(run, reference);
  if (found === 'missing') {
    report(run, 'error', 'reference-not-found', `nothing that was given is the target of ${show(reference)}`);
    return undefined;
  }
  return found === 'outside' ? targetByForm(run, reference) : found;
}

/** That there is one is what the invariant ref-1 asks for. */
function containedTarget(run: Run, reference: string): ResolvedTarget | undefined {
  const { root } = frameOf(run);
  const found =
    reference === '#' ? root : asArray(root.contained).find((r) => isObject(r) && r.id === reference.slice(1));
  return isObject(found) && typeof found.resourceType === 'string'
    ? { type: found.resourceType, resource: found }
    : undefined;
}

/** A definition that is named by # and an id is contained. */
export function checkCanonical(run: Run, value: string): void {
  if (
    !value.startsWith('#') ||
    asArray(frameOf(run).root.contained).some((r) => isObject(r) && r.id === value.slice(1))
  )
    return;
  report(run, 'error', 'reference-not-found', `no contained resource has the id ${show(value.slice(1))}`);
}

/** A relative reference names the type of what it leads to; nothing is known of one that leads to another server. */
function targetByForm(run: Run, reference: string): ResolvedTarget | undefined {
  const own = relative.exec(reference);
  const type = own?.[1] ?? conditional.exec(reference)?.[1];
  if (type !== undefined && !run.catalogue.resourceTypes.has(type)) {
    const hint = didYouMean(type, run.catalogue.resourceTypes);
    report(run, 'warning', 'reference-syntax', `${show(type)} in ${show(reference)} is no resource type${hint}`);
  } else if (type === undefined && !hasScheme.test(reference)) {
    const right = 'write Type/id, urn:uuid:, #id or a URL';
    report(run, 'warning', 'reference-syntax', `${show(reference)} is no reference; ${right}`);
  } else if (own) return { type: type as string };
  return undefined;
}

/** Checks the type of a target, and its profile where the target is at hand. */
export function checkTargets(
  run: Run,
  target: ResolvedTarget,
  targets: readonly string[] | undefined,
  shown: string,
): void {
  if (!targets || targets.length === 0) return;
  const { type, resource } = target;
  const { fitting, typeIsEnough } = run.catalogue.fitting(targets, type);
  if (fitting.length === 0) {
    const allowed = targets.map((name) => run.catalogue.typeOf(name) ?? name).join(', ');
    report(run, 'error', 'reference-type', `${show(shown)} is a ${type}; here a reference leads to ${allowed}`);
    return;
  }
  if (resource === undefined || typeIsEnough) return;
  if (fitting.some((name) => run.conforms(run, { type, resource }, name))) return;
  report(run, 'error', 'reference-profile', `${show(shown)} does not conform to ${fitting.join(' or ')}`);
}
