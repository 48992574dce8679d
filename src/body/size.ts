import { atScore, scoreOf } from './growth.ts';
import { headCircumference, height, weight } from './growth-charts.ts';
import { fromNorm, type Making } from './making.ts';
import { interpolate, type Sex } from './norm.ts';

/**
 * Share of the height z-score's variance that stays for life. Children's yearly growth varies by about 0.9 cm (whole-year
 * velocities, Tanner and Whitehouse 1976, Arch Dis Child 51:170; recalled) and height at 3 correlates with the adult's at about 0.8
 * (recalled): between the two. What passes fades evenly until a grown person's height stays as it is.
 */
export const HEIGHT_LASTING = (age: number, sex: Sex): number => interpolate(LASTING_AGES[sex], LASTING_SHARES, age);
const LASTING_AGES = { female: [0, 3, 8, 9.5, 11, 12.5, 14], male: [0, 3, 10, 11.75, 13.5, 15.25, 17] };
const LASTING_SHARES = [0.4, 0.72, 0.83, 0.9, 0.957, 0.989, 1];
/** BMI of child and adult correlate at 0.4 to 0.6 (Singh 2008, Obes Rev 9:474), of a child from year to year at 0.94, of adults over ten years at 0.8 to 0.9. */
export const BMI_LASTING = (age: number): number => interpolate(BMI_AGES, BMI_SHARES, age);
const [BMI_AGES, BMI_SHARES] = [
  [0, 15, 30],
  [0.37, 0.43, 0.82],
];

/**
 * Years by which a standard deviation of maturity is ahead, from 12 years on: such that the tempo makes 50 % of the variance of boys' height
 * and 40 % of girls' in puberty (Molinari 2005, Ann Hum Biol 32:679, 232 Swiss children). Before it less (assumed): early and late girls
 * differ from 5 years on, boys from 12 (Hagg and Taranger 1991, Ann Hum Biol 18:47, 183 Swedish children).
 */
const AHEAD = { female: 0.7, male: 0.8 };
const AHEAD_SHARE = { ages: [3, 6, 9, 12], values: [0, 0.35, 0.65, 1] };
/** Those of a normal distribution at which its mean and variance are read (three points of Gauss and Hermite), with their weights. */
const TEMPI = [
  { maturity: -Math.sqrt(3), weight: 1 / 6 },
  { maturity: 0, weight: 2 / 3 },
  { maturity: Math.sqrt(3), weight: 1 / 6 },
];
/** Age in years at which nobody's tempo matters any more. */
const GROWN = 20;

/** `score` with the tempo of growth: who is ahead is as tall as those who are older, until all are grown. */
function withTempo(sex: Sex, age: number, score: number, maturity: number): number {
  const years = AHEAD[sex] * interpolate(AHEAD_SHARE.ages, AHEAD_SHARE.values, age);
  const lead = (of: number): number => scoreOf(height, sex, age * 12, atScore(height, sex, (age + years * of) * 12, 0));
  let [mean, square] = [0, 0];
  for (const tempo of TEMPI) {
    const z = lead(tempo.maturity);
    mean += tempo.weight * z;
    square += tempo.weight * z ** 2;
  }
  return Math.sqrt(1 - square + mean ** 2) * score + lead(maturity) - mean;
}

/** NHANES 2017-18 young adults are 0.1 SD shorter than the CDC charts at 18; children as the charts. */
const CHART_OFFSET = { ages: [2, 15], values: [0, -0.1] };
/** Loss of height in cm: 3 (men) and 5 (women) from 30 to 70 years, 5 and 8 to 80 (Sorkin 1999, Am J Epidemiol 150:969), fitted to NHANES 2017-18. */
const LOSS_AGES = [35, 50, 60, 70, 80, 90];
const LOSS = { female: [0, 1.1, 2.4, 4, 6, 8], male: [0, 0.4, 1.4, 2.8, 4.6, 6.2] };

export function heightAt({ sex, age, score, of }: Making): number {
  const own = age < GROWN ? withTempo(sex, age, score, of('maturity')) : score;
  const z = own + interpolate(CHART_OFFSET.ages, CHART_OFFSET.values, age);
  return atScore(height, sex, age * 12, z) - interpolate(LOSS_AGES, LOSS[sex], age);
}

/**
 * Weight of infants goes along with length: correlation of the z-scores, such that as many are too light and too heavy for their length as
 * the charts and NHANES have it (9.7 % from the 95th percentile on under 2 years, Ogden 2012, JAMA 307:483; recalled).
 */
const INFANT_WITH_LENGTH = 0.75;

const adultIndex = fromNorm('body_mass_index');

/** Under 2 years from the weight chart, from 3 on from the BMI's distribution, mixed between. `score` is that of the BMI. */
export function bodyMassIndex(made: Making): number {
  const { sex, age, score } = made;
  if (age >= 3) return adultIndex(made);
  const tall = made.of('height') / 100;
  const lengthScore = (made.of('height') / atScore(height, sex, age * 12, 0) - 1) / 0.04;
  const z = INFANT_WITH_LENGTH * lengthScore + Math.sqrt(1 - INFANT_WITH_LENGTH ** 2) * score;
  const infant = atScore(weight, sex, age * 12, Math.max(-3, Math.min(3, z))) / tall ** 2;
  return age <= 2 ? infant : (3 - age) * infant + (age - 2) * adultIndex(made);
}

/** Chart to 3 years; then on to an adult's 57 (1.4) and 55 (1.3) cm at 18 (Bushby 1992, Arch Dis Child 67:1286; rounded). */
export function headAt({ sex, age, score }: Making): number {
  if (age <= 3) return atScore(headCircumference, sex, age * 12, score);
  const adult = sex === 'female' ? 55 + 1.3 * score : 57 + 1.4 * score;
  const infant = atScore(headCircumference, sex, 36, score);
  return interpolate([3, 7, 18], [infant, infant + 0.45 * (adult - infant), adult], age);
}
