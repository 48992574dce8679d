import type { Exit, Expression, Instruction, ModuleProgram, Program } from '../engine/index.ts';
import { printExpression } from '../language/index.ts';
import { expressionNames, type Named } from './expression-names.ts';

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** What leads there: a condition, a probability, a rate, a time. */
  readonly label: string;
}

/** The states of a module and where they lead, as Mermaid or DOT text. */
export function graphOf(named: Named, id: string, form: 'mermaid' | 'dot'): string {
  const module = named.program.modules.find((each) => each.id === id)!;
  const edges = edgesOf(module, named);
  if (form === 'dot') {
    const lines = edges.map(
      ({ from, to, label }) =>
        `  ${JSON.stringify(from)} -> ${JSON.stringify(to)}${label ? ` [label=${JSON.stringify(label)}]` : ''};`,
    );
    const names = module.states.map(({ name }) => `  ${JSON.stringify(name)};`);
    return `digraph ${JSON.stringify(module.id)} {\n  node [shape=box];\n${[...names, ...lines].join('\n')}\n}\n`;
  }
  const number = new Map(module.states.map(({ name }, i) => [name, `s${i}`]));
  const nodes = module.states.map(({ name }) => `  ${number.get(name)}["${escaped(name)}"]`);
  const arrows = edges.map(
    ({ from, to, label }) => `  ${number.get(from)} -->${label ? `|"${escaped(label)}"|` : ''} ${number.get(to)}`,
  );
  return `flowchart TD\n${[...nodes, ...arrows].join('\n')}\n`;
}

const escaped = (label: string): string => label.replaceAll('"', '#quot;').replaceAll('<', '#lt;');

const LONGEST_LABEL = 80;

/** One edge for each pair of states; several ways from one to the other share it. */
export function edgesOf(module: ModuleProgram, named: Named): readonly Edge[] {
  const labels = new Labels(named, module.id);
  return module.states.flatMap(({ name, at }) => {
    const ways = new Map<string, string[]>();
    for (const { state, label } of reached(module, at, labels)) {
      const known = ways.get(state) ?? [];
      ways.set(state, label === '' || known.includes(label) ? known : [...known, label]);
    }
    return [...ways].map(([to, found]) => ({ from: name, to, label: shortened(found.join(' or ')) }));
  });
}

const shortened = (text: string): string =>
  text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : text;

/** States that the code of the state at `start` leads to, with what leads there. */
function reached(module: ModuleProgram, start: number, labels: Labels): readonly { state: string; label: string }[] {
  const stateAt = new Map(module.states.map(({ name, at }) => [at, name]));
  const found: { state: string; label: string }[] = [];
  const todo: { at: number; label: string }[] = [{ at: start + 1, label: '' }];
  const visited = new Set<number>();
  for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
    const state = stateAt.get(next.at);
    if (state !== undefined) found.push({ state, label: next.label });
    if (state !== undefined || visited.has(next.at) || next.at >= module.code.length) continue;
    visited.add(next.at);
    const before = next.label;
    const after = labels.successors(module.code[next.at]!, next.at);
    todo.unshift(...after.map(({ at, label }) => ({ at, label: joined(before, label) })));
  }
  return found;
}

const OTHERWISE = 'otherwise';

/** Of two things on the way both are told; what comes after "otherwise" says it better. */
const joined = (before: string, after: string): string =>
  after === '' ? before : before === '' || before === OTHERWISE ? after : `${before}; ${after}`;

interface Next {
  readonly at: number;
  readonly label: string;
}

class Labels {
  readonly #program: Program;
  readonly #names: ReturnType<typeof expressionNames>;

  constructor(named: Named, id: string) {
    this.#program = named.program;
    this.#names = expressionNames(named, id);
  }

  successors(instruction: Instruction, at: number): readonly Next[] {
    switch (instruction.op) {
      case 'end':
        return [];
      case 'jump':
        return [{ at: instruction.to, label: '' }];
      case 'unless': {
        const { by, when, to } = instruction;
        const inStep = this.#program.origins[by]!.step.startsWith('do');
        const [yes, no] = inStep ? ['', ''] : [this.#text(when), OTHERWISE];
        return [
          { at: at + 1, label: yes },
          { at: to, label: no },
        ];
      }
      case 'choose':
        return instruction.options.map(({ to, weight }, i, { length }) => ({
          at: to,
          label: weight.op === 'literal' && weight.value === 1 && i === length - 1 ? OTHERWISE : this.#chance(weight),
        }));
      case 'lookup':
        return instruction.to.map((to) => ({ at: to, label: 'by a table' }));
      case 'wait':
        return instruction.exits.map((exit) => ({ at: exit.to, label: this.#exit(exit) }));
      default:
        return [{ at: at + 1, label: '' }];
    }
  }

  #exit(exit: Exit): string {
    switch (exit.on) {
      case 'after':
        return `after ${this.#text(exit.duration, 'duration')}`;
      case 'when':
        return this.#text(exit.when);
      case 'rate':
        return `rate ${this.#text(exit.rate)}${exit.times.length > 0 ? ', with hazard ratios' : ''}`;
      case 'visit':
        return `${exit.class} visit${exit.when ? ` if ${this.#text(exit.when)}` : ''}`;
    }
  }

  #chance(weight: Expression): string {
    if (weight.op === 'literal') return `${Number((Number(weight.value) * 100).toPrecision(6))} %`;
    return `probability ${this.#text(weight)}`;
  }

  #text(expression: Expression, meaning: 'plain' | 'duration' = 'plain'): string {
    return printExpression(expression, this.#names, meaning);
  }
}
