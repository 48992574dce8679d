import type { CausesOfDeath, LifeTable, Pyramid } from '../../src/population/pack.ts';
import { causeShares, plainCauses, ratioNames } from './causes.ts';
import { readYaml } from './source.ts';

const AGES = 120;

interface LifeFile {
  readonly qx_single_year: { readonly rows: readonly Record<string, number>[] };
  readonly cause_specific_rates_by_age_2022_approx_per_100k: {
    readonly rows: readonly { readonly cause: string; readonly by_age: readonly { age: string; both: number }[] }[];
  };
  readonly deaths_by_age_2019_per_100k: { readonly rows: readonly { age: string; both: number }[] };
  readonly male_to_female_death_rate_ratio_by_cause: { readonly values: Readonly<Record<string, number>> };
}

const life = readYaml('life_table.yaml') as LifeFile;

/**
 * q(x) to 100 from the file. Above, it rises in equal proportions to 0.62 (women) and 0.65 (men) at 109, as the file
 * advises, stays there, and is 1 at 119.
 */
function qx(year: number, sex: 'm' | 'f'): number[] {
  const known = life.qx_single_year.rows.map((row) => row[`${sex}${year}`]!);
  const top = sex === 'f' ? 0.62 : 0.65;
  const rise = (top / known[100]!) ** (1 / 9);
  const old = Array.from({ length: AGES - 101 }, (_, i) => Math.min(top, known[100]! * rise ** (i + 1)));
  return [...known, ...old.slice(0, -1), 1].map((q) => Number(q.toPrecision(4)));
}

export const lifeTables = (): LifeTable[] =>
  [2019, 2020, 2021].map((year) => ({
    year,
    female: qx(year, 'f'),
    male: qx(year, 'm'),
    source: year < 2021 ? 'survexp_us' : 'ssa_2021',
  }));

interface DemographicsFile {
  readonly age_sex_pyramid_2021: { readonly rows: readonly { age: string; male_pct: number; female_pct: number }[] };
}

/**
 * Nobody older is in the pyramid: one in 100,000 people, each of whom would need a thousand attempts and more before a
 * life lasts long enough.
 */
const OLDEST = 104;

/** Five-year bands spread evenly over their years; 85 and more by the survivors of the 2019 life table. */
export function pyramid(): Pyramid {
  const { rows } = (readYaml('demographics.yaml') as DemographicsFile).age_sex_pyramid_2021;
  const spread = (sex: 'female' | 'male'): number[] => {
    const bands = rows.map((row) => row[`${sex}_pct`] / 100);
    const old = bands.pop()!;
    const q = lifeTables()[0]![sex];
    const alive = [1];
    for (let age = 86; age <= OLDEST; age++) alive.push(alive.at(-1)! * (1 - q[age - 1]!));
    const total = alive.reduce((sum, l) => sum + l, 0);
    const shares = [
      ...bands.flatMap((band) => Array<number>(5).fill(band / 5)),
      ...alive.map((l) => (old * l) / total),
    ];
    return Array.from({ length: AGES }, (_, age) => Number((shares[age] ?? 0).toPrecision(4)));
  };
  return { female: spread('female'), male: spread('male'), source: 'census_v2021' };
}

/** Bands of the causes: below 1, then the file's. */
const BANDS = ['0', '1-4', '5-14', '15-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75-84', '85+'];
const EDGES = [0, 1, 5, 15, 25, 35, 45, 55, 65, 75, 85];

/** Women's share of the population in a band, for splitting a rate of both sexes. */
function femaleShare(people: Pyramid, band: number): number {
  const sum = (shares: readonly number[]): number =>
    shares.slice(EDGES[band], EDGES[band + 1]).reduce((total, share) => total + share, 0);
  return sum(people.female) / (sum(people.female) + sum(people.male));
}

/** Both sexes' rate in a band: 2022 by cause, 2019 in total (2022's has COVID-19, which this table leaves out). */
function ratesOf(cause: string): number[] {
  const row = life.cause_specific_rates_by_age_2022_approx_per_100k.rows.find((r) => r.cause === cause);
  return BANDS.map((band) => row?.by_age.find(({ age }) => age === band)?.both ?? 0);
}

/** Deaths per 100,000 by coded cause; what the file's causes leave of all deaths goes to the causes of `remaining`. */
export function causesOfDeath(): CausesOfDeath {
  const people = pyramid();
  const ratios = life.male_to_female_death_rate_ratio_by_cause.values;
  const totals = BANDS.map((band) => life.deaths_by_age_2019_per_100k.rows.find(({ age }) => age === band)!.both);
  const named = plainCauses.map((cause) => ({ cause, rates: ratesOf(cause) }));
  const left = totals.map((total, i) => Math.max(0, total - named.reduce((sum, { rates }) => sum + rates[i]!, 0)));
  const all = [...named, { cause: 'remaining', rates: left }];
  const bySex = (sex: 'female' | 'male', cause: string, rates: readonly number[]): number[] =>
    rates.map((both, band) => {
      const ratio = ratios[ratioNames[cause] ?? 'all']!;
      const women = femaleShare(people, band);
      const female = both / (women + (1 - women) * ratio);
      return sex === 'female' ? female : female * ratio;
    });
  const causes = causeShares.map(({ coding, parts }) => {
    const rates = (sex: 'female' | 'male'): number[] =>
      BANDS.map((_, band) => {
        const sum = parts.reduce((total, part) => {
          const { rates } = all.find(({ cause }) => cause === part.of)!;
          return total + bySex(sex, part.of, rates)[band]! * part.share(sex, EDGES[band]!);
        }, 0);
        return Math.round(sum * 100) / 100;
      });
    return { coding, female: rates('female'), male: rates('male') };
  });
  return { ages: EDGES, causes, source: 'nchs_deaths' };
}
