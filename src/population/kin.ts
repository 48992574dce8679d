import { type Day, derive, type Key, normalQuantile, startOfDay } from '../base/index.ts';
import type { HumanName, Relative, Sex } from '../record/index.ts';
import type { Background } from './background.ts';
import { between } from './family-tables.ts';
import { YEAR_DAYS } from './matching.ts';
import type { Naming } from './naming.ts';
import type { LocalePack } from './pack.ts';
import { drawAt, paths } from './paths.ts';

/** Ages of a mother at birth at least and at most. */
const MOTHER = { from: 15, to: 46 };
/** Nobody is married on the roster date who is younger; who is older than a hundred has no spouse who is older still. */
const SPOUSE = { from: 18, to: 100 };

/** Children of one mother or father, by the days of the first and the last birth; `grandmother`: the mother's mother, if she is known. */
export interface Siblings {
  readonly first: Day;
  readonly last: Day;
  readonly grandmother?: Day | undefined;
}

/** Parents and partners who are not in the file: name, birth and, by the life table, death. */
export class OutsideKin {
  readonly #pack: LocalePack;
  readonly #naming: Naming;

  constructor(pack: LocalePack, naming: Naming) {
    this.#pack = pack;
    this.#naming = naming;
  }

  /** Of children of one `key`; `family`: the surname. */
  parent(
    relationship: 'mother' | 'father',
    key: Key,
    { first, last, grandmother = Number.NEGATIVE_INFINITY }: Siblings,
    background: Background,
    family: string,
  ): Relative {
    const { motherAge, husbandOlder } = this.#pack.families;
    const own = derive(key, 6, relationship === 'mother' ? 0 : 1);
    const mean = between(motherAge.means, 1970 + first / YEAR_DAYS);
    const z = normalQuantile(drawAt(derive(key, 6, 0), paths.kin));
    const bearing = relationship === 'mother' ? (last - first) / YEAR_DAYS : 0;
    const most = Math.min(MOTHER.to - bearing, (first - grandmother) / YEAR_DAYS - MOTHER.from);
    const age = Math.max(MOTHER.from, Math.min(most, mean + motherAge.sd * z));
    const u = drawAt(own, paths.kin, 1);
    const older = husbandOlder.middle + husbandOlder.scale * Math.log(u / (1 - u));
    const years = relationship === 'mother' ? age : Math.max(MOTHER.from + 1, age + older);
    const sex = relationship === 'mother' ? 'female' : 'male';
    const birthDay = Math.round(first - years * YEAR_DAYS);
    const died = this.#death(own, sex, birthDay, relationship === 'mother' ? last : last - 250);
    return {
      relationship,
      sex,
      name: this.#name(own, sex, birthDay, background, family),
      birthDay,
      ...(died !== undefined && { died }),
    };
  }

  /** Of somebody who is married on the roster date. */
  spouse(
    key: Key,
    person: { readonly sex: Sex; readonly day: Day },
    roster: Day,
    background: Background,
    family: string,
  ): Relative {
    const { husbandOlder } = this.#pack.families;
    const own = derive(key, 6, 2);
    const u = drawAt(own, paths.kin, 1);
    const older = husbandOlder.middle + husbandOlder.scale * Math.log(u / (1 - u));
    const sex = person.sex === 'female' ? 'male' : 'female';
    const day = Math.round(person.day + (sex === 'male' ? -older : older) * YEAR_DAYS);
    const first = Math.min(person.day, roster - Math.floor(SPOUSE.to * YEAR_DAYS));
    const birthDay = Math.min(Math.max(day, first), roster - Math.ceil(SPOUSE.from * YEAR_DAYS));
    return { relationship: 'spouse', sex, name: this.#name(own, sex, birthDay, background, family), birthDay };
  }

  #name(key: Key, sex: Sex, birthDay: Day, { group }: Background, family: string): HumanName {
    return { use: 'official', family, given: this.#naming.given(key, sex, startOfDay(birthDay), group.names) };
  }

  /** By the life table, for somebody who is alive on a day. */
  #death(key: Key, sex: Sex, birth: Day, alive: Day): Day | undefined {
    const { lifeTables } = this.#pack;
    if (lifeTables.length === 0) return undefined;
    let left = -Math.log(drawAt(key, paths.kin, 2));
    const from = (alive - birth) / YEAR_DAYS;
    for (let age = from; ; age++) {
      const year = Math.floor(1970 + birth / YEAR_DAYS + age);
      const q = (lifeTables.find((table) => table.year === year) ?? lifeTables[0]!)[sex];
      const risk = q[Math.min(q.length - 1, Math.floor(age))]!;
      const hazard = -Math.log1p(-Math.min(risk, 0.99999));
      if (left < hazard) return Math.round(birth + (age + left / hazard) * YEAR_DAYS);
      left -= hazard;
    }
  }
}
