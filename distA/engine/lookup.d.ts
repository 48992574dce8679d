import type { Instant } from '../base/index.ts';
import type { Context } from './context.ts';
import type { LookupTable } from './program.ts';
/** The probabilities of the first row that fits the person now, else the table's defaults (GMF lookup_table_transition). */
export declare function pickRow(table: LookupTable, c: Context, t: Instant): readonly number[];
