import { type Diagnostic, diagnostic, inGmf, type Problem, unknownWord } from '../diagnostics/index.ts';
import type { Module, Path } from '../language/index.ts';
import { assignedBy } from './assigned.ts';
import { type JsonDocument, readJson } from './json.ts';
import { type GmfFile, Node } from './node.ts';
import { Places } from './places.ts';
import { checkFields } from './state-fields.ts';
import { STATE_TYPES } from './states/index.ts';
import { transitionOf } from './transition.ts';

export interface GmfOptions {
  /** Text of a lookup table by its name (`table.csv`); undefined if there is none. */
  readTable?(name: string): string | undefined;
  /** Names of vital signs; without them none is reported as unknown. */
  readonly vitals?: readonly string[];
}

export interface GmfReading {
  /** Absent if the file is no module. */
  readonly module?: Module;
  readonly diagnostics: readonly Diagnostic[];
}

/** The newest version of GMF that is known; it changes nothing (gmf.md 1.1). */
const NEWEST = 2;

type States = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Reads a module in Synthea's Generic Module Framework as one of ours. `id` is its path under the root without extension; a
 * file in a folder below the root is a submodule. Where Synthea refuses the file there is an error, otherwise mistakes are
 * warnings. Never throws.
 */
export function readGmf(text: string, file: string, id: string, options: GmfOptions = {}): GmfReading {
  const document = readJson(text, file);
  const diagnostics = document.problems.map(({ place, problem }) => inGmf(diagnostic(place, problem)));
  const report: GmfFile['report'] = (path, problem, on) => {
    diagnostics.push(located(document, path, problem, on ?? 'value'));
  };
  const root = new Node(fileOf(document.root, options, report), [], document.root);
  if (document.broken) return { diagnostics };
  if (!root.get('states').isObject) {
    root.report({ code: 'not-a-module', message: 'a GMF module is a JSON object with "name" and "states"' });
    return { diagnostics };
  }
  checkRoot(root);
  return { module: moduleOf(root, document, { file, id }, new Places()), diagnostics };
}

function located(document: JsonDocument, path: Path, problem: Problem, on: 'key' | 'value'): Diagnostic {
  const found = diagnostic(document.at(path, on), problem);
  return problem.severity === undefined ? inGmf(found) : found;
}

/** What all states need to know of each other. */
function fileOf(root: unknown, options: GmfOptions, report: GmfFile['report']): GmfFile {
  const plain = isRecord(root) && isRecord(root.states) ? root.states : {};
  const states = Object.values(plain).filter(isRecord);
  return {
    report,
    states: new Map(Object.entries(plain).map(([name, state]) => [name, isRecord(state) ? state.type : undefined])),
    assigned: assignedBy(states),
    calls: states.some((state) => state.type === 'CallSubmodule'),
    elsewhere: new Set(),
    vitals: options.vitals,
    readTable: (name) => options.readTable?.(name),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ROOT_FIELDS: readonly string[] = ['name', 'remarks', 'states', 'gmf_version', 'specialty'];

function checkRoot(root: Node): void {
  const version = root.get('gmf_version').number();
  if (version !== undefined && version > NEWEST) {
    const message = `version ${version} of GMF is not known; the newest is ${NEWEST}`;
    root.get('gmf_version').report({ code: 'gmf-version', message });
  }
  if (root.get('name').name() === undefined) root.missing('name', 'the module');
  for (const key of root.keys()) {
    if (ROOT_FIELDS.includes(key)) continue;
    root.get(key).warn('gmf-ignored-field', `Synthea ignores the field "${key}" of a module`, undefined, 'key');
  }
  if (!root.get('states').has('Initial')) {
    root.get('states').report({ code: 'gmf-no-initial', message: 'no state is named "Initial"' }, 'key');
  }
}

function moduleOf(
  root: Node,
  document: JsonDocument,
  { file, id }: Pick<Module, 'file' | 'id'>,
  places: Places,
): Module {
  const states = statesOf(root.get('states'), places);
  const place = (path: Path): Path => places.origin({ states }, path);
  const { elsewhere } = root.file;
  return {
    id,
    title: root.get('name').name() ?? id,
    file,
    format: 'gmf',
    submodule: id.includes('/'),
    codes: {},
    parameters: {},
    attributes: {},
    states,
    targets: [],
    sources: {},
    elsewhere,
    at: (path, on) => document.at(place(path), on),
  };
}

/** The states in the order of the file, the initial one first. */
function statesOf(node: Node, places: Places): States {
  const names = [...node.keys()].sort((a, b) => Number(b === 'Initial') - Number(a === 'Initial'));
  const states: Record<string, Readonly<Record<string, unknown>>> = Object.create(null);
  for (const name of names) states[name] = stateOf(node.get(name), places);
  return states;
}

function stateOf(node: Node, places: Places): Readonly<Record<string, unknown>> {
  const type = node.get('type').name();
  const translate = type !== undefined && Object.hasOwn(STATE_TYPES, type) ? STATE_TYPES[type] : undefined;
  if (type === undefined || translate === undefined) {
    const { message, hint } = unknownWord('state type', type ?? '', Object.keys(STATE_TYPES));
    node.get('type').report({ code: 'gmf-unknown-type', message, hint });
  } else checkFields(node, type);
  const made = translate?.(node, places);
  const remarks = remarksOf(node.get('remarks'));
  const leads = leadsTo(node, type, places);
  const state = { ...made?.fields, ...(remarks === undefined ? {} : { remarks }), ...leads?.fields };
  return places.mark(state, node, { ...made?.keys, ...leads?.keys });
}

const remarksOf = (node: Node): string | undefined =>
  Array.isArray(node.value)
    ? node
        .items()
        .map((line) => line.text() ?? '')
        .join('\n')
    : node.name();

function leadsTo(
  node: Node,
  type: string | undefined,
  places: Places,
): { fields: object; keys: Record<string, Path> } | undefined {
  if (type === 'Terminal') return undefined;
  if (type === 'Physiology')
    return { fields: { then: node.get('alt_direct_transition').name() }, keys: { then: ['alt_direct_transition'] } };
  const found = transitionOf(node, places);
  if (found !== undefined) return { fields: { then: found.value }, keys: { then: [found.field] } };
  const message = `the state "${String(node.path[1])}" leads nowhere`;
  node.report({ code: 'missing-transition', message, hint: 'add a transition, or make it a Terminal' }, 'key');
  return { fields: { end: true }, keys: {} };
}
