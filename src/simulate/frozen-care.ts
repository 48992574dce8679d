import { type Day, dayOf } from '../base/index.ts';
import type { CareData } from '../care/index.ts';
import type { FirstUse } from '../engine/index.ts';

type Immunizations = NonNullable<CareData['immunizations']>;
type Shares = Immunizations['refusing'];

/** Years whose deaths are those of COVID-19 too (World Health Organization: an emergency from 30 January 2020 to 5 May 2023). */
const PANDEMIC = { from: 2020, to: 2022 };
const FIRST_SEASON = 1800;
const LONG_AGO = dayOf(FIRST_SEASON, 1, 1);
const NEVER = dayOf(3000, 1, 1);

/**
 * What built-in care knows of a country, as it stands in one year and for all years: the life table without a pandemic, the
 * holidays, and the vaccines, recommendations and uptake of the middle of that year. Nothing is put off.
 */
export function frozenCare(data: CareData, year: number): CareData {
  const { deferrals: _, ...lasting } = data;
  const { lifeTables, holidays, immunizations } = lasting;
  const ordinary = lifeTables.filter((one) => one.year < PANDEMIC.from || one.year > PANDEMIC.to);
  const table = ordinary.find((one) => one.year === year) ?? ordinary[0] ?? lifeTables[0]!;
  return {
    ...lasting,
    lifeTables: [table],
    ...(holidays && {
      holidays: holidays
        .filter(({ from = year, to = year }) => from <= year && year <= to)
        .map(({ from: _, to: __, ...holiday }) => holiday),
    }),
    ...(immunizations && { immunizations: frozenImmunizations(immunizations, year) }),
  };
}

/** What can be had in the middle of that year, and nothing else, at any time. */
export const frozenFirstUses = (rows: readonly FirstUse[], year: number): readonly FirstUse[] =>
  rows.map((row) => ({ ...row, from: begunBy(year)(row.from) }));

const begunBy =
  (year: number) =>
  (from: Day): Day =>
    from <= dayOf(year, 7, 1) ? LONG_AGO : NEVER;

function frozenImmunizations(schedule: Immunizations, year: number): Immunizations {
  const day = dayOf(year, 7, 1);
  const begun = begunBy(year);
  const over = (until: Day | undefined): Day | undefined => (until === undefined || until > day ? undefined : LONG_AGO);
  const share = (rows: Shares): Shares =>
    rows
      .filter(([from]) => from <= year)
      .slice(-1)
      .map(([, value]) => [0, value]);
  return {
    ...schedule,
    registeredFrom: begun(schedule.registeredFrom),
    refusing: share(schedule.refusing),
    series: schedule.series.map(({ ended, ...series }) => ({
      ...series,
      ...dayIf('ended', over(ended)),
      eligible: series.eligible.map((row) => ({ ...row, from: begun(row.from) })),
      coverage: { ...series.coverage, shares: share(series.coverage.shares) },
      doses: series.doses.map((dose) => ({
        ...dose,
        ...dayIf('from', dose.from === undefined ? undefined : begun(dose.from)),
        ...(dose.goOn && { goOn: share(dose.goOn) }),
      })),
    })),
    seasonal: schedule.seasonal.map((vaccine) => ({
      ...vaccine,
      from: begun(vaccine.from),
      coverage: [{ season: FIRST_SEASON, shares: sharesIn(vaccine, year) }],
    })),
    products: schedule.products.map(({ until, ...product }) => ({
      ...product,
      from: begun(product.from),
      ...dayIf('until', over(until)),
    })),
  };
}

/** By age band; nobody before the first season. */
const sharesIn = ({ coverage, ages }: Immunizations['seasonal'][number], year: number): readonly number[] =>
  coverage.findLast(({ season }) => season <= year)?.shares ?? ages.map(() => 0);

const dayIf = <K extends string>(key: K, day: Day | undefined): { readonly [k in K]?: Day } =>
  (day === undefined ? {} : { [key]: day }) as { readonly [k in K]?: Day };
