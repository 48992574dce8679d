import type { JsonObject } from './json.ts';
import { didYouMean } from './nearest.ts';
import { type Run, report, show } from './run.ts';
import type { Element, Shape } from './shape.ts';

/** Reports a property that no definition has. */
export function reportUnknown(run: Run, key: string, shape: Shape): void {
  const hint = didYouMean(key, shape.properties.keys());
  report(run, 'error', 'unknown-property', `${shape.name} has no property ${show(key)}${hint}`, key);
}

/** Checks that what has to be there is there, and no more than one of a choice. */
export function checkPresence(run: Run, object: JsonObject, shape: Shape): void {
  for (const element of shape.required) {
    if (countOf(object, element) > 0) continue;
    const name = element.stem;
    report(run, 'error', 'missing-element', `${shape.name}.${name} is missing; it has to be there`, name);
  }
  for (const element of shape.choices) {
    if (countOf(object, element) > 1) reportConflict(run, object, element);
  }
}

function reportConflict(run: Run, object: JsonObject, element: Element): void {
  const keys = element.properties.map((p) => p.key).filter((key) => object[key] !== undefined);
  const found = `${keys.join(' and ')} were found; only one of them may be there`;
  report(run, 'error', 'choice-conflict', found, element.stem);
}

/** How many of an element's properties are there; a primitive that has only extensions counts. */
function countOf(object: JsonObject, element: Element): number {
  let count = 0;
  for (const { key, sibling } of element.properties) {
    if (object[key] !== undefined || (sibling !== undefined && object[sibling] !== undefined)) count++;
  }
  return count;
}
