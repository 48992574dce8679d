export { type GenerateHooks, type GenerateJob, type GenerateResult, generateFiles } from './generate.ts';
export { type Job, populationOf, simulationOf } from './job.ts';
export { type LoadedProgram, loadProgram, type ModuleSelection, SelectionError } from './load-program.ts';
export { type Counts, type Manifest, readManifest, VERSION, type WrittenFile } from './manifest.ts';
export { LifeError, type MeasureOptions, measureTargets, type TargetsJob } from './measure-targets.ts';
export { folderOf, LIBRARY } from './module-files.ts';
export { type BundleType, commandOf, type Format, optionsFromJson, type RunOptions, replayOf } from './options.ts';
export { OutputFolderError } from './output-folder.ts';
