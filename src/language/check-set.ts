import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { type CodeBook, type Coding, type Concept, codingKey, sameDisplay } from '../terminology/index.ts';
import type { Module, Position } from './module.ts';
import { checkCodings } from './scope-codes.ts';
import type { Path } from './state-type.ts';
import { cycles } from './tarjan.ts';
import type { ValueSet } from './value-set.ts';
import type { Walk } from './walk.ts';

/** Two files with one id, or two value sets with one name. */
export function checkDuplicates(modules: readonly Module[], sets: readonly ValueSet[], found: Diagnostic[]): void {
  const hint = 'rename one of them';
  for (const [module, other] of repeated(modules, (each) => each.id)) {
    const message = `the module "${module.id}" is also in ${other.file}`;
    found.push(diagnostic(module.at(['module']), { code: 'duplicate-module', message, hint }));
  }
  for (const [set, other] of repeated(sets, (each) => each.name)) {
    const message = `the value set "${set.name}" is also in ${other.file}`;
    found.push(diagnostic(set.at([]), { code: 'duplicate-value-set', message, hint }));
  }
}

/** Each item whose name came before, with the first of that name. */
function repeated<T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly [T, T])[] {
  const first = new Map<string, T>();
  return items.flatMap((item) => {
    const other = first.get(nameOf(item));
    if (other === undefined) first.set(nameOf(item), item);
    return other === undefined ? [] : [[item, other] as const];
  });
}

/** Submodules that call each other in a ring. */
export function checkCalls(walks: readonly Walk[]): void {
  const byId = new Map(walks.map((walk) => [walk.module.id, walk]));
  const called = (id: string): readonly string[] =>
    [...(byId.get(id)?.findings.calls.keys() ?? [])].filter((each) => byId.has(each));
  for (const ring of cycles([...byId.keys()], called)) {
    const walk = byId.get(ring[0]!)!;
    const [, path] = [...walk.findings.calls].find(([id]) => ring.includes(id))!;
    const names = ring.map((id) => `"${id}"`).join(', ');
    const message = ring.length === 1 ? `the module ${names} calls itself` : `the modules ${names} call each other`;
    walk.report(walk.module.at(path), { code: 'call-cycle', message });
  }
}

/** Value sets have no walk of their own: their codes are checked here, and one display for a code throughout. */
export function checkDisplays(
  valueSets: readonly ValueSet[],
  walks: readonly Walk[],
  book: CodeBook | undefined,
  found: Diagnostic[],
): void {
  const seen = new Map<string, Seen>();
  for (const set of valueSets) {
    for (const [name, concept] of Object.entries(set.codes)) {
      checkCodings(
        { module: set, book, report: (place, problem) => found.push(diagnostic(place, problem)) },
        concept,
        ['codes', name],
        concept.codings.length > 1,
      );
      compareDisplays(set, name, concept, seen, found);
    }
  }
  for (const { module } of walks) {
    if (module.format === 'gmf') continue;
    for (const [name, concept] of Object.entries(module.codes)) compareDisplays(module, name, concept, seen, found);
  }
}

interface Seen {
  readonly coding: Coding;
  readonly place: Position;
}

function compareDisplays(
  file: Pick<Module, 'at'>,
  name: string,
  { codings }: Concept,
  seen: Map<string, Seen>,
  found: Diagnostic[],
): void {
  codings.forEach((coding, i) => {
    const path: Path = ['codes', name, ...(codings.length > 1 ? [i] : []), 'display'];
    const place = file.at(path);
    const first = seen.get(codingKey(coding));
    if (first === undefined) seen.set(codingKey(coding), { coding, place });
    else if (!sameDisplay(first.coding.display, coding.display)) {
      const message = `${coding.system} ${coding.code} has another display in ${first.place.file}:${first.place.line}`;
      found.push(
        diagnostic(place, {
          code: 'wrong-display',
          severity: 'warning',
          message,
          hint: `there it is "${first.coding.display}"`,
        }),
      );
    }
  });
}
