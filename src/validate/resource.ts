import { bundleScope, checkBundle } from './bundle.ts';
import { checkProfile } from './constraint.ts';
import { asArray, isObject, type JsonObject, textOf } from './json.ts';
import { Memory } from './memory.ts';
import { didYouMean } from './nearest.ts';
import { checkResourceRules } from './resource-rules.ts';
import { resourceRuling } from './ruling.ts';
import { type Run, report, reportOnce, show } from './run.ts';
import type { ResolvedTarget } from './scope.ts';
import type { Shape } from './shape.ts';
import { checkObject } from './structure.ts';
import { isTriedRight } from './trial.ts';
import { isVitalSigns, vitalSignsProfiles } from './vital-signs.ts';

/**
 * Checks a resource at the current path: the rules of its type, then the profiles that it claims. `holder` is the
 * object that it stands in: a resource that contains it, or the entry of a bundle.
 */
export function checkResource(run: Run, value: unknown, holder?: JsonObject): void {
  if (!isObject(value)) {
    report(run, 'error', 'not-a-resource', `${show(value)} was found; a resource is a JSON object`);
    return;
  }
  const shape = shapeOf(run, value);
  if (!shape) return;
  if (run.path.length === 0) run.path.push(shape.name);
  run.entered(shape.name);
  const { frame, scope, memory } = run;
  enter(run, value, shape, holder);
  if (!isRight(run, value, shape)) checkAll(run, value, shape);
  else if (shape.name === 'Bundle') checkEntries(run, value, shape);
  run.frame = frame;
  run.scope = scope;
  run.memory = memory;
}

function checkAll(run: Run, value: JsonObject, shape: Shape): void {
  checkObject(run, value, shape);
  checkResourceRules(run, value, shape);
  if (shape.name === 'Bundle') checkBundle(run, value);
  for (const url of claimsOf(value)) checkClaim(run, value, url);
  recommend(run, value);
}

/** Whether all that `checkAll` looks for is right, if that can be told quickly. */
function isRight(run: Run, value: JsonObject, shape: Shape): boolean {
  const claims = claimsOf(value);
  if (claims.length > 1) return false;
  const profile = claims[0] === undefined ? undefined : run.catalogue.profile(claims[0]);
  if (claims.length === 1 && profile?.type !== shape.name) return false;
  return isTriedRight(run, value, resourceRuling(run.catalogue, shape, profile), () => {
    checkResourceRules(run, value, shape);
    if (shape.name === 'Bundle') checkBundle(run, value);
    recommend(run, value);
  });
}

/** Checks the resources of a bundle in which all else is right. */
function checkEntries(run: Run, bundle: JsonObject, shape: Shape): void {
  const entry = shape.properties.get('entry')!;
  const resource = entry.shape()!.properties.get('resource')!;
  asArray(bundle.entry).forEach((one, index) => {
    if (!isObject(one) || one.resource === undefined) return;
    run.path.push(entry, index, resource);
    checkResource(run, one.resource, one);
    run.path.length -= 3;
  });
}

function enter(run: Run, value: JsonObject, shape: Shape, holder: JsonObject | undefined): void {
  const contained = holder !== undefined && holder === run.frame.resource;
  run.frame = { resource: value, root: contained ? run.frame.root : value };
  if (shape.name === 'Bundle') {
    run.scope = bundleScope(value, run.scope);
    run.memory = new Memory();
  } else if (holder && !contained)
    run.scope = {
      resolve: run.scope.resolve,
      base: typeof holder.fullUrl === 'string' ? holder.fullUrl : undefined,
    };
}

function shapeOf(run: Run, value: JsonObject): Shape | undefined {
  const { resourceType } = value;
  if (typeof resourceType !== 'string') {
    report(
      run,
      'error',
      'not-a-resource',
      'resourceType is missing; it names the type of the resource',
      'resourceType',
    );
    return undefined;
  }
  if (run.catalogue.resourceTypes.has(resourceType)) return run.catalogue.shape(resourceType);
  const hint = didYouMean(resourceType, run.catalogue.resourceTypes);
  report(
    run,
    'error',
    'unknown-resource-type',
    `${show(resourceType)} is no resource type of R4${hint}`,
    'resourceType',
  );
  return undefined;
}

/** The profiles that a resource claims, without their versions. */
function claimsOf(resource: JsonObject): readonly string[] {
  const claimed = isObject(resource.meta) ? asArray(resource.meta.profile) : [];
  if (claimed.length === 0) return none;
  if (claimed.length === 1) return typeof claimed[0] === 'string' ? [withoutVersion(claimed[0])] : none;
  return [...new Set(claimed.filter((url) => typeof url === 'string').map(withoutVersion))];
}

const none: readonly string[] = [];

const withoutVersion = (url: string): string => (url.includes('|') ? url.slice(0, url.indexOf('|')) : url);

/** What R4 asks of vital signs that claim no profile of vital signs: broken, it is a warning. */
function recommend(run: Run, resource: JsonObject): void {
  const wanted = vitalSignsProfiles(resource);
  if (wanted.length === 0) return;
  if (claimsOf(resource).some((url) => isVitalSigns(run.catalogue.profile(url)))) return;
  const before = run.findings.length;
  for (const url of wanted) {
    const profile = run.catalogue.profile(url);
    if (profile) checkProfile(run, resource, profile);
  }
  for (let i = before; i < run.findings.length; i++) {
    const finding = run.findings[i];
    if (finding?.severity === 'error') finding.severity = 'warning';
  }
}

function checkClaim(run: Run, resource: JsonObject, url: string): void {
  const profile = run.catalogue.profile(url);
  if (!profile) {
    if (run.catalogue.shape(url.replace('http://hl7.org/fhir/StructureDefinition/', ''))) return;
    reportOnce(run, url, 'information', 'unknown-profile', `profile ${show(url)} is not known here and is not checked`);
  } else if (profile.type !== resource.resourceType) {
    report(
      run,
      'error',
      'profile-type',
      `${show(url)} is a profile of ${profile.type}, not of ${textOf(resource.resourceType)}`,
      'meta',
    );
  } else checkProfile(run, resource, profile);
}

/** Whether the target of a reference meets a profile, as a check of it by itself would find. */
export function conforms(run: Run, target: ResolvedTarget & { resource: JsonObject }, url: string): boolean {
  const { resource } = target;
  const profile = run.catalogue.profile(url);
  if (!profile || claimsOf(resource).includes(profile.url)) return true;
  const inner: Run = {
    ...run,
    findings: [],
    path: [],
    frame: { resource, root: resource },
    memory: new Memory(),
    isTrial: false,
    conforms: () => true,
  };
  checkProfile(inner, resource, profile);
  return inner.findings.every((finding) => finding.severity !== 'error');
}
