import { describe, expect, it } from 'vitest';
import { runKey } from '../../src/base/index.ts';
import { createPopulation, createProviders, type OrganizationKind } from '../../src/population/index.ts';
import { createUsPack, usPack } from '../../src/population/us/index.ts';
import { addressAt, type EncounterClass, type Organization } from '../../src/record/index.ts';
import { ROSTER } from './tiny-pack.ts';

const options = { run: runKey('7'), pack: usPack, roster: ROSTER, yearsOfHistory: 10 };
const population = createPopulation(options);
const people = Array.from({ length: 400 }, (_, i) => population.person(i));
const kinds = Object.keys(usPack.providers.kinds) as OrganizationKind[];
const classes = Object.keys(usPack.providers.care) as EncounterClass[];
const YEAR = 365.25 * 86400;

/** The check as CMS states it, over the number with its prefix: digits alternately once and twice from the right. */
function checks(npi: string): boolean {
  const digits = [...`80840${npi}`].map(Number).reverse();
  const sum = digits.reduce(
    (total, digit, i) => total + (i % 2 === 0 ? digit : Math.floor((digit * 2) / 10) + ((digit * 2) % 10)),
    0,
  );
  return sum % 10 === 0;
}

const organizations = (): Organization[] =>
  people
    .slice(0, 150)
    .flatMap((person) =>
      kinds.flatMap((kind) => population.providers.organizationsAt(person.addresses[0].place, kind)),
    );

describe('providers', () => {
  it('depend on pack and place only', () => {
    const { place } = people[0]!.addresses[0];
    const again = createProviders(createUsPack());
    for (const kind of kinds) {
      expect(again.organizationsAt(place, kind)).toEqual(population.providers.organizationsAt(place, kind));
    }
  });

  it('have names without digits, an address of their own place and a phone that rings nowhere', () => {
    for (const { name, line, phone, place, practitioners } of organizations()) {
      expect(name).toMatch(/^[A-Z][a-z]+ [\p{L} -]+$/u);
      expect(line).not.toMatch(/Apt/);
      expect(phone).toMatch(/-555-01\d\d$/);
      expect(place.city).not.toBe('');
      expect(practitioners.length).toBeGreaterThan(0);
      for (const practitioner of practitioners) expect(practitioner.name.family).not.toMatch(/\d/);
    }
  });

  it('of an emergency department are whoever is on duty, of a practice the same for years', () => {
    const choice = { hi: 3, lo: 4 };
    const met = (kind: EncounterClass, person: (typeof people)[number]): Set<string> => {
      const from = person.birth + 30 * YEAR;
      const times = Array.from({ length: 20 }, (_, i) => from + i * 0.05 * YEAR + i * 3600);
      const site = (t: number) => population.providers.site(choice, person, kind, undefined, t);
      return new Set(times.map((t) => `${site(t).organization.key} ${site(t).practitioner.key}`));
    };
    const grown = people.filter(({ birthDay }) => ROSTER - birthDay > 45 * 365).slice(0, 30);
    for (const person of grown) {
      const settled = { ...person, addresses: [person.addresses[0]] as const };
      // Two hospitals or practices where the years of one choice end.
      expect(met('emergency', settled).size).toBeGreaterThan(4);
      expect(met('ambulatory', settled).size).toBeLessThanOrEqual(2);
    }
  });

  it('have an NPI with a right check digit, in the range that is not given out, each their own', () => {
    const all = new Map(
      organizations()
        .flatMap(({ practitioners }) => practitioners)
        .map((p) => [p.key, p.npi]),
    );
    for (const npi of all.values()) {
      expect(npi).toMatch(/^2\d{9}$/);
      expect(checks(npi)).toBe(true);
    }
    expect(all.size).toBeGreaterThan(1000);
    expect(new Set(all.values()).size).toBe(all.size);
    expect(checks('1234567893')).toBe(true);
    expect(checks('1234567894')).toBe(false);
  });

  it('are told apart by key, and by name within a place and kind', () => {
    for (const { addresses } of people.slice(0, 50)) {
      for (const kind of kinds) {
        const all = population.providers.organizationsAt(addresses[0].place, kind);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        expect(new Set(all.map(({ name }) => name.split(' ')[0])).size).toBe(all.length);
      }
    }
  });

  it('are more where more people live, and near where few do', () => {
    const at = (city: string, state: string, kind: OrganizationKind) => {
      const facts = usPack.places.facts(usPack.places.find({ city, state })[0]!);
      return population.providers.organizationsAt({ ...facts, country: 'US', postalCode: facts.postalCodes[0]! }, kind);
    };
    expect(at('Chicago', 'IL', 'hospital').length).toBeGreaterThan(5);
    const [hospital] = at('Clarinda', 'IA', 'hospital');
    expect(hospital!.place.state).toBe('IA');
    expect(hospital!.place.city).not.toBe('Clarinda');
    expect(at('Clarinda', 'IA', 'primary_care')[0]!.place.city).toBe('Clarinda');
  });
});

describe('the own doctor', () => {
  it('stays the same for years, and is one for each class of encounter', () => {
    for (const person of people) {
      for (const kind of classes) {
        const t = person.birth + 30 * YEAR;
        const site = population.ownDoctor(person, kind, undefined, t);
        expect(site.organization.practitioners).toContain(site.practitioner);
        expect(site.practitioner.organization).toBe(site.organization.key);
      }
    }
    const times = [40, 41, 42, 43, 44, 45, 46, 47, 48, 49].map((age) => age * YEAR);
    let stayed = 0;
    for (const person of people) {
      const doctors = times.map(
        (age) => population.ownDoctor(person, 'wellness', undefined, person.birth + age).practitioner.key,
      );
      const places = times.map((age) => {
        const { city, county, state } = addressAt(person, person.birth + age).place;
        return `${city}, ${county}, ${state}`;
      });
      const moves = places.filter((place, i) => i > 0 && place !== places[i - 1]).length;
      if (moves === 0) stayed++;
      // Once in 15 years the choice is made anew, and with each move to another place.
      expect(new Set(doctors).size).toBeLessThanOrEqual(2 + moves);
    }
    expect(stayed).toBeGreaterThan(people.length / 2);
  });

  it('does not change with the seed of the others: only with the person', () => {
    const other = createPopulation({ ...options, run: runKey('8') });
    const name = (p: typeof population, i: number) =>
      p.ownDoctor(p.person(i), 'wellness', undefined, p.person(i).birth).practitioner.key;
    expect(name(population, 3)).toBe(name(createPopulation(options), 3));
    expect(name(other, 3)).not.toBe(name(population, 3));
  });

  it('sees children as a paediatrician or family doctor, and is the specialist that is asked for', () => {
    for (const person of people.slice(0, 50)) {
      const child = population.ownDoctor(person, 'wellness', undefined, person.birth + YEAR).practitioner.specialty
        .display;
      expect(['Pediatrics', 'Family Medicine']).toContain(child);
      const heart = population.ownDoctor(person, 'ambulatory', '207RC0000X', person.birth + 50 * YEAR);
      expect(heart.practitioner.specialty.code).toBe('207RC0000X');
      expect(heart.organization.kind).toBe('hospital');
      const unknown = population.ownDoctor(person, 'ambulatory', '999', person.birth + 50 * YEAR);
      expect(unknown.organization.kind).toBe('primary_care');
    }
  });
});
