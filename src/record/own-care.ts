import type { Instant } from '../base/index.ts';
import type { EncounterEntry, Life } from './entry.ts';
import type { CareSite, Organization } from './provider.ts';

/** Who the person last went to for a check-up until `to`; nobody if there was none. */
export const ownDoctor = ({ entries }: Life, to: Instant): CareSite | undefined =>
  entries.findLast(
    (entry): entry is EncounterEntry => entry.kind === 'encounter' && entry.class === 'wellness' && entry.time <= to,
  )?.site;

/** The pharmacy that the person goes to at a time, if it is known. */
export const pharmacyAt = ({ pharmacies }: Life, t: Instant): Organization | undefined =>
  (pharmacies?.findLast(({ from }) => from <= t) ?? pharmacies?.[0])?.organization;
