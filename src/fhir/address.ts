import type { Address } from 'fhir/r4.js';
import type { Place, Address as Residence } from '../record/index.ts';
import type { Chart } from './chart.ts';

/** A United States address as US Core wants it: two-letter state, county as district. */
export const postalAddress = (line: string, place: Place): Address => ({
  line: [line],
  city: place.city,
  district: place.county,
  state: place.state,
  postalCode: place.postalCode,
  country: place.country,
});

/** Where the person has lived since the window began, the present home first. */
export function residences(chart: Chart): Address[] {
  const { from, to, life } = chart.windowed;
  const last = Math.min(to, life.died ?? to);
  const all = life.person.addresses.filter((residence) => residence.from <= last);
  const known = all.length > 0 ? all : [life.person.addresses[0]];
  return known
    .map((residence, i) => home(residence, known[i + 1]?.from, chart))
    .filter((_, i) => (known[i + 1]?.from ?? Number.POSITIVE_INFINITY) > from)
    .reverse();
}

/** `until`: when the person moved on; undefined for the present home. */
function home(residence: Residence, until: number | undefined, chart: Chart): Address {
  const period = chart.period(residence.from, until);
  return { use: until === undefined ? 'home' : 'old', ...postalAddress(residence.line, residence.place), period };
}
