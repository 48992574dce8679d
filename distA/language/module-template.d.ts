/**
 * A small module to start from: it checks, it runs, and its visits show up in the output. `id` is the path of the file
 * under its root without extension. The example is the common cold, since everybody gets it.
 */
export declare const moduleTemplate: (id: string) => string;
