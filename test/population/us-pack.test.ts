import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, type TestContext } from 'vitest';
import { parse } from 'yaml';
import { dayOf, existing, offsetAt, startOfDay, toEpoch, type Zone } from '../../src/base/index.ts';
import { vaccinesGiven } from '../../src/fhir/note/vaccine.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { Coding } from '../../src/terminology/index.ts';
import { displaysOf, knownCodes } from '../codes/known-codes.ts';
import { needs } from '../left-out.ts';

const shared = '../shared';

const need = (context: TestContext, file: string): void => needs(context, `${shared}/${file}`);

const all = Array.from({ length: usPack.places.size }, (_, i) => usPack.places.facts(i));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const zones = new Map<string, Zone>(all.map(({ zone }) => [zone.id, zone]));

/** Offset by Intl at a UTC instant, in minutes. */
function reader(id: string): (utc: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: id,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (utc) => {
    const part = Object.fromEntries(format.formatToParts(utc).map(({ type, value }) => [type, Number(value)]));
    return (Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!) - utc) / 60_000;
  };
}

describe('places', () => {
  it('have a zone, coordinates in the country, names without digits and shares that add up', () => {
    expect(all.length).toBeGreaterThan(8500);
    for (const place of all) {
      expect(place.zone.id).toMatch(/^(America|Pacific)\//);
      expect(place.latitude).toBeGreaterThan(18);
      expect(place.latitude).toBeLessThan(72);
      expect(place.longitude).toBeGreaterThan(-180);
      expect(place.longitude).toBeLessThan(-66);
      expect(`${place.city} ${place.county}`).toMatch(/^[\p{L}' .-]+$/u);
      expect(place.postalCodes.length).toBeGreaterThan(0);
      for (const shares of [place.groups, place.income, place.education])
        expect(Math.abs(sum(shares) - 1)).toBeLessThan(0.01);
    }
  });

  it('are told apart by state, county and city', () => {
    expect(new Set(all.map(({ state, county, city }) => `${state}/${county}/${city}`)).size).toBe(all.length);
  });

  it('hold what the source list holds', (context) => {
    need(context, 'epidemiology/us_places.csv.gz');
    const text = gunzipSync(readFileSync(`${shared}/epidemiology/us_places.csv.gz`)).toString('utf8');
    const rows = text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const people = new Map<string, number>();
    for (const [state, county, city, population] of rows) {
      const key = `${state}/${county}/${city}`;
      people.set(key, (people.get(key) ?? 0) + Number(population));
    }
    let same = 0;
    for (const [state, county, city, , lat, , zips] of rows) {
      const found = usPack.places
        .find({ state: state!, city: city! })
        .map((i) => usPack.places.facts(i))
        .find((f) => f.county === county);
      if (!found) continue;
      expect(found.population).toBe(people.get(`${state}/${county}/${city}`));
      if (
        found.postalCodes.join(' ') === zips!.split(' ').sort().join(' ') &&
        Math.abs(found.latitude - Number(lat)) < 0.001
      )
        same++;
    }
    expect(same).toBeGreaterThan(rows.length - 15);
  });

  it('have ZIP codes of their state (the states for which a second list gives ranges)', (context) => {
    need(context, 'epidemiology/demographics.yaml');
    const { states } = parse(readFileSync(`${shared}/epidemiology/demographics.yaml`, 'utf8')) as {
      states: { rows: { usps: string; zip3_ranges: string }[] };
    };
    expect(states.rows.length).toBeGreaterThan(10);
    for (const { usps, zip3_ranges } of states.rows) {
      const ranges = String(zip3_ranges)
        .split(',')
        .map((range) => range.split('-').map(Number));
      const inside = (zip: string): boolean =>
        ranges.some(([low, high = low]) => Number(zip.slice(0, 3)) >= low! && Number(zip.slice(0, 3)) <= high!);
      for (const place of all.filter(({ state }) => state === usps))
        expect(place.postalCodes.filter((zip) => !inside(zip))).toEqual([]);
    }
  });

  it('give a person of New York a borough with its own ZIP codes', () => {
    const [brooklyn] = usPack.places.find({ state: 'NY', city: 'Brooklyn' });
    expect(usPack.places.facts(brooklyn!).postalCodes.every((zip) => zip.startsWith('112'))).toBe(true);
  });
});

describe('zones', () => {
  it('keep the clock of the tz database from 1970 to 2026 (a drawn instant of each day, ten zones)', () => {
    expect(zones.size).toBe(10);
    for (const zone of zones.values()) {
      const intl = reader(zone.id);
      const first = zone.id === 'America/Anchorage' ? dayOf(1984, 1, 1) : dayOf(1970, 1, 1);
      const wrong: string[] = [];
      for (let day = first; day < dayOf(2027, 1, 1); day += 1) {
        const t = existing(zone, startOfDay(day) + ((day * 7919) % 86400));
        const utc = toEpoch(zone, t) * 1000;
        if (intl(utc) !== offsetAt(zone, t)) wrong.push(`${zone.id} ${new Date(utc).toISOString()}`);
      }
      expect(wrong).toEqual([]);
    }
  }, 60_000);

  it('keep it in the hours around a change', () => {
    const eastern = zones.get('America/New_York')!;
    const intl = reader('America/New_York');
    fc.assert(
      fc.property(
        fc.integer({ min: 1970, max: 2026 }),
        fc.constantFrom(1, 2, 3, 4, 10, 11),
        fc.integer({ min: 0, max: 30 * 24 * 12 }),
        (year, month, fives) => {
          const t = existing(eastern, startOfDay(dayOf(year, month, 1)) + fives * 300);
          const utc = toEpoch(eastern, t) * 1000;
          expect(intl(utc)).toBe(offsetAt(eastern, t));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('leave out summer time where there is none', () => {
    expect(zones.get('America/Phoenix')!.summer.every(({ to }) => to < 1968)).toBe(true);
    expect(zones.get('Pacific/Honolulu')!.summer).toEqual([]);
    const zoneOf = (state: string, city: string): string =>
      usPack.places.facts(usPack.places.find({ state, city })[0]!).zone.id;
    expect(zoneOf('AZ', 'Phoenix')).toBe('America/Phoenix');
    expect(zoneOf('HI', 'Hilo')).toBe('Pacific/Honolulu');
    expect(zoneOf('TX', 'El Paso')).toBe('America/Denver');
    expect(zoneOf('FL', 'Pensacola')).toBe('America/Chicago');
    expect(zoneOf('TN', 'Knoxville')).toBe('America/New_York');
    expect(zoneOf('IN', 'Gary')).toBe('America/Chicago');
  });
});

describe('life tables and causes of death', () => {
  const expectancy = (q: readonly number[], from = 0): number => {
    let alive = 1;
    let years = 0;
    for (const risk of q.slice(from)) {
      years += alive * (1 - risk / 2);
      alive *= 1 - risk;
    }
    return years;
  };

  it('give the published life expectancies', () => {
    const published: Record<number, [female: number, male: number]> = {
      2019: [81.4, 76.3],
      2020: [79.9, 74.2],
      2021: [79.3, 73.5],
    };
    for (const table of usPack.lifeTables) {
      expect(table.female.length).toBe(120);
      expect(table.female.at(-1)).toBe(1);
      expect(Math.abs(expectancy(table.female) - published[table.year]![0])).toBeLessThan(0.1);
      expect(Math.abs(expectancy(table.male) - published[table.year]![1])).toBeLessThan(0.1);
    }
  });

  it('add up to the deaths of each band by both sexes', (context) => {
    need(context, 'epidemiology/life_table.yaml');
    const file = parse(readFileSync(`${shared}/epidemiology/life_table.yaml`, 'utf8')) as {
      deaths_by_age_2019_per_100k: { rows: { both: number }[] };
    };
    const { ages, causes } = usPack.causesOfDeath;
    file.deaths_by_age_2019_per_100k.rows.forEach(({ both }, band) => {
      const people = (sex: 'female' | 'male'): number => sum(usPack.pyramid[sex].slice(ages[band], ages[band + 1]));
      const deaths = (sex: 'female' | 'male'): number => sum(causes.map((cause) => cause[sex][band]!)) * people(sex);
      const rate = (deaths('female') + deaths('male')) / (people('female') + people('male'));
      expect(rate / both).toBeGreaterThan(0.97);
      expect(rate / both).toBeLessThan(1.2);
    });
  });
});

describe('codes', () => {
  /** Looked up elsewhere: NUCC's table of specializations; SNOMED CT in published FHIR resources and templates. */
  const elsewhere = new Set([
    '207RC0000X',
    '207RE0101X',
    '207RG0100X',
    '207RN0300X',
    '207RP1001X',
    '207RX0202X',
    '2084N0400X',
    '2084P0800X',
    '2085R0202X',
    '276654001',
    '395507008',
  ]);

  it('exist with the display that is written', (context) => {
    const known = displaysOf(knownCodes(context));
    const codings: Coding[] = [
      ...Object.values(usPack.raceCodings),
      ...Object.values(usPack.ethnicityCodings),
      ...Object.values(usPack.providers.specialties),
      ...usPack.causesOfDeath.causes.map(({ coding }) => coding),
    ];
    const unknown = codings.filter(
      ({ system, code, display }) => !elsewhere.has(code) && !known.get(`${system}|${code}`)?.includes(display),
    );
    expect(unknown).toEqual([]);
  });
});

describe('vaccines', () => {
  it('have the names that clinicians write, shorter than those of their codes', () => {
    const said = usPack.immunizations!.products.flatMap(({ concept }) => vaccinesGiven([concept]));
    expect(said.filter((text) => !/^[\w./-]+(?: [\w./-]+)? vaccine given$/.test(text))).toEqual([]);
    const named = new Map(
      usPack.immunizations!.products.map(({ concept }) => [concept.codings[0].code, concept.text] as const),
    );
    expect([named.get('130'), named.get('110'), named.get('62')]).toEqual(['DTaP-IPV', 'DTaP-HepB-IPV', 'HPV']);
  });
});

describe('sources', () => {
  it('are named wherever the pack names one', () => {
    const { pyramid, births, lifeTables, causesOfDeath, groups, names, society, families } = usPack;
    const used = [pyramid, births, causesOfDeath, ...lifeTables, ...groups].map(({ source }) => source);
    for (const source of [...used, ...names.sources, ...society.sources, ...families.sources])
      expect(Object.keys(usPack.sources)).toContain(source);
  });
});
