import type { TSchema } from '@sinclair/typebox';
import { type Diagnostic, type DiagnosticCode, diagnostic, type Problem } from '../diagnostics/index.ts';
import type { Concept } from '../terminology/index.ts';
import { conceptOf } from './concept.ts';
import type { Document } from './document.ts';
import type { ShapeCheck, ShapeFault } from './shape-check.ts';

/** What a file should be, and the keys of which at least one tells that it is. */
export interface Kind {
  readonly what: string;
  readonly code: DiagnosticCode;
  readonly marks: readonly string[];
}

/** A file's own keys after the check of their shape. */
export interface Shaped {
  /** Absent if the file is of another kind, or its text is broken. */
  readonly root?: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly Diagnostic[];
  /** `section` or `section.name` of entries that have not their shape. */
  readonly damaged: ReadonlySet<string>;
}

/** Checks the keys of a document. Goes on after mistakes, so that one run tells all; after broken syntax it does not. */
export function readShaped(document: Document, schema: TSchema, kind: Kind, check: ShapeCheck): Shaped {
  const stop = (more: readonly Diagnostic[]): Shaped => ({
    diagnostics: [...document.diagnostics, ...more],
    damaged: new Set(),
  });
  if (document.diagnostics.some((each) => each.code === 'yaml-syntax' || each.code === 'file-unreadable'))
    return stop([]);
  const { root } = document;
  const other = kindProblem(root, kind);
  if (other !== undefined) return stop([diagnostic(document.at([]), other)]);
  const faults = check(schema, root);
  return {
    root: root as Record<string, unknown>,
    diagnostics: [...document.diagnostics, ...faults.map((fault) => located(fault, document))],
    damaged: new Set(faults.flatMap(({ path }) => [String(path[0]), path.slice(0, 2).join('.')])),
  };
}

/** Is this a file of the kind at all? */
function kindProblem(root: unknown, { what, code, marks }: Kind): Problem | undefined {
  if (root === null) return { code, message: `the file is empty, not a ${what}` };
  const hint = `a ${what} begins with \`${marks[0]}:\``;
  if (typeof root !== 'object' || Array.isArray(root)) return { code, message: `the file is not a ${what}`, hint };
  if (marks.some((mark) => Object.hasOwn(root, mark))) return undefined;
  const gmf = Object.hasOwn(root, 'gmf_version') || Object.hasOwn(root, 'states');
  return {
    code,
    message: `the file is not a ${what}: it has none of the keys ${marks.join(', ')}`,
    hint: gmf ? 'modules of Synthea have the extension .json' : hint,
  };
}

const located = ({ path, on, problem }: ShapeFault, document: Document): Diagnostic =>
  diagnostic(document.at(path, on), explained(outdented(problem, path), document.sourceOf(path)));

/** Where an entry of a section (a state, a parameter) must be a mapping and is none, it is often a key of the one above. */
function outdented(problem: Problem, path: ShapeFault['path']): Problem {
  if (path.length !== 2 || !problem.message.startsWith('expected a mapping, found the')) return problem;
  const hint = `"${path[1]}" stands here as one of "${path[0]}"; if it belongs to the one above, indent it further`;
  return { ...problem, hint };
}

/** A text that YAML read as something else gets a hint. */
export function explained(problem: Problem, source: string | undefined): Problem {
  if (problem.code === 'unknown-key' && /^the key "[^"]* /.test(problem.message)) {
    return { ...problem, hint: 'put the text before it in quotes: between braces a comma ends a text' };
  }
  const asked = /^expected (a text|a code)/.test(problem.message);
  const read = /found (the number|true|false)/.test(problem.message);
  return asked && read && source !== undefined ? { ...problem, hint: `put it in quotes: "${source}"` } : problem;
}

/** The entries of a section that have the shape that they need. */
export function entriesOf(shaped: Shaped, section: string): readonly (readonly [string, unknown])[] {
  const value = shaped.root?.[section];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).filter(([name]) => !shaped.damaged.has(`${section}.${name}`));
}

/** The codes of a file. */
export function conceptsIn(shaped: Shaped): Readonly<Record<string, Concept>> {
  const concepts: Record<string, Concept> = Object.create(null);
  for (const [name, value] of entriesOf(shaped, 'codes')) {
    const concept = conceptOf(value);
    if (concept !== undefined) concepts[name] = concept;
  }
  return concepts;
}
