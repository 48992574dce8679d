import type { Instant, Key } from '../base/index.ts';
import type { Address, Place } from '../record/index.ts';
import type { AddressForms, LocalePack, PlaceFacts, PlaceFilter } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import { createSampler, type Sampler } from './weighted.ts';

/** Place index of a household that lives in one of the places that fit. Throws if there is none. */
export function createPlaceSampler(pack: LocalePack): (key: Key, home: PlaceFilter) => number {
  const known = new Map<string, (u: number) => number>();
  const make = (home: PlaceFilter): ((u: number) => number) => {
    const weights = pack.places.weights();
    if (Object.keys(home).length === 0) return createSampler(weights);
    const found = pack.places.find(home);
    const sample = createSampler(found.map((index) => weights[index]!));
    return (u) => found[sample(u)]!;
  };
  return (key, home) => {
    const name = JSON.stringify(home);
    const sample = known.get(name) ?? make(home);
    known.set(name, sample);
    return sample(drawAt(key, paths.place));
  };
}

export function placeOf(pack: LocalePack, facts: PlaceFacts, postalCode: string): Place {
  const { city, county, state, latitude, longitude, zone } = facts;
  return { city, county, state, postalCode, country: pack.country, latitude, longitude, zone };
}

/** One of `values`, each as likely as the others. */
export const oneOf = <T>(values: readonly T[], u: number): T => values[Math.floor(u * values.length)]!;

/** Fills the `#` of a pattern with digits. */
function fillDigits(pattern: string, digit: (k: number) => number): string {
  let k = 0;
  return pattern.replace(/#/g, () => String(digit(k++)));
}

/** A street address; `key` decides number, street and, where there may be one, unit. */
export function createStreetLine(forms: AddressForms, units = forms.units): (key: Key) => string {
  const sample: Sampler = createSampler(forms.streets.weights);
  return (key) => {
    const draw = (k: number): number => drawAt(key, paths.street, k);
    const line = draw(0) < units ? forms.lineWithUnit : forms.line;
    return line
      .replace('{number}', String(1 + Math.floor(draw(1) * forms.highestNumber)))
      .replace('{street}', forms.streets.names[sample(draw(2))]!)
      .replace('{unit}', String(1 + Math.floor(draw(3) * 40)));
  };
}

export const phoneOf = (facts: PlaceFacts, key: Key): string =>
  fillDigits(oneOf(facts.phonePatterns, drawAt(key, paths.phone)), (k) =>
    Math.floor(drawAt(key, paths.phone, k + 1) * 10),
  );

/** A home, from an instant on. */
export function createResidence(
  pack: LocalePack,
): (home: Key, place: number, from: Instant, postalCode?: string) => Address {
  const line = createStreetLine(pack.addresses);
  return (home, place, from, postalCode) => {
    const facts = pack.places.facts(place);
    const code = postalCode ?? oneOf(facts.postalCodes, drawAt(home, paths.postalCode));
    return { line: line(home), place: placeOf(pack, facts, code), from };
  };
}
