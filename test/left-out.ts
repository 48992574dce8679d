import { existsSync } from 'node:fs';
import type { TestContext } from 'vitest';

/** Says loudly what is not tested here, and why. */
export const sayLeftOut = (what: string, why: string): void => console.warn(`LEFT OUT: ${what}: ${why}`);

/** Leaves the test out, loudly. */
export function leaveOut(context: TestContext, why: string): never {
  sayLeftOut(context.task.name, why);
  return context.skip();
}

/** Leaves the test out where a file or folder is not there. */
export function needs(context: TestContext, path: string): void {
  if (!existsSync(path)) leaveOut(context, `${path} is not there`);
}
