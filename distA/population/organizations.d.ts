import { type Organization, type Place } from '../record/index.ts';
import type { LocalePack } from './pack.ts';
import type { OrganizationKind } from './provider-plan.ts';
export interface Organizations {
    /** Those that serve a place; the same objects each time while they are remembered. */
    at(place: Place, kind: OrganizationKind): readonly Organization[];
}
export declare function createOrganizations(pack: LocalePack): Organizations;
