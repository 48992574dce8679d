export { generateFiles } from './generate.js';
export { populationOf, simulationOf } from './job.js';
export { loadProgram, SelectionError } from './load-program.js';
export { readManifest, VERSION } from './manifest.js';
export { folderOf, LIBRARY } from './module-files.js';
export { commandOf, optionsFromJson, replayOf } from './options.js';
export { OutputFolderError } from './output-folder.js';
//# sourceMappingURL=index.js.map