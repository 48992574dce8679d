import { type Instant } from '../base/index.ts';
import type { Life } from './life.ts';
import type { Machine } from './machine.ts';
import type { Act } from './program.ts';
/** Carries out one instruction that takes no time. */
export declare function act(life: Life, machine: Machine, a: Exclude<Act, {
    op: 'procedure';
}>): void;
/** Records a procedure. Returns when it is over. */
export declare function procedure(life: Life, machine: Machine, a: Extract<Act, {
    op: 'procedure';
}>): Instant;
