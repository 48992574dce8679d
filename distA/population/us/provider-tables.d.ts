import type { AddressForms } from '../pack.ts';
import type { ProviderTables } from '../provider-plan.ts';
/** How many facilities a place has is assumed: a practice for about 6,000 people, a hospital for about 100,000. */
export declare const providerTables: ProviderTables;
export declare const addressForms: AddressForms;
