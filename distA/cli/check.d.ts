import type { Command } from 'commander';
import type { Console } from './console.ts';
import { type ExitStatus } from './usage-error.ts';
export declare function checkCommand(parent: Command, console: Console, finish: (status: ExitStatus) => void): void;
