import { derive, hashText, type Key, uniformAt } from '../base/index.ts';

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
  insurer: hashText('population.insurer'),
} as const;

/** Uniform in (0, 1) for the k-th draw of a name below a key. */
export const drawAt = (key: Key, path: Key, k = 0): number => uniformAt(derive(key, path.hi, path.lo), 0, k);
