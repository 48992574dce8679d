/** The pure entry: nothing here touches files, the clock, the environment or the network. Runs in a browser page. */
export * from './simulate/index.ts';
export * from './fhir/index.ts';
export * from './validate/index.ts';
