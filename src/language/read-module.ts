import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { type Document, readDocument } from './document.ts';
import type { AttributeNode, Module, ParameterNode, SourceNode, TargetNode } from './module.ts';
import { ModuleShape } from './module-shape.ts';
import { shapeChecker } from './shape-check.ts';
import { conceptsIn, entriesOf, type Kind, readShaped, type Shaped } from './shaped.ts';

export interface ModuleReading {
  /** Absent if the file is no module, or its YAML is broken. */
  readonly module?: Module;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a module of ours. `id` is its path under the root without extension. Entries that have not their shape are
 * reported and left out; what is in the states is checked by `checkModules`. Never throws. `check` may be shared by many
 * files.
 */
export function readModule(text: string, file: string, id: string, check = shapeChecker()): ModuleReading {
  const document = readDocument(text, file);
  const kind: Kind = { what: 'module', code: 'not-a-module', marks: ['module', 'title'] };
  const shaped = readShaped(document, ModuleShape, kind, check);
  if (shaped.root === undefined) return { diagnostics: shaped.diagnostics };
  return {
    module: moduleOf(shaped, document, id),
    diagnostics: [...shaped.diagnostics, ...idProblems(shaped, document, id)],
  };
}

function moduleOf(shaped: Shaped, document: Document, id: string): Module {
  const root = shaped.root!;
  const { title, deaths_claimed: deathsClaimed, targets } = root;
  return {
    id,
    title: typeof title === 'string' ? title : id,
    file: document.file,
    format: 'lifecourse',
    submodule: root.submodule === true,
    ...(typeof root.years_of_memory === 'number' && { yearsOfMemory: root.years_of_memory }),
    codes: conceptsIn(shaped),
    parameters: section<ParameterNode>(shaped, 'parameters', (node) => ({ ...node, source: node.source ?? '' })),
    attributes: section<AttributeNode>(shaped, 'attributes'),
    states: section<Readonly<Record<string, unknown>>>(shaped, 'states'),
    targets: Array.isArray(targets) ? targets.map(targetOf) : [],
    sources: section<SourceNode>(shaped, 'sources'),
    ...(deathsClaimed === undefined || shaped.damaged.has('deaths_claimed') ? {} : { deathsClaimed }),
    at: document.at,
    within: document.within,
    sourceOf: document.sourceOf,
    damaged: shaped.damaged,
  };
}

/** `source` may be missing: the check says so together with the other evidence. A damaged one stays, to keep its place. */
function targetOf(node: (Partial<TargetNode> & { readonly held_back?: boolean }) | null): TargetNode {
  const { held_back: heldBack, ...rest } = node ?? {};
  return { source: '', ...rest, ...(heldBack !== undefined && { heldBack }) } as TargetNode;
}

function section<T>(
  shaped: Shaped,
  name: string,
  complete: (node: T) => T = (node) => node,
): Readonly<Record<string, T>> {
  const result: Record<string, T> = Object.create(null);
  for (const [key, value] of entriesOf(shaped, name)) result[key] = complete(value as T);
  return result;
}

function idProblems(shaped: Shaped, document: Document, id: string): readonly Diagnostic[] {
  const said = shaped.root!.module;
  if (typeof said !== 'string' || said === id) return [];
  return [
    diagnostic(document.at(['module']), {
      code: 'module-id-mismatch',
      message: `the module calls itself "${said}", its path is "${id}"`,
      hint: `write \`module: ${id}\`, or move the file`,
    }),
  ];
}
