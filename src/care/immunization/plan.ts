import { DAY, dayAt, hashText, type Instant, MONTH, startOfDay, YEAR } from '../../base/index.ts';
import type { LifeState } from '../../engine/index.ts';
import type { ImmunizationEntry } from '../../record/index.ts';
import { type Course, countDose, type Planning, planNext, startCourse } from './course.ts';
import type { ImmunizationSchedule, VaccineProduct } from './schedule.ts';
import {
  countSeasonal,
  isOfAge,
  isSecondDue,
  planSeason,
  type Season,
  seasonAt,
  startOfSeason,
  startSeason,
  wants,
} from './season.ts';
import { codesOf, fitsAge, isAvailable, type Tables, type Use } from './tables.ts';
import { willingnessOf } from './willingness.ts';

const BRAND = hashText('built_in.immunization/brand');
const BRAND_DRAW = 9;
const WOUND_DRAW = 10;
type Wounds = NonNullable<ImmunizationSchedule['wounds']>;
const NEVER = Number.POSITIVE_INFINITY;
/** A combination may hold a dose that is not due yet, so long after the last one of its kind. */
const LEAST_GAP = 28 * DAY;
/** Something is in the way, or no product is to be had: tried again after so long. */
const AGAIN = 4 * DAY;
const NO_PRODUCT = 180 * DAY;

/** What one person has had and what comes next. */
export class ImmunizationPlan {
  readonly #tables: Tables;
  readonly #planning: Planning;
  /** By the position of the series. */
  readonly #byPosition: readonly (Course | undefined)[];
  readonly #courses: readonly Course[];
  readonly #seasons: readonly Season[];
  readonly #given = new Set<string>();
  #seen = 0;
  /** Before this instant nothing is due at a visit. */
  #due = NEVER;
  /** When something is given outside of visits. */
  own = NEVER;

  constructor(life: LifeState, tables: Tables) {
    const { person, draws } = life;
    this.#tables = tables;
    const willingness = willingnessOf(draws, person, life.attribute('care_seeking'), tables.refusing);
    this.#planning = { person, draws, willingness, schedule: tables.schedule };
    this.#byPosition = tables.series.map((table) => startCourse(this.#planning, table));
    this.#courses = this.#byPosition.filter((course) => course !== undefined);
    this.#seasons = tables.seasonal.map((table) => startSeason(this.#planning, table));
    this.#settle();
  }

  /** At a visit: what is due. */
  atVisit(life: LifeState, t: Instant): void {
    this.#countRecorded(life, t);
    this.#combine(life, t);
    for (const course of this.#courses) this.#giveDue(life, course, t);
    const season = seasonAt(t);
    for (const state of this.#seasons) {
      if (isSecondDue(state, t)) this.#giveSeasonal(life, state, t);
      else if (season !== undefined && this.#wantsNow(state, season, t)) this.#giveSeasonal(life, state, t);
    }
    this.#settle();
  }

  /** In another place: what was arranged there, and on a seasonal vaccine's occasion what pharmacies give too. */
  elsewhere(life: LifeState, t: Instant): void {
    this.#countRecorded(life, t);
    const appointed = this.#courses.filter((course) => course.elsewhere <= t);
    for (const course of appointed) this.#giveNext(life, course, t);
    // A child who is brought to catch up gets all that is due.
    if (appointed.length > 0 && t < this.#planning.person.birth + this.#tables.schedule.catchUp.until * MONTH)
      for (const course of this.#courses) this.#giveDue(life, course, t);
    const grown = t >= this.#planning.person.birth + 18 * YEAR;
    for (const state of this.#seasons) {
      const goes = state.planned <= t;
      if (isSecondDue(state, t) || (goes && this.#wantsNow(state, seasonAt(t)!, t))) this.#giveSeasonal(life, state, t);
      else if (goes) this.#planSeason(state, t);
      if (goes && grown)
        for (const course of this.#courses) if (course.table.series.pharmacy === true) this.#giveDue(life, course, t);
    }
    this.#settle();
  }

  /** At a visit for a wound: what protects in it, to those who are not protected. */
  withWound(life: LifeState, { series: id, after, share }: Wounds, t: Instant): void {
    this.#countRecorded(life, t);
    const position = this.#tables.series.findIndex(({ series }) => series.id === id);
    const { key, products, series } = this.#tables.series[position]!;
    const { person, draws } = this.#planning;
    const protects = ({ concept }: ImmunizationEntry): boolean =>
      codesOf(concept).some((code) =>
        this.#tables.uses.get(code)?.some((use) => use.protects.includes(position) || use.counts.includes(position)),
      );
    const last = life.immunizations.findLast(protects)?.time ?? Number.NEGATIVE_INFINITY;
    if (t < person.birth + series.eligible[0]!.at * MONTH || t < last + after * DAY) return;
    const product = draws.uniform(key, dayAt(t), WOUND_DRAW) < share ? this.#choose(products, key, 1, t) : undefined;
    if (product !== undefined) this.#give(life, product, id, {}, t);
    this.#settle();
  }

  /** Something is in the way: later. */
  postpone(t: Instant): void {
    this.own = t + AGAIN;
  }

  #wantsNow(state: Season, season: number, t: Instant): boolean {
    const { after } = state.table;
    const { person, draws } = this.#planning;
    if (state.last >= startOfSeason(season) || (after >= 0 && (this.#byPosition[after]?.doses ?? 0) === 0))
      return false;
    if (state.last > t - LEAST_GAP) return false;
    return isOfAge(person, state, t) && wants(person, draws, state, season);
  }

  /** Gives a combination where all that it holds may be given and two of them are due. */
  #combine(life: LifeState, t: Instant): void {
    if (t < this.#due) return;
    for (const { product, protects } of this.#tables.combinations) {
      const courses = protects.map((i) => this.#byPosition[i]);
      if (!courses.every((course) => course !== undefined && this.#isOpen(course, t))) continue;
      const [first, ...others] = courses as [Course, ...Course[]];
      if (first.due > t || !others.some((course) => course.due <= t)) continue;
      const dose = first.doses + 1;
      if (!isAvailable(product, this.#planning.person.birth, t, dose) || !this.#practiceUses(product)) continue;
      this.#give(life, product, first.table.series.id, { dose }, t);
    }
  }

  #isOpen(course: Course, t: Instant): boolean {
    return !course.over && course.opens <= t && t < course.closes && course.last <= t - LEAST_GAP;
  }

  /** A practice buys one combination and stays with it. */
  #practiceUses({ weight, concept, doses }: VaccineProduct): boolean {
    return this.#planning.draws.uniform(BRAND, Number(codesOf(concept)[0]), doses?.[0] ?? 0) < weight;
  }

  #giveDue(life: LifeState, course: Course, t: Instant): void {
    if (course.due > t) return;
    const { apart } = course.table;
    const other = apart && this.#byPosition[apart.position];
    if (other !== undefined && t < other.last + apart!.days * DAY) {
      course.due = other.last + apart!.days * DAY;
      return;
    }
    // What was due may not be needed any more at this age.
    planNext(this.#planning, course, t);
    if (course.due <= t) this.#giveNext(life, course, t);
  }

  #giveNext(life: LifeState, course: Course, t: Instant): void {
    const { series, products, key } = course.table;
    const dose = course.doses + 1;
    const product = t < course.closes ? this.#choose(products, key, dose, t) : undefined;
    if (product !== undefined)
      return this.#give(life, product, series.id, { dose: series.doses.length > 1 ? dose : undefined }, t);
    course.due = t + NO_PRODUCT;
    course.elsewhere = NEVER;
  }

  #giveSeasonal(life: LifeState, state: Season, t: Instant): void {
    const product = this.#choose(state.table.products, state.table.key, 1, t);
    if (product !== undefined) return this.#give(life, product, state.table.vaccine.id, { seasonal: true }, t);
    state.second = NEVER;
    this.#planSeason(state, t);
  }

  /** One of the products that can be had, by weight and by a draw for life: the brand changes only if it has to. */
  #choose(
    products: readonly VaccineProduct[],
    key: Parameters<LifeState['draws']['uniform']>[0],
    dose: number,
    t: Instant,
  ): VaccineProduct | undefined {
    const { birth } = this.#planning.person;
    const candidates = products.filter(
      (product) =>
        isAvailable(product, birth, t, dose) &&
        (product.once !== true || !codesOf(product.concept).some((code) => this.#given.has(code))),
    );
    let left =
      this.#planning.draws.uniform(key, 0, BRAND_DRAW) * candidates.reduce((sum, { weight }) => sum + weight, 0);
    for (const candidate of candidates) {
      left -= candidate.weight;
      if (left < 0) return candidate;
    }
    return candidates.at(-1);
  }

  #give(
    life: LifeState,
    { concept, route }: VaccineProduct,
    id: string,
    given: { readonly dose?: number | undefined; readonly seasonal?: true },
    t: Instant,
  ): void {
    const by = life.origin('built_in.immunization', id);
    const unrecorded = t < startOfDay(this.#tables.schedule.registeredFrom);
    life.immunize({ by, concept, route, unrecorded, ...given });
    this.#countRecorded(life, t);
  }

  /** Counts what has come onto the record since the last time, whoever gave it. */
  #countRecorded(life: LifeState, t: Instant): void {
    const { immunizations } = life;
    for (; this.#seen < immunizations.length; this.#seen++) this.#count(immunizations[this.#seen]!, t);
  }

  #count(entry: ImmunizationEntry, t: Instant): void {
    const { birth } = this.#planning.person;
    for (const code of codesOf(entry.concept)) {
      this.#given.add(code);
      const uses = this.#tables.uses.get(code);
      const use = uses?.find(({ product }) => fitsAge(product, birth, entry.time)) ?? uses?.[0];
      if (use !== undefined) this.#use(use, entry.time, t);
    }
  }

  #use({ product, protects, counts, seasonal }: Use, time: Instant, t: Instant): void {
    for (const [positions, planned] of [
      [protects, true],
      [counts, false],
    ] as const) {
      for (const i of positions) {
        const course = this.#byPosition[i];
        if (course === undefined) continue;
        countDose(this.#planning.person.birth, course, time, planned, product.completes);
        planNext(this.#planning, course, t);
      }
    }
    for (const i of seasonal) {
      const state = this.#seasons[i]!;
      countSeasonal(this.#planning.person, this.#planning.draws, state, time);
      this.#planSeason(state, t);
    }
  }

  #planSeason(state: Season, t: Instant): void {
    planSeason(this.#planning.person, this.#planning.draws, state, t);
  }

  #settle(): void {
    let due = NEVER;
    let own = NEVER;
    for (const course of this.#courses) {
      if (course.due < due) due = course.due;
      if (course.elsewhere < own) own = course.elsewhere;
    }
    for (const { planned, second } of this.#seasons) own = Math.min(own, planned, second);
    this.#due = due;
    this.own = own;
  }
}
