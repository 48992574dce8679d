import { DAY, type Instant, startOfDay } from '../base/index.ts';
import type { AttributeChange } from '../population/index.ts';
import type { Life, Person } from '../record/index.ts';

/**
 * The finished lives of the household at hand, for those of its members who are younger: who was born first is lived
 * first. A life that nobody asked for yet is lived when it is looked at, so that each is a pure function of its index.
 */
export class Households {
  readonly #live: (index: number) => Life;
  readonly #lives = new Map<number, Life>();
  #household = -1;

  constructor(live: (index: number) => Life) {
    this.#live = live;
  }

  keep(person: Person, life: Life): void {
    this.#turnTo(person);
    this.#lives.set(person.index, life);
  }

  /** The life of an older member of somebody's household. */
  life(person: Person, older: number): Life {
    this.#turnTo(person);
    const known = this.#lives.get(older) ?? this.#live(older);
    this.#lives.set(older, known);
    return known;
  }

  #turnTo({ household }: Person): void {
    if (this.#household === household) return;
    this.#lives.clear();
    this.#household = household;
  }
}

/** Who outlives an older spouse of the household is widowed. The older one's status knows nothing of the younger's death. */
export function widowed(
  changes: readonly AttributeChange[],
  person: Person,
  households: Households,
): readonly AttributeChange[] {
  const spouse = person.relatives.find(({ relationship }) => relationship === 'spouse')?.person;
  if (spouse === undefined || spouse > person.index) return changes;
  const { died } = households.life(person, spouse);
  if (died === undefined) return changes;
  const after = changes.filter(({ at, name }) => (name === 'marital_status' ? at < died : true));
  return [...after, { at: died, name: 'marital_status', value: 'W' }].sort((a, b) => a.at - b.at);
}

/** From conception to birth, in days. */
const PREGNANCY = 270;

/** Until when somebody lives for the others of the household to be as they are: to move in with a partner, to have their children. */
export function neededUntil({ sex, relatives }: Person): Instant {
  const days = relatives.map(({ person, relationship, since, birthDay }) => {
    if (person === undefined) return Number.NEGATIVE_INFINITY;
    if (relationship === 'child') return birthDay + (sex === 'female' ? 2 : -PREGNANCY);
    return since ?? Number.NEGATIVE_INFINITY;
  });
  return startOfDay(Math.max(...days, Number.MIN_SAFE_INTEGER / DAY));
}
