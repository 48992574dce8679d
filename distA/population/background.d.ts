import { type Day, type Key } from '../base/index.ts';
import type { Race } from '../record/index.ts';
import type { Language, LocalePack, PlaceFacts, PopulationGroup } from './pack.ts';
/** Group, race and mother tongue of a household, from its place and the year of birth of its first member. */
export interface Background {
    readonly group: PopulationGroup;
    readonly race: Race;
    readonly motherTongue: Language;
    /** Language in which care is wanted. */
    readonly language: Language;
}
export declare function backgroundOf(pack: LocalePack, facts: PlaceFacts, birth: Day, key: Key): Background;
