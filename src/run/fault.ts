import { SimulationError } from '../engine/index.ts';

/** What went wrong with a life: the place in the module that fails, or where in our own code. */
export function faultOf(error: unknown): string {
  if (error instanceof SimulationError) {
    const { file, line, column } = error.origin;
    return file === '' ? error.message : `${file}:${line}:${column} ${error.message}`;
  }
  return `a fault of ours: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
