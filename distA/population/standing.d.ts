import type { Value } from '../engine/index.ts';
import type { PlaceFacts } from './pack.ts';
import type { Ranks } from './ranks.ts';
import type { Society } from './society.ts';
/** Education, income and occupation, and what follows from them. */
export declare function standing(society: Society, facts: PlaceFacts, ranks: Ranks): Record<string, Value>;
export declare function hardships(society: Society, ranks: Ranks): Record<string, Value>;
