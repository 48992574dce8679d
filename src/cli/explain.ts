import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { type Day, startOfDay } from '../base/index.ts';
import { hasErrors, nearest } from '../diagnostics/index.ts';
import { entryIds, type UsCoreVersion } from '../fhir/index.ts';
import { type Life, patientUuid } from '../record/index.ts';
import {
  type ChosenPeople,
  changedSince,
  choosePeople,
  faultOf,
  type LoadedProgram,
  libraryProgram,
  lineWith,
  loadProgram,
  type Manifest,
  MOST_PEOPLE,
  optionsFromJson,
  populationOf,
  type RunOptions,
  readManifest,
  SelectionError,
  sha256,
  simulationOf,
  unwritten,
} from '../run/index.ts';
import type { Simulation } from '../simulate/index.ts';
import type { Console } from './console.ts';
import { printErrors, printFound } from './found.ts';
import { graphOf } from './graph.ts';
import {
  addSelectionOptions,
  day,
  given,
  runOptions,
  type SelectionFlags,
  usCoreOption,
  wholeNumber,
} from './selection.ts';
import { timeline } from './timeline.ts';
import { today } from './today.ts';
import { EXIT, type ExitStatus, UsageError } from './usage-error.ts';

interface Flags extends SelectionFlags {
  readonly person?: number;
  readonly graph: 'mermaid' | 'dot';
  readonly truth: boolean;
  readonly usCore: UsCoreVersion;
  readonly since?: Day;
  readonly last?: number;
}

export function explainCommand(parent: Command, console: Console, finish: (status: ExitStatus) => void): void {
  const command = parent
    .command('explain')
    .description('why: explain DIR ID; explain --person N; explain MODULE')
    .argument('[dir-or-module]', 'a folder that generate wrote, or the id of a module', given)
    .argument('[id]', 'a patient id, or Type/id', given)
    .option('--person <n>', 'the life of person N, with the options of generate', wholeNumber(0, MOST_PEOPLE - 1))
    .option('--since <date>', 'of a life, only from this date on', day)
    .option('--last <n>', 'of a life, only the last N lines', wholeNumber(1))
    .option('--no-truth', 'of a life, only what was recorded')
    .addOption(usCoreOption('of person N, profiles that the record is checked against'))
    .addOption(new Option('--graph <form>', 'of a module').choices(['mermaid', 'dot']).default('mermaid'));
  addSelectionOptions(command).action((what: string | undefined, id: string | undefined, flags: Flags) => {
    checkTogether(command, what, id);
    finish(explain(what, id, flags, console));
  });
}

const OF_A_LIFE = ['since', 'last', 'truth'];
const OF_A_MODULE = ['graph', 'modules', 'library', 'only'];

/** What was given says one thing: no option is taken and then not looked at. */
function checkTogether(command: Command, what: string | undefined, id: string | undefined): void {
  const given = command.options.filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli');
  const other = (names: readonly string[]): string | undefined =>
    given.find((option) => !names.includes(option.attributeName()))?.long ?? undefined;
  const isPerson = given.some(({ long }) => long === '--person');
  if (isPerson && what !== undefined)
    throw new UsageError(
      `--person tells the life of a person who is drawn, and ${what} asks for something else: leave one out`,
    );
  if (isPerson || what === undefined || (id === undefined && isFolder(what))) return;
  const option = other(id === undefined ? OF_A_MODULE : OF_A_LIFE);
  if (option === undefined) return;
  const why =
    id === undefined ? 'says nothing about a module' : `cannot be: the manifest in ${what} says which run it was`;
  throw new UsageError(`${option} ${why}; leave it out`);
}

function explain(what: string | undefined, id: string | undefined, flags: Flags, console: Console): ExitStatus {
  if (flags.person !== undefined) return explainPerson(choosePeople(selected(flags)), flags.person, flags, console);
  if (what === undefined) throw new UsageError('say what to explain: DIR ID, or --person N, or MODULE');
  if (id === undefined) return isFolder(what) ? withoutId(what, console) : explainModule(what, flags, console);
  return explainId(what, id, flags, console);
}

/** The run that is meant, with the profiles that its person is checked against. */
const selected = (flags: Flags): RunOptions => ({ ...runOptions(flags, undefined, today()), usCore: flags.usCore });

/** The life, and what would keep it from being written: `generate` names this command for a person who fails. */
function explainPerson(
  chosen: ChosenPeople,
  index: number,
  flags: Flags,
  console: Console,
  written?: Written,
): ExitStatus {
  const { options, people } = chosen;
  const only = written?.only;
  const loaded = libraryProgram(options) ?? loadProgram(options);
  printErrors(loaded, {}, console);
  printFound(chosen, {}, console);
  if (written) warnOfChanges(written, loaded, console);
  if (loaded.program === undefined || hasErrors([...loaded.diagnostics, ...chosen.diagnostics])) return EXIT.problems;
  if (people !== undefined && index >= people.length)
    throw new UsageError(`there is no person ${index}: the ${people.length} people of ${options.people} count from 0`);
  const simulation = simulationOf({ program: loaded.program, options, ...(people && { people }) });
  const life = lifeOf(simulation, index);
  if (typeof life === 'string') {
    console.err(`lifecourse: ${life}\n`);
    return EXIT.ourFault;
  }
  const { origins } = simulation.linked;
  const entry = only === undefined ? undefined : entryIds(life, { rosterKey: simulation.rosterKey, origins }).get(only);
  if (only !== undefined && entry === undefined)
    throw new UsageError(`nothing in the life of person ${index} has the id ${only}`);
  const { truth, since, last } = flags;
  console.out(
    timeline(life, {
      ...{ origins, truth, until: simulation.window.to },
      ...(entry !== undefined && { only: entry.id }),
      ...(since !== undefined && { since: startOfDay(since) }),
      ...(last !== undefined && { last }),
    }),
  );
  const fault = written === undefined ? unwritten(simulation, options, index) : undefined;
  if (fault === undefined) return EXIT.fine;
  console.err(`lifecourse: ${fault}\n`);
  return EXIT.ourFault;
}

/** The files in which the person, or the resource `only`, was found. */
interface Written {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly only?: string;
}

/** A life is simulated again, and other modules make another life. */
function warnOfChanges(
  { folder, manifest }: Written,
  { sources }: Pick<LoadedProgram, 'sources'>,
  console: Console,
): void {
  const changed = changedSince(manifest, sources);
  if (changed.length > 0)
    console.err(
      `lifecourse: changed since ${folder} was written: ${changed.join(', ')}. What follows is the life as it is now, the files may tell another one\n`,
    );
}

/** The life, or what went wrong with it. */
function lifeOf(simulation: Simulation, index: number): Life | string {
  try {
    return simulation.life(index);
  } catch (error) {
    return faultOf(error);
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** A folder of ours holds many lives: says how to choose one. */
function withoutId(folder: string, { called }: Console): never {
  const manifest = manifestIn(folder);
  const { people } = manifest.counts;
  const first = namesIn(folder).find((name) => /^\d{8}-/.test(name));
  const id = first === undefined ? 'ID' : first.slice(9).replace('.json', '');
  throw new UsageError(
    `${folder} holds ${people === 1 ? 'one person' : `${people} people`}: say whose life, or which resource\n` +
      `  ${called} explain ${folder} ${id}\n  ${called} explain ${folder} Observation/ID`,
  );
}

function manifestIn(folder: string): Manifest {
  const manifest = readManifest(folder);
  if (manifest === undefined)
    throw new UsageError(`${folder} holds no manifest of ours: give a folder that generate wrote`);
  return manifest;
}

/** Names of the files with resources. */
function namesIn(folder: string): string[] {
  if (!isFolder(join(folder, 'fhir'))) throw new UsageError(`${folder} has lost its folder fhir: generate anew`);
  return readdirSync(join(folder, 'fhir'));
}

function explainModule(id: string, flags: Flags, console: Console): ExitStatus {
  const loaded = loadWith(id, flags);
  printErrors(loaded, {}, console);
  const { program } = loaded;
  if (program === undefined) return EXIT.problems;
  const ids = program.modules.map((module) => module.id);
  if (!ids.includes(id)) {
    const close = nearest(id, ids);
    throw new UsageError(
      `${id} is neither a folder nor a module${close ? `; did you mean ${close}?` : ''} (\`${console.called} modules\` lists them)`,
    );
  }
  console.out(graphOf({ ...loaded, program }, id, flags.graph));
  return EXIT.fine;
}

/** The module alone if it is a top-level one; else all, of which one may call it. */
function loadWith(id: string, flags: Flags): LoadedProgram {
  try {
    const alone = loadProgram({ ...flags, only: [id] });
    return alone.modules.length > 0 || hasErrors(alone.diagnostics) ? alone : loadProgram(flags);
  } catch (error) {
    if (error instanceof SelectionError) return loadProgram(flags);
    throw error;
  }
}

/** What stems from who the person is and from no entry: the whole life is shown. */
const OF_THE_PERSON = /^(?:Patient|RelatedPerson|Coverage)\//;

function explainId(folder: string, id: string, flags: Flags, console: Console): ExitStatus {
  const manifest = manifestIn(folder);
  const options = optionsFromJson(manifest.options);
  if (options === undefined) throw new UsageError(`the manifest in ${folder} is damaged: generate anew`);
  const bare = id.includes('/') ? id.slice(id.indexOf('/') + 1) : id;
  const chosen = choosePeople(options);
  if (hasErrors(chosen.diagnostics)) {
    printFound(chosen, {}, console);
    return EXIT.problems;
  }
  checkUnchanged(manifest, chosen);
  const patient = personOf(folder, bare) ?? personInLines(folder, bare, chosen, Number(manifest.counts.people));
  if (patient === undefined) throw new UsageError(`${id} is in none of the files of ${folder}`);
  const only = id.includes('/') && !OF_THE_PERSON.test(id) ? bare : undefined;
  return explainPerson(chosen, patient, flags, console, { folder, manifest, ...(only !== undefined && { only }) });
}

/** The life of another person is no explanation. */
function checkUnchanged({ people }: Manifest, { source }: ChosenPeople): void {
  if (people !== undefined && source !== undefined && sha256(source.text) !== people.sha256)
    throw new UsageError(`${people.file} is another one than it was when the folder was written: generate anew`);
}

/** The person to whom the NDJSON line with that id belongs. */
function personInLines(folder: string, id: string, chosen: ChosenPeople, people: number): number | undefined {
  const files = namesIn(folder).filter((name) => name.endsWith('.ndjson'));
  const line = firstOf(files, (name) => lineWith(join(folder, 'fhir', name), `"id":"${id}"`));
  if (line === undefined) return undefined;
  const patient = line.startsWith('{"resourceType":"Patient"') ? id : /"Patient\/([^"]+)"/.exec(line)?.[1];
  const { rosterKey } = populationOf(chosen);
  for (let i = 0; i < people; i++) if (patientUuid(rosterKey, i) === patient) return i;
  return undefined;
}

/** The person in whose bundle the id stands. */
function personOf(folder: string, id: string): number | undefined {
  const names = namesIn(folder).filter((name) => /^\d{8}-/.test(name));
  const named =
    names.find((name) => name.slice(9) === `${id}.json`) ??
    names.find((name) => holdsId(readFileSync(join(folder, 'fhir', name), 'utf8'), id));
  return named === undefined ? undefined : Number(named.slice(0, 8));
}

function firstOf<T, R>(list: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Compact or indented. */
const holdsId = (text: string, id: string): boolean => text.includes(`"id":"${id}"`) || text.includes(`"id": "${id}"`);
