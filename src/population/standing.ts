import type { Value } from '../engine/index.ts';
import type { PlaceFacts } from './pack.ts';
import type { KnownRank, Ranks } from './ranks.ts';
import type { Society } from './society.ts';
import { pick } from './weighted.ts';

/** Correlation of education, income and occupation with the position: 0.49 between each two of them (assumed). */
export const LOADING = 0.7;

/** Larger households have more earners: with 0.3 the shares by ratio of income to poverty come within 5 points of NHANES 2017-2018. */
const HOUSEHOLD = 0.3;

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

/** Ranks of 0 and 1 are infinitely far from the middle. */
const EXTREME = 1e-4;

/** The rank of an income in the place, the other way round. */
export function rankOfIncome({ income }: Society, shares: readonly number[], amount: number): KnownRank {
  const band = Math.max(
    0,
    income.edges.findLastIndex((edge) => amount >= edge),
  );
  const low = income.edges[band]!;
  const high = income.edges[band + 1] ?? income.top;
  const part = Math.min(1, low === 0 ? amount / high : Math.log(amount / low) / Math.log(high / low));
  const sum = (list: readonly number[]): number => list.reduce((total, share) => total + share, 0);
  const rank = (sum(shares.slice(0, band)) + part * shares[band]!) / sum(shares);
  return { name: 'income', correlation: LOADING, rank: Math.min(1 - EXTREME, Math.max(EXTREME, rank)) };
}

/** Education, income and occupation, and what follows from them. `given`: an income that is known, `size`: of the household. */
export function standing(
  society: Society,
  facts: PlaceFacts,
  ranks: Ranks,
  given: number | undefined,
  size: number | undefined,
): Record<string, Value> {
  const education = ranks.of('education', LOADING);
  const income = ranks.of('income', LOADING);
  const occupation = ranks.of('occupation', LOADING);
  const level = pick(facts.education, education);
  const amount = given ?? incomeOf(society, facts.income, income);
  const others = size === undefined ? pick(society.householdSize, ranks.of('household_size', HOUSEHOLD)) : size - 1;
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

export function hardships(society: Society, ranks: Ranks): Record<string, Value> {
  const entries = Object.entries(society.hardships);
  return Object.fromEntries(
    entries.map(([name, { share, correlation }]) => [name, ranks.of(name, correlation) < share]),
  );
}
