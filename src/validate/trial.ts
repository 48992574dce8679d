import { checkChild, checkFixed, checkItem } from './constraint.ts';
import { isObject, type JsonObject } from './json.ts';
import { isLasting } from './lasting.ts';
import { checkPrimitive, checkTerms } from './primitive-check.ts';
import { checkReference, checkTargets } from './reference.ts';
import { endOf, followed, type Ruling, type Sliced, type Step } from './ruling.ts';
import { isSameAnywhere, type Run } from './run.ts';
import { checkByType } from './structure.ts';

/** Objects within objects that are followed. */
const DEEPEST = 20;

/** Steps of a path within which resources are tried; those that stand deeper are seldom right. */
const LONGEST = 100;

/**
 * Whether a resource is right, told quickly: the checks are those that would be made one after the other, but what a type, an element
 * and a profile ask is asked together, and what follows from the names of the properties alone is worked out once for all objects
 * that have them. True only if the whole check would find nothing; false if it may.
 * The resources of a bundle's entries are left out.
 */
export function isTriedRight(run: Run, resource: JsonObject, ruling: Ruling, more: () => void): boolean {
  if (!run.tries || run.tooDeep || run.path.length > LONGEST) return false;
  const found = run.findings.length;
  const { isTrial } = run;
  const steps = run.path.length;
  run.isTrial = true;
  let isRight = isObjectRight(run, resource, ruling, 0);
  if (isRight) more();
  run.isTrial = isTrial;
  run.path.length = steps;
  if (run.findings.length > found) {
    run.findings.length = found;
    isRight = false;
  }
  return isRight;
}

function isObjectRight(run: Run, object: JsonObject, ruling: Ruling, depth: number): boolean {
  let keys = ruling.start;
  for (const key in object) {
    const value = object[key];
    if (value === undefined) continue;
    const next = keys.next?.key === key ? keys.next : followed(ruling, keys, key);
    if (next === undefined) return false;
    keys = next;
    if (next.step !== undefined && !isPropertyRight(run, value, next.step, depth)) return false;
  }
  if (keys.end === undefined) keys.end = endOf(ruling, keys);
  const { end } = keys;
  if (end === null) return false;
  for (const invariant of end.invariants) if (invariant.test(object, run) === false) return false;
  for (const sliced of end.sliced) if (!isSlicedRight(run, object, sliced)) return false;
  return true;
}

function isSlicedRight(run: Run, object: JsonObject, { child, key, lasting }: Sliced): boolean {
  const value = onlyOf(object[key]);
  if (isObject(value) && lasting.has(value)) return true;
  const found = run.findings.length;
  const { asked } = run;
  checkChild(run, object, child);
  if (run.findings.length > found) return false;
  if (isObject(value) && run.asked === asked && isLasting(value)) lasting.add(value);
  return true;
}

const onlyOf = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

function isPropertyRight(run: Run, value: unknown, step: Step, depth: number): boolean {
  if (!step.property.element.many) return !Array.isArray(value) && isValueRight(run, value, step, depth);
  if (!Array.isArray(value) || value.length < step.min || value.length > step.max) return false;
  for (let i = 0; i < value.length; i++) if (!isValueRight(run, value[i], step, depth)) return false;
  return true;
}

function isValueRight(run: Run, value: unknown, step: Step, depth: number): boolean {
  if (step.kind === 'primitive') return isPrimitiveRight(run, value, step);
  if (step.kind === 'resource') return true;
  if (!isObject(value)) return false;
  return step.kind === 'reference'
    ? isReferenceRight(run, value, step, depth)
    : isComplexRight(run, value, step, depth);
}

function isPrimitiveRight(run: Run, value: unknown, step: Step): boolean {
  const { texts, property, constraints, isMoment } = step;
  if (step.numbers?.(value)) return true;
  if (isMoment && value === step.last) return true;
  if (texts === undefined || typeof value !== 'string' || !texts.has(value)) {
    const found = run.findings.length;
    const { asked } = run;
    checkPrimitive(run, value, property);
    for (const constraint of constraints) checkItem(run, value, property, undefined, constraint);
    if (run.findings.length > found) return false;
    if (run.asked > asked) return true;
    if (typeof value === 'string') texts?.add(value);
  }
  if (isMoment) step.last = value;
  return true;
}

function isComplexRight(run: Run, value: JsonObject, step: Step, depth: number): boolean {
  if (step.lasting.has(value)) return true;
  const found = run.findings.length;
  const { asked } = run;
  const ruling = step.ruling();
  const { property, holder, constraints } = step;
  run.path.push(property);
  if (ruling === undefined || depth === DEEPEST || !isObjectRight(run, value, ruling, depth + 1)) return false;
  checkByType(run, value, property, holder, ruling.shape);
  checkTerms(run, value, property.element);
  for (const constraint of constraints) checkFixed(run, value, constraint);
  run.path.pop();
  if (run.findings.length > found) return false;
  if (run.asked === asked && isLasting(value)) step.lasting.add(value);
  return true;
}

/** Most references are nothing but the address of an entry, and many have the same. */
function isReferenceRight(run: Run, value: JsonObject, step: Step, depth: number): boolean {
  const text = value.reference;
  const isPlain = typeof text === 'string' && step.isPlain && isBare(value);
  const known = isPlain ? run.memory.targets.get(text) : undefined;
  if (known === undefined) return isNewReferenceRight(run, value, step, depth, isPlain ? text : undefined);
  for (const list of step.targets) {
    if (known.fits.includes(list)) continue;
    const found = run.findings.length;
    checkTargets(run, known.target, list, text as string);
    if (run.findings.length > found) return false;
    known.fits.push(list);
  }
  return true;
}

function isNewReferenceRight(
  run: Run,
  value: JsonObject,
  step: Step,
  depth: number,
  text: string | undefined,
): boolean {
  const ruling = step.ruling();
  if (ruling === undefined || depth === DEEPEST || !isObjectRight(run, value, ruling, depth + 1)) return false;
  const found = run.findings.length;
  for (const list of step.targets) checkReference(run, value, list);
  if (step.targets.length === 0) checkReference(run, value, undefined);
  checkTerms(run, value, step.property.element);
  for (const constraint of step.constraints) checkFixed(run, value, constraint);
  if (run.findings.length > found) return false;
  if (text === undefined || text.startsWith('#') || !isSameAnywhere(run)) return true;
  const target = run.scope.resolve(text, run.scope.base);
  if (typeof target === 'object') run.memory.targets.set(text, { target, fits: [...step.targets] });
  return true;
}

/** Nothing but the address. */
function isBare(reference: JsonObject): boolean {
  for (const key in reference) if (key !== 'reference') return false;
  return true;
}
