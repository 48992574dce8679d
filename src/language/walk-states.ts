import { type TSchema, TypeGuard } from '@sinclair/typebox';
import { missingKey, unknownKey, wrongShape } from '../diagnostics/index.ts';
import { checkTransition } from './check-transition.ts';
import { type StepsCheck, scopeAt } from './scope.ts';
import { explained } from './shaped.ts';
import { ConditionShape, NAMED } from './shapes.ts';
import type { Path, StateType } from './state-type.ts';
import { TransitionShape } from './transition.ts';
import type { Walk } from './walk.ts';
import { fits, keysOf, misplacedWord, tooManyWords, type Where, wordsOf } from './words.ts';

type Value = Readonly<Record<string, unknown>>;

/** Checks all that one state says. */
export function walkState(walk: Walk): void {
  const value = walk.module.states[walk.state]!;
  const path: Path = ['states', walk.state];
  walkOne(walk, value, path, 'state');
  if (value.then === undefined || !shapeFits(walk, TransitionShape, value.then, [...path, 'then'])) return;
  checkTransition(value.then, scopeAt(walk, [...path, 'then'], walkSteps));
}

/** Checks a list of steps. */
export const walkSteps: StepsCheck = (walk, value, path) => {
  if (!Array.isArray(value)) {
    walk.report(walk.module.at(path), wrongShape('a list of steps', value));
    return;
  }
  value.forEach((step: unknown, i) => {
    const at = [...path, i];
    if (typeof step === 'object' && step !== null && !Array.isArray(step)) walkStep(walk, step as Value, at);
    else walk.report(walk.module.at(at), wrongShape('a step', step));
  });
};

function walkStep(walk: Walk, value: Value, path: Path): void {
  if (walkOne(walk, value, path, 'step') !== undefined) return;
  if (Object.keys(value).some((key) => walk.set.words.has(key))) return;
  walk.report(walk.module.at(path), {
    code: 'missing-key',
    message: 'a step needs a word that says what it is',
    hint: 'for example `diagnose: code`',
  });
}

/** Checks the one word of a state or step, and the keys beside it; gives the word. */
function walkOne(walk: Walk, value: Value, path: Path, where: Where): StateType | undefined {
  const found = wordsOf(walk.set.words, value);
  const type = found[0];
  const fitting = found.filter((each) => fits(each, where));
  if (fitting.length > 1) walk.report(walk.module.at([...path, fitting[1]!.key], 'key'), tooManyWords(fitting, where));
  for (const other of found) {
    if (!fits(other, where)) walk.report(walk.module.at([...path, other.key], 'key'), misplacedWord(other, where));
  }
  unknownKeys(walk, value, path, where, found);
  if (value.when !== undefined && shapeFits(walk, ConditionShape, value.when, [...path, 'when'])) {
    scopeAt(walk, path, walkSteps).expression(value.when, ['when'], { type: 'boolean' });
  }
  for (const each of fitting) walkWord(walk, each, value, path);
  return type;
}

function unknownKeys(walk: Walk, value: Value, path: Path, where: Where, found: readonly StateType[]): void {
  const types = found.length === 0 ? [undefined] : found;
  const known = types.flatMap((type) => keysOf(type, where, walk.set.words));
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    // What is misspelt may be what leads on: where the state leads is not known.
    if (where === 'state' && (found.length === 0 || value.then === undefined)) walk.findings.unclear.add(walk.state);
    const problem = unknownKey(key, known, `this ${where}`);
    const elsewhere = unknownKey(key, keysOf(undefined, where, walk.set.words));
    walk.report(walk.module.at([...path, key], 'key'), { ...problem, hint: problem.hint ?? elsewhere.hint });
  }
}

function walkWord(walk: Walk, type: StateType, value: Value, path: Path): void {
  const at = [...path, type.key];
  if (type.takesTime) walk.findings.timed.add(walk.state);
  if (type.final === true) walk.findings.final.add(walk.state);
  let fine = shapeFits(walk, type.schema, value[type.key], at);
  for (const [key, schema] of Object.entries(type.beside ?? {})) {
    if (!besideFits(walk, type, { key, schema, value: value[key] }, path)) fine = false;
  }
  const scope = scopeAt(walk, at, walkSteps);
  if (fine) type.check(value[type.key], scope, value);
  else {
    walk.findings.unclear.add(walk.state);
    for (const key of stepKeys(type)) if (Array.isArray(value[key])) scope.steps(value[key], ['..', key]);
  }
}

/** Whether a key beside a word is there if it must be, and has its shape; reports it otherwise. */
function besideFits(
  walk: Walk,
  type: StateType,
  { key, schema, value }: { readonly key: string; readonly schema: TSchema; readonly value: unknown },
  path: Path,
): boolean {
  if (value !== undefined) return shapeFits(walk, schema, value, [...path, key]);
  if (TypeGuard.IsOptional(schema)) return true;
  walk.report(walk.module.at([...path, type.key], 'key'), missingKey(key, `this \`${type.key}\``));
  return false;
}

/** The keys beside a word that hold steps: they are checked even if the word has a mistake. */
const stepKeys = (type: StateType): readonly string[] =>
  Object.entries(type.beside ?? {}).flatMap(([key, schema]) => (schema[NAMED] === 'steps' ? [key] : []));

/** Reports where a value has not its shape. GMF modules have theirs from the reader. */
function shapeFits({ module, shapes, report }: Walk, schema: TSchema, value: unknown, path: Path): boolean {
  if (module.format === 'gmf') return true;
  const faults = shapes(schema, value);
  for (const { path: inner, on, problem } of faults) {
    const at = [...path, ...inner];
    report(module.at(at, on), explained(problem, module.sourceOf?.(at)));
  }
  return faults.length === 0;
}
