export { FIRST_DAY, MOST_PEOPLE, MOST_YEARS_OF_HISTORY } from '../generate/limits.ts';
export { SelectionError } from '../generate/selection-error.ts';
export { FilterError, filtersOf } from '../population/filters.ts';
export { type ChosenPeople, choosePeople, type PeopleFile } from './choose-people.ts';
export { faultOf } from './fault.ts';
export { type GenerateHooks, type GenerateJob, type GenerateResult, generateFiles, type Stop } from './generate.ts';
export { type Job, populationOf, simulationOf } from './job.ts';
export { hashOfTexts, libraryProgram, type RunnableProgram } from './library-program.ts';
export { lineWith } from './line-with.ts';
export { type LoadedProgram, loadProgram, type ModuleSelection } from './load-program.ts';
export {
  type Counts,
  changedSince,
  type Manifest,
  readManifest,
  sha256,
  VERSION,
  type WrittenFile,
} from './manifest.ts';
export { LifeError, type MeasureOptions, measureTargets } from './measure-targets.ts';
export type { TargetsJob } from './measure-work.ts';
export { folderOf, LIBRARY, SCHEMA } from './module-files.ts';
export { type BundleType, commandOf, type Format, optionsFromJson, type RunOptions, replayOf } from './options.ts';
export { asFolderError, OutputFolderError } from './output-folder.ts';
export { unwritten } from './producer.ts';
export { startWorkers, type Workers } from './workers.ts';
