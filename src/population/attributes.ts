import type { Value } from '../engine/index.ts';
import type { Address, Person } from '../record/index.ts';
import type { Background } from './background.ts';
import { type Insured, insuranceAttributes } from './insurance.ts';
import type { LocalePack } from './pack.ts';
import type { Ranks } from './ranks.ts';
import { hardships, standing } from './standing.ts';

/** What a person's attributes are drawn from besides the person. */
export interface Origins {
  readonly background: Background;
  readonly place: number;
  /** Income of the household, if it is known. */
  readonly income?: number | undefined;
  /** People of the household, if that is known. */
  readonly size?: number | undefined;
  readonly orientation: string;
  /** What modules of pregnancy and birth are told. */
  readonly births: Readonly<Record<string, Value>>;
  /** How the person is insured over the life. */
  readonly insured: readonly Insured[];
}

/** Two modes: four of five people take most of their doses, the others few (assumed; modelled as fixed for life). */
const adherenceOf = (u: number): number => (u < 0.2 ? 0.2 + 2.5 * u : 0.8 + 0.25 * (u - 0.2));

/** Where somebody lives, as modules read it. */
export function homeAttributes(pack: LocalePack, { line, place }: Address): Record<string, Value> {
  // GMF names states in full.
  const state = pack.places.states().find(({ code }) => code === place.state)?.name ?? place.state;
  return { address: line, city: place.city, county: place.county, state, zip: place.postalCode };
}

function identity(pack: LocalePack, person: Person, { background }: Origins): Record<string, Value> {
  const [name] = person.names;
  const [born] = person.addresses;
  const home = homeAttributes(pack, born);
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
    ...home,
    birth_city: home.city!,
    birth_state: home.state!,
    birth_country: born.place.country,
  };
}

/** Attributes of gmf.md 1.10 as they are at birth. Those of position in society are what the person comes to as an adult. */
export function attributesAt(pack: LocalePack, origins: Origins, person: Person, ranks: Ranks): Record<string, Value> {
  const { society } = pack;
  return {
    ...identity(pack, person, origins),
    ...standing(society, pack.places.facts(origins.place), ranks, origins.income, origins.size),
    ...hardships(society, ranks),
    unemployed: false,
    ...insuranceAttributes(society.insurance, origins.insured[0]!.status),
    sexual_orientation: origins.orientation,
    marital_status: 'S',
    RH_NEG: ranks.uniform('rh_negative') < society.rhNegative,
    'adherence probability': adherenceOf(ranks.uniform('adherence')),
    smoker: false,
    smoking_status: 'never',
    alcoholic: false,
    active_weight_management: false,
    ...origins.births,
  };
}
