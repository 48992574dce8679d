/** The entry with the machine: files, worker threads, manifest. */
export * from './run/index.js';
//# sourceMappingURL=node.js.map