import type { Coding } from '../terminology/index.ts';
import type { HumanName, Place, Sex } from './person.ts';
/** An organization, with the one place where it works. Keyed by locale pack and place only. */
export interface Organization {
    /** Stable text key, from which the ids are hashed. */
    readonly key: string;
    readonly name: string;
    readonly kind: 'primary_care' | 'hospital' | 'urgent_care' | 'pharmacy' | 'nursing_facility';
    readonly line: string;
    readonly place: Place;
    readonly phone: string;
    readonly practitioners: readonly Practitioner[];
}
export interface Practitioner {
    readonly key: string;
    readonly name: HumanName;
    readonly sex: Sex;
    /** NUCC provider taxonomy. */
    readonly specialty: Coding;
    /** Ten digits with a right check digit, in a range that is not assigned to anybody. */
    readonly npi: string;
    readonly organization: string;
}
/** Where and with whom an encounter takes place. */
export interface CareSite {
    readonly organization: Organization;
    readonly practitioner: Practitioner;
}
