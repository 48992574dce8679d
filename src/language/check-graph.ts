import type { Problem } from '../diagnostics/index.ts';
import { type StateGraph, stateGraph } from './graph.ts';
import type { Path } from './state-type.ts';
import { cycles } from './tarjan.ts';
import type { Walk } from './walk.ts';
import { wordsOf } from './words.ts';

/** Checks how the states of a module hang together. Its states have been walked through. */
export function checkGraph(walk: Walk): void {
  const graph = stateGraph(walk.set, walk.module, walk.findings);
  checkWaysOut(walk, graph);
  checkReachable(walk, graph);
  checkLoops(walk, graph);
}

const fail = ({ module, report }: Walk, state: string, problem: Problem): void =>
  report(module.at(['states', state], 'key'), problem);

function checkWaysOut(walk: Walk, graph: StateGraph): void {
  for (const [state, exits] of graph) {
    if (walk.findings.unclear.has(state) || walk.findings.final.has(state)) continue;
    if (walk.module.states[state]!.then === undefined) checkWithoutThen(walk, state, exits.length > 0);
    if (exits.length > 0 && exits.every((exit) => exit.state === state) && !doesSomething(walk, state)) {
      const message = `nobody leaves the state "${state}": it leads to itself only`;
      fail(walk, state, {
        code: 'dead-state',
        message,
        hint: 'let it lead to another state, do something in it, or write `end: true`',
      });
    }
  }
}

/** A check-up every year may go on until death; a wait that only leads to itself has no use. */
const doesSomething = ({ module, findings }: Walk, state: string): boolean =>
  module.states[state]!.do !== undefined && findings.timed.has(state);

/** A state without `then` must be left by its own exits, each of which leads somewhere. */
function checkWithoutThen(walk: Walk, state: string, leads: boolean): void {
  const hint = 'add `then:` with the next state, or write `end: true`';
  if (!leads) {
    fail(walk, state, { code: 'missing-transition', message: `the state "${state}" leads nowhere`, hint });
    return;
  }
  const value = walk.module.states[state]!;
  for (const type of wordsOf(walk.set.words, value)) {
    const list = value[type.key];
    if (type.targets === undefined || !Array.isArray(list)) continue;
    list.forEach((exit: { readonly then?: unknown }, i) => {
      if (exit.then !== undefined) return;
      const path: Path = ['states', state, type.key, i];
      walk.report(walk.module.at(path), {
        code: 'missing-transition',
        message: 'this exit leads nowhere',
        hint: 'add `then:` to it or to the state',
      });
    });
  }
}

/** Reports the unreachable states that no other unreachable state leads to, and one of each ring of them. */
function checkReachable(walk: Walk, graph: StateGraph): void {
  const states = [...graph.keys()];
  if (walk.findings.unclear.size > 0 || states.length === 0 || walk.module.damaged?.has('states')) return;
  const seen = new Set<string>();
  reach(graph, states[0]!, seen);
  const left = states.filter((state) => !seen.has(state));
  const led = new Set(
    left.flatMap((state) =>
      graph
        .get(state)!
        .map((exit) => exit.state)
        .filter((to) => to !== state),
    ),
  );
  for (const state of [...left.filter((each) => !led.has(each)), ...left]) {
    if (seen.has(state)) continue;
    const message = `no way leads to the state "${state}"`;
    fail(walk, state, { code: 'unreachable-state', message, hint: `the module begins in "${states[0]}"` });
    reach(graph, state, seen);
  }
}

function reach(graph: StateGraph, start: string, seen: Set<string>): void {
  const open = [start];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (seen.has(state)) continue;
    seen.add(state);
    open.push(...(graph.get(state) ?? []).map((exit) => exit.state));
  }
}

function checkLoops(walk: Walk, graph: StateGraph): void {
  const { timed, unclear } = walk.findings;
  const instant = [...graph.keys()].filter((state) => !timed.has(state) && !unclear.has(state));
  const within = new Set(instant);
  const next = (state: string): readonly string[] =>
    graph
      .get(state)!
      .map((exit) => exit.state)
      .filter((to) => within.has(to));
  for (const [first, ...others] of cycles(instant, next)) {
    const names = [first!, ...others].slice(0, 5).map((name) => `"${name}"`);
    const loop =
      names.length === 1
        ? `the state ${names[0]} leads to itself`
        : `the states ${names.join(', ')} lead back to each other`;
    fail(walk, first!, {
      code: 'loop-without-time',
      message: `${loop} without time passing`,
      hint: 'put a wait, or something else that takes time, into the loop',
    });
  }
}
