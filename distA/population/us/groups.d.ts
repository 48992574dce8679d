import type { LocalePack, PopulationGroup } from '../pack.ts';
/** OMB categories of the CDC Race and Ethnicity code system. */
export declare const raceCodings: LocalePack['raceCodings'];
export declare const ethnicityCodings: LocalePack['ethnicityCodings'];
/**
 * Factors by cohort: share of the group at an age in 2020 over its share of all ages. Languages: speakers at home among
 * all people over five (13.0 % Spanish and so on) divided by the group's share of the population; how many want care in
 * it from the languages of NHANES interviews (Spanish) and the share that speaks English less than very well (others).
 */
export declare const groups: readonly PopulationGroup[];
