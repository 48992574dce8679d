import { type Draws, type Instant } from '../base/index.ts';
import type { Process, Program } from '../engine/index.ts';
import type { Person } from '../record/index.ts';
import type { CareData } from './data.ts';
/** When the person dies at the latest: of causes that no loaded module claims. Known before the life is lived. */
export declare function backgroundDeath(data: CareData, program: Program, person: Person, draws: Draws): Instant;
/** Background mortality: the life table less what the loaded modules claim. The instant is known at birth. */
export declare function deathProcess(data: CareData): Process;
