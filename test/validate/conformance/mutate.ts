import type { Choices } from './seeded.ts';

export const mutationKinds = [
  'delete',
  'duplicate',
  'wrong type',
  'wrong code',
  'wrong unit',
  'impossible date',
  'broken slice',
  'dangling reference',
  'unknown property',
] as const;

export type MutationKind = (typeof mutationKinds)[number];

export interface Mutant {
  kind: MutationKind;
  /** The place that was changed: `Patient.name[0].family`. */
  place: string;
  resource: unknown;
}

type Json = Record<string, unknown>;

/** A property of an object, with the path that leads to it. */
interface Spot {
  holder: Json;
  key: string;
  path: string;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All properties of a resource; of a bundle those of its entries' resources. */
function spotsIn(value: unknown, path: string, found: Spot[] = []): Spot[] {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) spotsIn(item, `${path}[${i}]`, found);
  } else if (isObject(value)) {
    for (const [key, child] of Object.entries(value)) {
      if (key !== 'resourceType') found.push({ holder: value, key, path: `${path}.${key}` });
      spotsIn(child, `${path}.${key}`, found);
    }
  }
  return found;
}

/** Elements that most definitions require, so that taking one away is often an error. */
const oftenRequired =
  /\.(status|code|subject|patient|category|intent|type|name|system|value|url|beneficiary|payor|target|agent|who|class|text|content|attachment|deviceIdentifier|relationship|linkId|recorded|vaccineCode|component|identifier|gender|lifecycleStatus|description|title|author|date|div|coding|medicationCodeableConcept|effectiveDateTime)$/;

const dates = /^\d{4}(-\d\d(-\d\d(T.*)?)?)?$/;
const badDates = [
  '2022-02-30',
  '2021-13-01',
  '2022-3-4',
  '04/03/2022',
  '2022-03-04T25:10:00Z',
  '2022-03-04T10:00:00',
  '2023-02-29',
  'yesterday',
  '2022-03-04 10:00:00Z',
  '20220304',
];
const badUnits = [
  'mmHg?',
  'furlongs',
  'mmHg',
  'millimeter',
  '[mmHg]',
  'pounds',
  'mgs/dL',
  'beats/min',
  'Kelvin',
  'mg%L',
];

type Change = (choices: Choices, spots: Spot[]) => Spot | undefined;

const choose = (choices: Choices, spots: Spot[]): Spot | undefined =>
  spots.length === 0 ? undefined : choices.pick(spots);

const changes: Record<MutationKind, Change> = {
  delete: (choices, spots) => {
    const likely = spots.filter((s) => oftenRequired.test(s.path));
    const spot = choose(choices, choices.chance(0.8) && likely.length > 0 ? likely : spots);
    if (spot) delete spot.holder[spot.key];
    return spot;
  },
  duplicate: (choices, spots) => {
    const spot = choose(
      choices,
      spots.filter((s) => s.holder[s.key] !== undefined),
    );
    if (!spot) return undefined;
    const value = spot.holder[spot.key];
    spot.holder[spot.key] = Array.isArray(value)
      ? [...value, structuredClone(value[0])]
      : [value, structuredClone(value)];
    return spot;
  },
  'wrong type': (choices, spots) => {
    const spot = choose(choices, spots);
    if (!spot) return undefined;
    const value = spot.holder[spot.key];
    const others: unknown[] = [17, 'text', true, { a: 1 }, [value], null, [], {}, ''].filter(
      (o) => typeof o !== typeof value || isObject(value) !== isObject(o),
    );
    spot.holder[spot.key] = Array.isArray(value) && choices.chance(0.5) ? value[0] : choices.pick(others);
    return spot;
  },
  'wrong code': (choices, spots) => {
    const isCode = (s: Spot): boolean =>
      typeof s.holder[s.key] === 'string' &&
      /^(code|status|gender|use|intent|system|priority|criticality|mode|docStatus|lifecycleStatus|type|outcome)$/.test(
        s.key,
      );
    const spot = choose(choices, spots.filter(isCode));
    if (!spot) return undefined;
    const value = String(spot.holder[spot.key]);
    spot.holder[spot.key] = choices.pick([
      'bogus',
      `${value}x`,
      value.toUpperCase() === value ? value.toLowerCase() : value.toUpperCase(),
      ` ${value}`,
    ]);
    return spot;
  },
  'wrong unit': (choices, spots) => {
    const spot = choose(
      choices,
      spots.filter((s) => s.key === 'code' && s.holder.system === 'http://unitsofmeasure.org'),
    );
    if (!spot) return undefined;
    spot.holder.code = choices.pick(badUnits);
    return spot;
  },
  'impossible date': (choices, spots) => {
    const spot = choose(
      choices,
      spots.filter((s) => dates.test(String(s.holder[s.key])) && !/value|postal/i.test(s.key)),
    );
    if (!spot) return undefined;
    spot.holder[spot.key] = choices.pick(badDates);
    return spot;
  },
  'broken slice': breakSlice,
  'dangling reference': (choices, spots) => {
    const spot = choose(
      choices,
      spots.filter((s) => s.key === 'reference' && typeof s.holder.reference === 'string'),
    );
    if (!spot) return undefined;
    const isUrn = String(spot.holder.reference).startsWith('urn:');
    const relative = [
      '#nowhere',
      'Patinet/1',
      'Slot/17',
      'Patient',
      'nonsense',
      'Endpoint/1',
      'HealthcareService/2',
      '',
      17,
    ];
    spot.holder.reference = isUrn
      ? choices.pick(['urn:uuid:00000000-0000-4000-8000-000000000000', 'Slot/17', '#nowhere'])
      : choices.pick(relative);
    return spot;
  },
  'unknown property': (choices, spots) => {
    const spot = choose(
      choices,
      spots.filter((s) => isObject(s.holder)),
    );
    if (!spot) return undefined;
    const name = choices.pick([
      'colour',
      `${spot.key}s`,
      `${spot.key[0]?.toUpperCase()}${spot.key.slice(1)}`,
      'resource_type',
      `x${spot.key}`,
    ]);
    spot.holder[name] = choices.pick<unknown>(['x', 1, {}, { a: 1 }, ['x'], true]);
    return { ...spot, path: `${spot.path.slice(0, spot.path.lastIndexOf('.'))}.${name}` };
  },
};

/** Changes what tells a slice of a profile, takes one of its items away, or gives one twice. */
function breakSlice(choices: Choices, spots: Spot[]): Spot | undefined {
  const sliced = spots.filter(
    (s) =>
      /^(category|component|extension|agent|identifier|class|content)$/.test(s.key) && Array.isArray(s.holder[s.key]),
  );
  const spot = choose(choices, sliced);
  if (!spot) return undefined;
  const items = spot.holder[spot.key] as Json[];
  const item = choices.pick(items);
  const way = choices.below(4);
  if (way === 0) {
    items.splice(items.indexOf(item), 1);
    if (items.length === 0) delete spot.holder[spot.key];
  } else if (way === 1) items.push(structuredClone(item));
  else if (way === 2 && typeof item.url === 'string') item.url = `${item.url}x`;
  else {
    const codings = spotsIn(item, '').filter(
      (s) => s.key === (way === 2 ? 'code' : 'system') && typeof s.holder[s.key] === 'string',
    );
    const coding = choose(choices, codings);
    if (!coding) return undefined;
    coding.holder[coding.key] = way === 2 ? 'other' : 'http://example.org/other';
  }
  return spot;
}

/** One change of a copy of a resource, or undefined if there is nothing in it to change in that way. */
export function mutate(resource: unknown, kind: MutationKind, choices: Choices): Mutant | undefined {
  const copy = structuredClone(resource) as Json;
  const spot = changes[kind](choices, mutable(copy));
  return spot && { kind, place: spot.path, resource: copy };
}

/** Of a bundle the resources of its entries are changed, not the envelope. */
function mutable(resource: Json): Spot[] {
  const name = String(resource.resourceType);
  const spots = spotsIn(resource, name);
  return name === 'Bundle' ? spots.filter((s) => /\.resource\./.test(s.path)) : spots;
}
