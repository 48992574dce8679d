import { checkProfile } from './constraint.ts';
import type { ContextDigest, ProfileDigest } from './definitions/digest.ts';
import type { JsonObject } from './json.ts';
import { type Run, report, reportOnce, show } from './run.ts';
import type { Property, Shape } from './shape.ts';

/** Checks an extension against the definition that its address names. */
export function checkExtension(run: Run, extension: JsonObject, holder: Shape): void {
  const { url } = extension;
  if (typeof url !== 'string') return;
  const profile = run.catalogue.profile(url);
  if (profile?.type === 'Extension') {
    checkContext(run, profile, holder);
    checkModifier(run, profile);
    checkProfile(run, extension, profile);
  } else if (holder.name !== 'Extension') checkUnknown(run, url);
}

function checkUnknown(run: Run, url: string): void {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    report(
      run,
      'error',
      'invalid-value',
      `${show(url)} is not the address of an extension; it has to be absolute`,
      'url',
    );
  } else {
    reportOnce(
      run,
      url,
      'information',
      'unknown-extension',
      `extension ${show(url)} is not known here; its content is not checked`,
    );
  }
}

function checkModifier(run: Run, profile: ProfileDigest): void {
  const place = run.path.findLast((segment) => typeof segment === 'object') as Property | undefined;
  const expected = profile.modifier ? 'modifierExtension' : 'extension';
  if (place === undefined || place.element.name === expected) return;
  report(run, 'error', 'extension-context', `${show(profile.url)} belongs in ${expected}`);
}

function checkContext(run: Run, profile: ProfileDigest, holder: Shape): void {
  const contexts = profile.contexts;
  if (!contexts || contexts.length === 0 || contexts.some((c) => inContext(run, c, holder))) return;
  const allowed = contexts.map((c) => c.expression).join(', ');
  report(run, 'error', 'extension-context', `${show(profile.url)} may not stand here, but on ${allowed}`);
}

function inContext(run: Run, context: ContextDigest, holder: Shape): boolean {
  if (context.type === 'fhirpath') return true;
  if (context.type === 'extension') return holder.name === 'Extension';
  const wanted = context.expression;
  if (holder.names.has(wanted) || run.catalogue.shape(wanted.split('.', 1)[0] ?? '') === undefined) return true;
  return placesOf(run, holder).has(wanted);
}

/** All names under which the element that holds the extension is known: `Patient.name.family`, `HumanName.family`, `string`. */
function placesOf(run: Run, holder: Shape): Set<string> {
  const steps = run.path.filter((segment): segment is Property => typeof segment === 'object').slice(0, -1);
  const places = new Set<string>(holder.names);
  let tail = '';
  for (const step of steps.toReversed()) {
    if (tail === '') for (const name of [step.type, 'Element']) places.add(name);
    for (const path of [step.element.path, step.element.path.replace('[x]', '')]) places.add(path + tail);
    tail = `.${step.element.name}${tail}`;
    if (step.kind === 'resource') break;
  }
  return places;
}
