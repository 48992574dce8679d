import { describe, type Problem, wrongShape } from '../diagnostics/index.ts';
import type { Path } from '../language/index.ts';

export type AttributeKind = 'number' | 'text' | 'boolean' | 'code' | 'entry' | 'unknown';

/** What all parts of one GMF file share. */
export interface GmfFile {
  /** Its states, by name, with their types. */
  readonly states: ReadonlyMap<string, unknown>;
  /** Attributes that its states set, with the types of the values; `entry` for what is recorded. */
  readonly assigned: ReadonlyMap<string, ReadonlySet<AttributeKind>>;
  /** It calls submodules, whose states it sees afterwards. */
  readonly calls: boolean;
  /** Names of vital signs, if they are known. */
  readonly vitals: readonly string[] | undefined;
  /** Names of states, or of attributes, of other modules to which it refers; added to. */
  readonly elsewhere: Set<string>;
  readTable(name: string): string | undefined;
  report(path: Path, problem: Problem, on?: 'key' | 'value'): void;
}

/** A value of the JSON text, with its place. Values of other types than asked for are reported where they are read. */
export class Node {
  readonly file: GmfFile;
  readonly path: Path;
  readonly value: unknown;

  constructor(file: GmfFile, path: Path, value: unknown) {
    this.file = file;
    this.path = path;
    this.value = value;
  }

  get given(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  get(key: string): Node {
    const found = this.isObject && Object.hasOwn(this.value as object, key);
    return new Node(this.file, [...this.path, key], found ? (this.value as Record<string, unknown>)[key] : undefined);
  }

  has(key: string): boolean {
    return this.get(key).given;
  }

  keys(): readonly string[] {
    return this.isObject ? Object.keys(this.value as object) : [];
  }

  /** The items of a list; none if there is nothing. */
  items(): readonly Node[] {
    if (Array.isArray(this.value)) return this.value.map((item, i) => new Node(this.file, [...this.path, i], item));
    if (this.given) this.wrong('a list');
    return [];
  }

  /** As Synthea's reader has it, a number may stand for a text, and a text for a number or for true and false. */
  text(): string | undefined {
    if (!this.given) return undefined;
    if (['string', 'number', 'boolean'].includes(typeof this.value)) return String(this.value);
    return this.wrong('a text');
  }

  /** A text that is not blank. */
  name(): string | undefined {
    const text = this.text();
    return text === undefined || text.trim() === '' ? undefined : text;
  }

  number(): number | undefined {
    if (!this.given) return undefined;
    const number = typeof this.value === 'string' && this.value.trim() !== '' ? Number(this.value) : this.value;
    return typeof number === 'number' && Number.isFinite(number) ? number : this.wrong('a number');
  }

  flag(): boolean {
    if (this.given && typeof this.value !== 'boolean' && this.value !== 'true' && this.value !== 'false') {
      this.wrong('true or false');
    }
    return this.value === true || this.value === 'true';
  }

  report(problem: Problem, on: 'key' | 'value' = 'value'): undefined {
    this.file.report(this.path, problem, on);
    return undefined;
  }

  /** A mistake that Synthea meets only when it gets there. */
  warn(code: Problem['code'], message: string, hint?: string, on: 'key' | 'value' = 'value'): undefined {
    return this.report({ code, message, severity: 'warning', ...(hint === undefined ? {} : { hint }) }, on);
  }

  /** Another value in this place. */
  standIn(value: unknown): Node {
    return new Node(this.file, this.path, value);
  }

  /** Reports that a field is missing here. */
  missing(key: string, what = describeState(this.path)): undefined {
    return this.warn('missing-key', `the field "${key}" is missing in ${what}`, undefined, 'key');
  }

  private wrong(wanted: string): undefined {
    return this.report(wrongShape(wanted, this.value));
  }
}

/** `the state "Onset"`, for messages. */
const describeState = (path: Path): string =>
  path[0] === 'states' && path[1] !== undefined
    ? `the state ${describe(path[1]).replace(/^the text /, '')}`
    : 'the module';
