import type { Diagnostic } from '../diagnostics/index.ts';
import type { Concept } from '../terminology/index.ts';
import { readDocument } from './document.ts';
import type { Module } from './module.ts';
import { ValueSetShape } from './module-shape.ts';
import { shapeChecker } from './shape-check.ts';
import { conceptsIn, type Kind, readShaped } from './shaped.ts';

/** A file of codes that several modules name as `set.code`. */
export interface ValueSet {
  readonly name: string;
  readonly file: string;
  readonly title?: string;
  readonly codes: Readonly<Record<string, Concept>>;
  readonly at: Module['at'];
  /** `codes.name` of entries that have a mistake of their own. */
  readonly damaged: ReadonlySet<string>;
}

export interface ValueSetReading {
  /** Absent if the file is no value set. */
  readonly valueSet?: ValueSet;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a value set. `name` is that of the file without extension. Never throws. `check` may be shared by many files. */
export function readValueSet(text: string, file: string, name: string, check = shapeChecker()): ValueSetReading {
  const document = readDocument(text, file);
  const kind: Kind = { what: 'value set', code: 'not-a-value-set', marks: ['codes'] };
  const shaped = readShaped(document, ValueSetShape, kind, check);
  if (shaped.root === undefined) return { diagnostics: shaped.diagnostics };
  const { title } = shaped.root;
  const valueSet: ValueSet = {
    name,
    file,
    ...(typeof title === 'string' ? { title } : {}),
    codes: conceptsIn(shaped),
    at: document.at,
    damaged: shaped.damaged,
  };
  return { valueSet, diagnostics: shaped.diagnostics };
}
