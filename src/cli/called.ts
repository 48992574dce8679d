import { basename, relative } from 'node:path';

/** How the user types our name, by the way in which this process was started. */
export function calledAs(script: string, environment: Readonly<Record<string, string | undefined>>): string {
  if (basename(script) !== 'main.js') return environment.npm_command === 'exec' ? 'npx lifecourse' : 'lifecourse';
  return environment.npm_lifecycle_event === 'start' ? 'npm start --' : `node ${relative(process.cwd(), script)}`;
}

/** A command of ours (`lifecourse generate …`) as it is typed here. */
export const typed = (called: string, command: string): string => command.replace(/^lifecourse(?= )/, called);
