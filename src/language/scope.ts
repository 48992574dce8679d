import { type Problem, unknownNamed, unknownVariable } from '../diagnostics/index.ts';
import { checkTransition } from './check-transition.ts';
import { damaged } from './resolve.ts';
import { reads, writes } from './scope-attributes.ts';
import { concept } from './scope-codes.ts';
import { expression } from './scope-expression.ts';
import type { Path, Scope } from './state-type.ts';
import { joinPath, type Walk } from './walk.ts';

/** Checks a list of steps; handed in, since steps need scopes and scopes need steps. */
export type StepsCheck = (walk: Walk, value: unknown, path: Path) => void;

/** The names of a module as seen from the value at `base`. */
export function scopeAt(walk: Walk, base: Path, steps: StepsCheck): Scope {
  const { set, module } = walk;
  const at = (path: Path): Path => joinPath(base, path);
  const fail = (path: Path, problem: Problem): undefined => walk.report(module.at(at(path)), problem) as undefined;
  return {
    module,
    vocabulary: set.vocabulary,
    concept: (value, path) => concept(walk, value, at(path)),
    expression: (value, path, wanted, steady) =>
      walk.linking === true ? undefined : expression(walk, value, at(path), wanted, steady ?? false),
    writes: (attribute, path, type) => writes(walk, attribute, at(path), type ?? 'any'),
    reads: (attribute, path) => reads(walk, attribute, at(path)),
    source: (name, path) => source(walk, name, at(path)),
    steps: (value, path) => steps(walk, value, at(path)),
    transition: (value, path) => checkTransition(value, scopeAt(walk, at(path), steps)),
    report: (path, code, message, hint) => fail(path, { code, message, hint }),
    submodule: (id, path) => submodule(walk, id, at(path)),
    state(name, path) {
      if (Object.hasOwn(module.states, name) || isElsewhere(walk, name)) return name;
      if (damaged(module, 'states', name)) return undefined;
      return fail(path, unknownNamed('unknown-state', 'state', name, Object.keys(module.states)));
    },
    vital(name, path) {
      const { vitals } = set.vocabulary;
      return vitals.includes(name) ? name : fail(path, unknownNamed('unknown-vital', 'vital sign', name, vitals));
    },
    variable(name, path) {
      if (set.variables.has(name)) return name;
      return fail(path, unknownVariable('body variable', name, set.variables.keys()));
    },
  };
}

/** In GMF a state of another module may be meant, whose history this one shares, or for a reason an attribute. */
function isElsewhere({ set, module }: Walk, name: string): boolean {
  if (!module.elsewhere?.has(name)) return false;
  const modules = [...set.modules.values()].filter((each) => each.format === 'gmf');
  return modules.some((each) => Object.hasOwn(each.states, name)) || set.attributes.shared(name) !== undefined;
}

function source(walk: Walk, name: string | undefined, path: Path): void {
  const { module, findings } = walk;
  if (name === undefined || name === '') {
    const hint = 'add `source:` with a name of "sources", or `assumed`';
    walk.report(module.at(path, 'key'), { code: 'missing-source', message: 'this number has no source', hint });
    return;
  }
  findings.used.add(`sources.${name}`);
  if (name === 'assumed' || Object.hasOwn(module.sources, name) || damaged(module, 'sources', name)) return;
  const names = [...Object.keys(module.sources), 'assumed'];
  walk.report(module.at(path), unknownNamed('unknown-source', 'source', name, names));
}

function submodule({ set, module, findings, report }: Walk, id: string, path: Path): string | undefined {
  if (!findings.calls.has(id)) findings.calls.set(id, path);
  const called = set.modules.get(id);
  if (called?.submodule) return id;
  if (called !== undefined) {
    const hint = 'only a module with `submodule: true` can be called';
    report(module.at(path), { code: 'unknown-submodule', message: `"${id}" is not a submodule`, hint });
  } else if (!set.unread.has(id)) {
    const ids = [...set.modules.values()].filter((each) => each.submodule).map((each) => each.id);
    report(module.at(path), unknownNamed('unknown-submodule', 'submodule', id, ids));
  }
  return undefined;
}
