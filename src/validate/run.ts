import type { Catalogue } from './catalogue.ts';
import type { Issue, IssueCode, Severity } from './issue.ts';
import type { JsonObject } from './json.ts';
import type { Memory } from './memory.ts';
import type { ResolvedTarget, Scope } from './scope.ts';
import type { Property } from './shape.ts';

/** A step of a path: a type at its start, a property, an index, or a bare name that no definition has. */
export type Segment = string | number | Property;

/** An issue with the JSON keys that lead to its element, by which a position in the text is found. */
export interface Finding extends Issue {
  pointer: (string | number)[];
}

/** What an invariant may ask for besides the element that it is about. */
export interface Frame {
  /** The resource that the element is part of: `%resource`. */
  resource: JsonObject;
  /** The resource that is not contained in another: `%rootResource`. */
  root: JsonObject;
}

/** The state of one call: what is being walked through, where, and what was found. */
export interface Run {
  readonly catalogue: Catalogue;
  readonly findings: Finding[];
  readonly path: Segment[];
  frame: Frame;
  /** Where references may lead. */
  scope: Scope;
  /** Set once something nests too deeply; then no invariant is asked any more, as it would follow it. */
  tooDeep: boolean;
  /** What need not be followed again. Holds for one scope: a bundle within a bundle has its own. */
  memory: Memory;
  /** How often a check looked at what lies around its value: what it found right there need not be right elsewhere. */
  asked: number;
  /** Whether a resource may be tried for being right as a whole before each rule is asked by itself. */
  readonly tries: boolean;
  /** Whether it is only asked if there is anything to say: then no issue is worked out, and nothing counts as said. */
  isTrial: boolean;
  /** What has been said once already, such as an unknown profile. */
  readonly said: Set<string>;
  /** Told the type of each resource that is checked. */
  readonly entered: (type: string) => void;
  /** Checks a resource within another, which is held by `holder`; a hook, as it and the check of an object call each other. */
  readonly checkResource: (run: Run, resource: unknown, holder: JsonObject) => void;
  /** Whether the target of a reference conforms to a profile. */
  readonly conforms: (run: Run, target: ResolvedTarget & { resource: JsonObject }, profile: string) => boolean;
}

/** What lies around the value that is being checked. */
export function frameOf(run: Run): Frame {
  run.asked++;
  return run.frame;
}

/** What a reference leads to outside its resource; where that depends on the address of the entry, it is told. */
export function resolve(run: Run, reference: string): ReturnType<Scope['resolve']> {
  const { base } = run.scope;
  if (run.isTrial || !isSameAnywhere(run)) run.asked++;
  return run.scope.resolve(reference, base);
}

/** Whether a reference leads to the same from each entry: none of their addresses is one that it could be read against. */
export const isSameAnywhere = ({ scope: { base } }: Run): boolean => base === undefined || base.startsWith('urn:');

/** Stands for whatever there is to say, where that is not wanted. */
const SOMETHING: Finding = { severity: 'information', code: 'invariant', path: '', message: '', pointer: [] };

/** Adds an issue at the current element, or at a child of it. */
export function report(run: Run, severity: Severity, code: IssueCode, message: string, ...below: Segment[]): void {
  if (run.isTrial) return void run.findings.push(SOMETHING);
  const segments = below.length === 0 ? run.path : [...run.path, ...below];
  run.findings.push({ severity, code, path: render(segments), message, pointer: pointerOf(segments) });
}

/** Adds an issue that is worth saying once only. */
export function reportOnce(run: Run, about: string, severity: Severity, code: IssueCode, message: string): void {
  run.asked++;
  if (run.said.has(about)) return;
  if (!run.isTrial) run.said.add(about);
  report(run, severity, code, message);
}

function render(segments: readonly Segment[]): string {
  let text = '';
  for (const segment of segments) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else text += (text === '' ? '' : '.') + (typeof segment === 'string' ? quoted(segment) : segment.display);
  }
  return text;
}

/** A name that is none in FHIRPath stands in backticks. */
const quoted = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${shorten(name).replaceAll('`', '\\`')}\``;

function pointerOf(segments: readonly Segment[]): (string | number)[] {
  return segments.slice(1).map((segment) => (typeof segment === 'object' ? segment.key : segment));
}

/** A value as it is shown in a message. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string') return `"${shorten(value)}"`;
  return typeof value === 'function' ? 'a function' : String(value);
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}...` : text);
