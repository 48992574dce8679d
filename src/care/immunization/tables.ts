import { hashText, type Instant, type Key, MONTH, normalQuantile, startOfDay } from '../../base/index.ts';
import type { Sex } from '../../record/index.ts';
import type { Concept } from '../../terminology/index.ts';
import type { ImmunizationSchedule, SeasonalVaccine, SharesByYear, VaccineProduct, VaccineSeries } from './schedule.ts';

/** Shares as points of the standard normal distribution: whoever's score is below accepts. */
export type Thresholds = readonly (readonly [from: number, threshold: number])[];

export interface SeriesTable {
  readonly series: VaccineSeries;
  readonly key: Key;
  readonly coverage: Thresholds;
  readonly apart: { readonly position: number; readonly days: number } | undefined;
  /** What is given for it alone. */
  readonly products: readonly VaccineProduct[];
}

export interface SeasonalTable {
  readonly vaccine: SeasonalVaccine;
  readonly key: Key;
  /** Thresholds by band of age, a row for each season from `first` on; the last row holds for ever. */
  readonly first: number;
  readonly coverage: readonly (readonly number[])[];
  readonly products: readonly VaccineProduct[];
  /** Position of the series without which it is not given; -1 if there is none. */
  readonly after: number;
}

/** For what a product is a dose: positions in `series` and `seasonal`. */
export interface Use {
  readonly product: VaccineProduct;
  readonly protects: readonly number[];
  readonly counts: readonly number[];
  readonly seasonal: readonly number[];
}

/** The schedule as one sex meets it, with names resolved. */
export interface Tables {
  readonly series: readonly SeriesTable[];
  readonly seasonal: readonly SeasonalTable[];
  readonly combinations: readonly Use[];
  /** By code. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  readonly schedule: ImmunizationSchedule;
  readonly refusing: Thresholds;
}

const CODES = 'cvx';

const threshold = (share: number): number =>
  share <= 0 ? Number.NEGATIVE_INFINITY : share >= 1 ? Number.POSITIVE_INFINITY : normalQuantile(share);
const thresholds = (shares: SharesByYear): Thresholds => shares.map(([from, share]) => [from, threshold(share)]);

/** The value of the last row that is not later than the year. */
export const inYear = (rows: readonly (readonly [from: number, value: number])[], year: number): number | undefined =>
  rows.findLast(([from]) => from <= year)?.[1];

export function tablesFor(schedule: ImmunizationSchedule, sex: Sex): Tables {
  const series = schedule.series.filter((one) => one.sex === undefined || one.sex === sex);
  const position = new Map(series.map(({ id }, i) => [id, i]));
  const season = new Map(schedule.seasonal.map(({ id }, i) => [id, i]));
  const of = (index: ReadonlyMap<string, number>, ids: readonly string[] = []): number[] =>
    ids.flatMap((id) => index.get(id) ?? []);
  const uses = schedule.products.map((product) => ({
    product,
    protects: of(position, product.protects),
    counts: of(position, product.counts),
    seasonal: of(season, product.protects),
  }));
  const single = (id: string): VaccineProduct[] =>
    schedule.products.filter(({ protects }) => protects.length === 1 && protects[0] === id);
  return {
    schedule,
    refusing: thresholds(schedule.refusing.map(([from, share]) => [from, 1 - share])),
    combinations: uses.filter(({ protects }) => protects.length > 1),
    uses: byCode(uses),
    series: series.map((one) => ({
      series: one,
      key: hashText(`built_in.immunization/${one.id}`),
      coverage: thresholds(one.coverage.shares),
      apart: one.apart && { position: position.get(one.apart.from)!, days: one.apart.days },
      products: single(one.id),
    })),
    seasonal: schedule.seasonal.map((vaccine) => ({
      vaccine,
      key: hashText(`built_in.immunization/${vaccine.id}`),
      first: vaccine.coverage[0]!.season,
      coverage: seasonsOf(vaccine.coverage),
      products: single(vaccine.id),
      after: vaccine.after === undefined ? -1 : position.get(vaccine.after)!,
    })),
  };
}

function seasonsOf(rows: SeasonalVaccine['coverage']): (readonly number[])[] {
  return rows.flatMap(({ season, shares }, i) => {
    const thresholds = shares.map(threshold);
    return Array.from({ length: (rows[i + 1]?.season ?? season + 1) - season }, () => thresholds);
  });
}

function byCode(uses: readonly Use[]): Map<string, Use[]> {
  const index = new Map<string, Use[]>();
  for (const use of uses) {
    for (const code of codesOf(use.product.concept)) index.set(code, [...(index.get(code) ?? []), use]);
  }
  return index;
}

export const codesOf = (concept: Concept): string[] =>
  concept.codings.filter(({ system }) => system === CODES).map(({ code }) => code);

export const fitsAge = ({ ages }: VaccineProduct, birth: Instant, t: Instant): boolean =>
  ages === undefined || (t >= birth + ages[0] * MONTH && t < birth + ages[1] * MONTH);

/** Can it be had at an instant, for somebody of that age and for the dose of this number? */
export const isAvailable = (product: VaccineProduct, birth: Instant, t: Instant, dose: number): boolean =>
  t >= startOfDay(product.from) &&
  (product.until === undefined || t < startOfDay(product.until)) &&
  (product.doses === undefined || (dose >= product.doses[0] && dose <= product.doses[1])) &&
  fitsAge(product, birth, t);
