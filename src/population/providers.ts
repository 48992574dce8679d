import { HOUR, hashText, type Instant, type Key, startOfYear, YEAR } from '../base/index.ts';
import {
  addressAt,
  type CareSite,
  type EncounterClass,
  type Organization,
  type Person,
  type Place,
} from '../record/index.ts';
import { createOrganizations, type Organizations } from './organizations.ts';
import type { LocalePack } from './pack.ts';
import { drawAt } from './paths.ts';
import type { OrganizationKind } from './provider-plan.ts';

/** Facilities and practitioners of the pack's places. They depend on pack and place only: every cohort meets the same ones. */
export interface Providers {
  /** Organizations of a kind that serve a place; those of the nearest larger place where it has none. Never empty. */
  organizationsAt(place: Place, kind: OrganizationKind): readonly Organization[];
  /** One of them, picked by the uniform draw `u`. */
  organizationAt(place: Place, kind: OrganizationKind, u: number): Organization;
  /** With whom and where a person has care. `choice` is a key of the person's own. */
  site(choice: Key, person: Person, kind: EncounterClass, specialty: string | undefined, t: Instant): CareSite;
}

/** Who is looked for: an organization kind and NUCC codes, any of which will do. */
interface Wish {
  readonly kind: OrganizationKind;
  readonly codes: readonly string[];
  /** Names of the draws that choose the place and the doctor. */
  readonly paths: { readonly place: Key; readonly doctor: Key };
}

type WishesByKind = Map<EncounterClass, Map<string | undefined, Wish>>;

/** What came of a wish: holds as long as place, period and turn stay. */
interface Found {
  /** Which part of a tenure is over at birth. */
  readonly phase: number;
  readonly place: Place;
  readonly period: number;
  /** Number of the practitioner's time of duty. */
  readonly turn: number;
  readonly site: CareSite;
}

const wish = (kind: OrganizationKind, codes: readonly string[]): Wish => ({
  kind,
  codes,
  paths: { place: hashText(`site ${kind}`), doctor: hashText(`doctor ${kind} ${codes.join(' ')}`) },
});

/** Kinds of organization by the NUCC codes of the people who work there. */
function staffIndex({ providers }: LocalePack): Map<string, OrganizationKind[]> {
  const index = new Map<string, OrganizationKind[]>();
  for (const [kind, plan] of Object.entries(providers.kinds) as [
    OrganizationKind,
    { staff: readonly { specialty: string }[] },
  ][]) {
    for (const { specialty } of plan.staff) {
      const { code } = providers.specialties[specialty]!;
      index.set(code, [...(index.get(code) ?? []), kind]);
    }
  }
  return index;
}

/** Number of the shift, never below 0: times before 1900 do not happen. */
const dutyAt = (t: Instant, hours: number): number => Math.floor((t - startOfYear(1900)) / (hours * HOUR));

export function createProviders(pack: LocalePack): Providers {
  const organizations: Organizations = createOrganizations(pack);
  const kindsByCode = staffIndex(pack);
  const tables = pack.providers;
  const wishes: Record<'adult' | 'child', WishesByKind> = { adult: new Map(), child: new Map() };

  /** A specialty that the class's own place has is seen there; any other one among the specialists. */
  const makeWish = (kind: EncounterClass, specialty: string | undefined, adult: boolean): Wish => {
    const care = tables.care[kind];
    const usual = (adult ? care.adult : care.child).map((name) => tables.specialties[name]!.code);
    const kinds = specialty === undefined ? undefined : kindsByCode.get(specialty);
    if (specialty === undefined || !kinds) return wish(care.kind, usual);
    const first = kinds.find((k) => k === care.kind) ?? kinds.find((k) => k === tables.specialists) ?? kinds[0]!;
    return wish(first, [specialty]);
  };
  const wishOf = (kind: EncounterClass, specialty: string | undefined, adult: boolean): Wish => {
    const ofAge = adult ? wishes.adult : wishes.child;
    let ofKind = ofAge.get(kind);
    if (ofKind === undefined) {
      ofKind = new Map();
      ofAge.set(kind, ofKind);
    }
    let made = ofKind.get(specialty);
    if (made === undefined) {
      made = makeWish(kind, specialty, adult);
      ofKind.set(specialty, made);
    }
    return made;
  };

  /** Where the person at hand goes for a wish, until they move or their tenure is over. */
  let last: { readonly person: Person; readonly choice: Key; readonly found: Map<Wish, Found> } | undefined;
  const foundFor = (person: Person, choice: Key): Map<Wish, Found> => {
    if (last?.person !== person || last.choice.hi !== choice.hi || last.choice.lo !== choice.lo)
      last = { person, choice, found: new Map() };
    return last.found;
  };

  return {
    organizationsAt: organizations.at,
    organizationAt: organizations.oneAt,
    site(choice, person, kind, specialty, t) {
      const age = (t - person.birth) / YEAR;
      const wanted = wishOf(kind, specialty, age >= tables.adultFrom);
      const { kind: where, codes, paths } = wanted;
      const { shift } = tables.care[kind];
      const place = addressAt(person, t).place;
      const found = foundFor(person, choice);
      const known = found.get(wanted);
      const phase = known === undefined ? drawAt(choice, paths.place) : known.phase;
      const period = Math.floor(age / tables.tenure + phase);
      const turn = shift === undefined ? period : dutyAt(t, shift);
      if (known !== undefined && known.place === place && known.period === period && known.turn === turn)
        return known.site;
      const site = organizations.siteAt(
        place,
        where,
        drawAt(choice, paths.place, 2 * period + 1),
        codes,
        drawAt(choice, paths.doctor, turn),
      );
      found.set(wanted, { phase, place, period, turn, site });
      return site;
    },
  };
}
