import { hashText, type Key, uniformBelow } from '../base/index.ts';

/** Names of the draws that make a person. A draw depends on its key and name only. */
export const paths = {
  birthCell: hashText('population.birth_cell'),
  birthDay: hashText('population.birth_day'),
  birthHour: hashText('population.birth_hour'),
  place: hashText('population.place'),
  postalCode: hashText('population.postal_code'),
  street: hashText('population.street'),
  phone: hashText('population.phone'),
  group: hashText('population.group'),
  race: hashText('population.race'),
  family: hashText('population.family_name'),
  given: hashText('population.given_name'),
  language: hashText('population.language'),
  practice: hashText('population.practice'),
  pharmacy: hashText('population.pharmacy'),
  move: hashText('population.move'),
  order: hashText('population.household_order'),
  livesWith: hashText('population.lives_with'),
  familySize: hashText('population.family_size'),
  mother: hashText('population.mother'),
  partner: hashText('population.partner'),
  union: hashText('population.union'),
  kin: hashText('population.kin'),
  sharing: hashText('population.sharing'),
  origin: hashText('population.origin_of_kin'),
  surname: hashText('population.surname_rule'),
  marriage: hashText('population.marriage'),
  standing: hashText('population.household_standing'),
  orientation: hashText('population.orientation'),
  gestation: hashText('population.gestation'),
  delivery: hashText('population.delivery'),
  insurer: hashText('population.insurer'),
} as const;

/** Uniform in (0, 1) for the k-th draw of a name below a key. */
export const drawAt = (key: Key, path: Key, k = 0): number => uniformBelow(key, path, 0, k);
