import { type Key } from '../base/index.ts';
import type { HumanName, Sex } from '../record/index.ts';
import type { NameTables } from './pack.ts';
/** Draws a person's name from the names of their group, sex and decade of birth. */
export type Naming = (key: Key, sex: Sex, birth: number, column: number) => HumanName;
/** Keeps a sampler per sex, decade and group: they are the same for everybody. */
export declare function createNaming(tables: NameTables): Naming;
