import { civil, type Draws, hashText, type Instant, instantOfAge, type Key, normalQuantile } from '../base/index.ts';
import type { Value } from '../engine/index.ts';
import type { Person } from '../record/index.ts';
import type { Background } from './background.ts';
import { normalShare } from './normal-share.ts';
import type { LocalePack, PlaceFacts, Society } from './pack.ts';
import { pick } from './weighted.ts';

/** An attribute that takes another value at an instant. */
export interface AttributeChange {
  readonly at: Instant;
  readonly name: string;
  readonly value: Value;
}

/** What a person's attributes are drawn from besides the person. */
export interface Origins {
  readonly background: Background;
  readonly place: number;
}

const path = (name: string): Key => hashText(`population.attribute.${name}`);
const POSITION = path('socioeconomic_position');

/** Correlation of education, income and occupation with the position: 0.49 between each two of them (assumed). */
const LOADING = 0.7;

/** Larger households have more earners: with 0.3 the shares by ratio of income to poverty come within 5 points of NHANES 2017-2018. */
const HOUSEHOLD = 0.3;

/** Uniform ranks in (0, 1) of one person; 0 is the worst off. All share the person's position in society. */
class Ranks {
  readonly #draws: Draws;
  readonly #position: number;

  constructor(draws: Draws) {
    this.#draws = draws;
    this.#position = normalQuantile(draws.uniform(POSITION, 0, 0));
  }

  uniform(name: string): number {
    return this.#draws.uniform(path(name), 0, 0);
  }

  /** A rank that correlates with the position, on the normal scale. */
  of(name: string, correlation: number): number {
    const own = normalQuantile(this.uniform(name));
    return normalShare(correlation * this.#position + Math.sqrt(1 - correlation ** 2) * own);
  }
}

/** Income of a rank in the place: the band by the place's shares, evenly over the band's logarithm. */
function incomeOf({ income }: Society, shares: readonly number[], rank: number): number {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let left = rank * total;
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i]!;
    if (left <= share && share > 0) {
      const low = income.edges[i]!;
      const high = income.edges[i + 1] ?? income.top;
      const part = left / share;
      return Math.round(low === 0 ? high * part : low * (high / low) ** part);
    }
    left -= share;
  }
  return income.top;
}

/** Two modes: four of five people take most of their doses, the others few (assumed; modelled as fixed for life). */
const adherenceOf = (u: number): number => (u < 0.2 ? 0.2 + 2.5 * u : 0.8 + 0.25 * (u - 0.2));

function standing(society: Society, facts: PlaceFacts, ranks: Ranks): Record<string, Value> {
  const education = ranks.of('education', LOADING);
  const income = ranks.of('income', LOADING);
  const occupation = ranks.of('occupation', LOADING);
  const level = pick(facts.education, education);
  const amount = incomeOf(society, facts.income, income);
  const others = pick(society.householdSize, ranks.of('household_size', HOUSEHOLD));
  const score = (education + income + occupation) / 3;
  return {
    education: society.education[level]!,
    education_level: level / (society.education.length - 1),
    income: amount,
    income_level: income,
    poverty_ratio: amount / (society.poverty.first + others * society.poverty.further),
    occupation_level: occupation,
    socioeconomic_score: score,
    socioeconomic_category: score < 0.3 ? 'Low' : score > 0.7 ? 'High' : 'Middle',
  };
}

function hardships(society: Society, ranks: Ranks): Record<string, Value> {
  const entries = Object.entries(society.hardships);
  return Object.fromEntries(
    entries.map(([name, { share, correlation }]) => [name, ranks.of(name, correlation) < share]),
  );
}

const coverageAt = ({ insurance }: Society, ranks: Ranks, band: number): string =>
  insurance.statuses[pick(insurance.bands[band]!.shares, ranks.of('insurance', insurance.correlation))]!;

const coverage = (status: string): Record<string, Value> => ({
  insurance_status: status,
  uninsured: status === 'none',
});

function identity(person: Person, { background }: Origins): Record<string, Value> {
  const [name] = person.names;
  const [{ line, place }] = person.addresses;
  return {
    sex: person.sex,
    gender: person.sex === 'female' ? 'F' : 'M',
    race: person.race,
    ethnicity: person.ethnicity,
    first_language: background.motherTongue.name,
    first_name: name.given[0]!,
    ...(name.given[1] !== undefined && { middle_name: name.given[1] }),
    last_name: name.family,
    name: [...name.given, name.family].join(' '),
    telecom: person.phone,
    address: line,
    city: place.city,
    county: place.county,
    state: place.state,
    zip: place.postalCode,
    birth_city: place.city,
    birth_state: place.state,
    birth_country: place.country,
  };
}

/** Attributes of gmf.md 1.10 as they are at birth. Those of position in society are what the person comes to as an adult. */
export function attributesAt(pack: LocalePack, origins: Origins, person: Person, draws: Draws): Record<string, Value> {
  const { society } = pack;
  const ranks = new Ranks(draws);
  const orientations = Object.entries(society.orientation);
  const orientation = pick(
    orientations.map(([, share]) => share),
    ranks.uniform('sexual_orientation'),
  );
  return {
    ...identity(person, origins),
    ...standing(society, pack.places.facts(origins.place), ranks),
    ...hardships(society, ranks),
    ...coverage(coverageAt(society, ranks, 0)),
    sexual_orientation: orientations[orientation]![0],
    RH_NEG: ranks.uniform('rh_negative') < society.rhNegative,
    'adherence probability': adherenceOf(ranks.uniform('adherence')),
    smoker: false,
    smoking_status: 'never',
    alcoholic: false,
    active_weight_management: false,
  };
}

/** Coverage changes at the edges of its age bands; the person's rank in it stays for life. */
function coverageChanges(society: Society, person: Person, ranks: Ranks): AttributeChange[] {
  const statuses = society.insurance.bands.map((_, band) => coverageAt(society, ranks, band));
  return society.insurance.bands.flatMap(({ age }, band) => {
    if (band === 0 || statuses[band] === statuses[band - 1]) return [];
    const at = instantOfAge(person.birthDay, age);
    return Object.entries(coverage(statuses[band]!)).map(([name, value]) => ({ at, name, value }));
  });
}

const startAge = ({ mean, sd }: { readonly mean: number; readonly sd: number }, u: number): number =>
  Math.max(10, mean + sd * normalQuantile(u));

function smokingChanges({ smoking }: Society, person: Person, ranks: Ranks): AttributeChange[] {
  const cohort = smoking.ever.findLast(({ from }) => birthYear(person) >= from) ?? smoking.ever[0]!;
  if (ranks.of('smoking', smoking.correlation) >= cohort[person.sex]) return [];
  const from = startAge(smoking.startAge, ranks.uniform('smoking_start'));
  const to = from - Math.log(ranks.uniform('smoking_end')) / smoking.quitRate;
  const start = instantOfAge(person.birthDay, from);
  const end = instantOfAge(person.birthDay, Math.min(to, 130));
  return [
    { at: start, name: 'smoker', value: true },
    { at: start, name: 'smoking_status', value: 'current' },
    { at: end, name: 'smoker', value: false },
    { at: end, name: 'smoking_status', value: 'former' },
  ];
}

function drinkingChanges({ alcoholic }: Society, person: Person, ranks: Ranks): AttributeChange[] {
  if (ranks.uniform('alcoholic') >= alcoholic.share[person.sex]) return [];
  const age = startAge(alcoholic.startAge, ranks.uniform('alcoholic_start'));
  return [{ at: instantOfAge(person.birthDay, age), name: 'alcoholic', value: true }];
}

const birthYear = (person: Person): number => civil(person.birthDay).year;

export function changesOf({ society }: LocalePack, person: Person, draws: Draws): AttributeChange[] {
  const ranks = new Ranks(draws);
  return [
    ...coverageChanges(society, person, ranks),
    ...smokingChanges(society, person, ranks),
    ...drinkingChanges(society, person, ranks),
  ].sort((a, b) => a.at - b.at);
}
