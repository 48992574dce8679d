import { type Draws, type Instant } from '../base/index.ts';
/** What a device shows of a level, before rounding. Variables without variation of their own are shown as they are. */
export declare function shown(draws: Draws, name: string, level: number, t: Instant): number;
