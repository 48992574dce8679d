import { hashText, invariant } from '../base/index.ts';
import type { Instruction, Origin } from '../engine/index.ts';
import type { Module, Path } from '../language/index.ts';
import type { Draft, Label } from './compiled-type.ts';

/** The code of one module while it grows: instructions with labels, and the origins that they refer to. */
export class ModuleCode {
  readonly #module: Module;
  readonly #origins: Origin[];
  readonly #interned = new Map<string, number>();
  readonly #drawn = new Map<number, number>();
  readonly #code: Instruction[] = [];
  readonly #places: number[] = [];
  readonly #states = new Map<string, Label>();
  readonly #later: (() => void)[] = [];

  /** `origins` is the table of the whole Program; it is added to. */
  constructor(module: Module, origins: Origin[]) {
    this.#module = module;
    this.#origins = origins;
  }

  /** Index of the origin of a state (empty step) or of a place in it. */
  origin(state: string, step: string, at: Path): number {
    const name = originName(this.#module.id, state, step);
    const known = this.#interned.get(name);
    if (known !== undefined) return known;
    const { file, line, column } = this.#module.at(at, 'key');
    const index = this.#origins.push({
      module: this.#module.id,
      state,
      step,
      file,
      line,
      column,
      key: hashText(name),
    });
    this.#interned.set(name, index - 1);
    return index - 1;
  }

  /** Number of the next draw of an origin. */
  nextDraw(by: number): number {
    const k = this.#drawn.get(by) ?? 0;
    this.#drawn.set(by, k + 1);
    return k;
  }

  emit(draft: Draft, by: number): void {
    this.#code.push({ ...draft, by } as Instruction);
  }

  label(): Label {
    return this.#places.push(-1) - 1;
  }

  place(label: Label): void {
    this.#places[label] = this.#code.length;
  }

  stateLabel(state: string): Label {
    const known = this.#states.get(state);
    if (known !== undefined) return known;
    const label = this.label();
    this.#states.set(state, label);
    return label;
  }

  /** Puts code off to the end of the state that is compiled. */
  later(emit: () => void): void {
    this.#later.push(emit);
  }

  flush(): void {
    for (let emit = this.#later.shift(); emit !== undefined; emit = this.#later.shift()) emit();
  }

  /** The code with positions for labels; a state that is not there (reported before) ends at once. */
  finish(): readonly Instruction[] {
    const end = this.#code.length;
    const missing = this.#places.includes(-1);
    const at = (label: Label): number => {
      const place = this.#places[label];
      invariant(place !== undefined, `no label ${label} in ${this.#module.id}`);
      return place < 0 ? end : place;
    };
    const code = this.#code.map((instruction) => relocate(instruction, at));
    return missing ? [...code, { op: 'end', by: code[0]?.by ?? 0 }] : code;
  }

  at(state: string): number {
    return this.#places[this.stateLabel(state)]!;
  }
}

/** What is hashed to the key of an origin: part of every draw and identifier, so never to be changed. */
const originName = (module: string, state: string, step: string): string => `${module}/${state}/${step}`;

function relocate(instruction: Instruction, at: (label: Label) => number): Instruction {
  switch (instruction.op) {
    case 'jump':
    case 'unless':
      return { ...instruction, to: at(instruction.to) };
    case 'choose':
      return { ...instruction, options: instruction.options.map((option) => ({ ...option, to: at(option.to) })) };
    case 'lookup':
      return { ...instruction, to: instruction.to.map(at) };
    case 'wait':
      return { ...instruction, exits: instruction.exits.map((exit) => ({ ...exit, to: at(exit.to) })) };
    default:
      return instruction;
  }
}
