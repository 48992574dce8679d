import { type Organization, type Place } from '../record/index.ts';
import type { LocalePack } from './pack.ts';
import type { OrganizationKind } from './provider-plan.ts';
export interface Organizations {
    /** Those that serve a place; the same objects each time while they are remembered. */
    at(place: Place, kind: OrganizationKind): readonly Organization[];
    /** The one among them that a uniform draw picks; the others need not be made for it. */
    oneAt(place: Place, kind: OrganizationKind, u: number): Organization;
}
export declare function createOrganizations(pack: LocalePack): Organizations;
