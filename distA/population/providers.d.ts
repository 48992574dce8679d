import { type Instant, type Key } from '../base/index.ts';
import { type CareSite, type EncounterClass, type Organization, type Person, type Place } from '../record/index.ts';
import type { LocalePack } from './pack.ts';
import type { OrganizationKind } from './provider-plan.ts';
/** Facilities and practitioners of the pack's places. They depend on pack and place only: every cohort meets the same ones. */
export interface Providers {
    /** Organizations of a kind that serve a place; those of the nearest larger place where it has none. Never empty. */
    organizationsAt(place: Place, kind: OrganizationKind): readonly Organization[];
    /** With whom and where a person has care. `choice` is a key of the person's own. */
    site(choice: Key, person: Person, kind: EncounterClass, specialty: string | undefined, t: Instant): CareSite;
}
export declare function createProviders(pack: LocalePack): Providers;
