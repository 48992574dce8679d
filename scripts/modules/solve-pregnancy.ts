/**
 * Solves the rates of conception of modules/pregnancy.yaml so that births by age are those of the US in 2019-2022. Reads all
 * else from the module. Prints the rates, births by age with the published ones, the order of births and the interval between them.
 *
 * A cohort of women born 1966 to 2012 lives from 13 to 50 or to 2026, in steps of an eighth of a year; births of 2016 to 2025 count.
 *
 *     npx tsc -p scripts/modules && node scripts/modules/dist/scripts/modules/solve-pregnancy.js [women]
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { runKey, uniformsOf } from '../../src/base/index.ts';

const WOMEN = Number(process.argv[2] ?? 120_000);
const ROUNDS = 9;
const STEP = 1 / 8;
const [FIRST, LAST] = [13, 50];
const WINDOW = [2016, 2026] as const;
/** From recognition to birth, after which so long no other: a quarter and an exponential time; after a loss. In years. */
const [CARRIED, INFERTILE, INFERTILE_MORE, AFTER_LOSS] = [0.735, 0.25, 0.13, 0.31];
/** Births per 1,000 women by age of mother, 2019-2022 (module, births_2022), and the course within the bands. */
const EDGES = [15, 20, 25, 30, 35, 40, 45, 50];
const PUBLISHED = [14.9, 62.2, 92.6, 97.1, 53.4, 12.1, 0.95];
const COURSE = {
  ages: [13.5, 15.5, 16.5, 17.5, 18.5, 19.5, 22.5, 27.5, 32.5, 37.5, 42.5, 46.5, 49.5],
  births: [0.2, 2.5, 6, 12, 22, 34, 62, 96, 101, 52, 10.5, 1.2, 0.3],
};

interface Table {
  readonly by: Readonly<Record<string, readonly number[]>>;
  readonly values: readonly number[];
  readonly value: number;
}
const { parameters } = parse(
  readFileSync(new URL('../../../../../modules/pregnancy.yaml', import.meta.url), 'utf8'),
) as {
  parameters: Readonly<Record<string, Table>>;
};
const single = (name: string): number => parameters[name]!.value;
const bandOf = (edges: readonly number[], x: number): number => edges.findLastIndex((edge) => edge <= x);
const step = (name: string, axis: string, x: number): number => {
  const { by, values } = parameters[name]!;
  return values[bandOf(by[axis]!, x)]!;
};
const secular = parameters.secular as unknown as { by: { year: number[]; age: number[] }; values: number[][] };
const secularAt = (year: number, age: number): number =>
  secular.values[bandOf(secular.by.year, year)]![bandOf(secular.by.age, age)]!;
const AGE_EDGES = parameters.conception!.by.age!.slice(0, -1);

function between(x: number): number {
  const { ages, births } = COURSE;
  const i = Math.min(ages.length - 2, Math.max(0, bandOf(ages, x)));
  const share = Math.min(1, Math.max(0, (x - ages[i]!) / (ages[i + 1]! - ages[i]!)));
  return births[i]! + share * (births[i + 1]! - births[i]!);
}

const YEARS = Array.from({ length: LAST - FIRST }, (_, i) => FIRST + i);
const inBand = (b: number): number[] => YEARS.flatMap((age, i) => (age >= EDGES[b]! && age < EDGES[b + 1]! ? [i] : []));
const sumOf = (values: readonly number[], at: readonly number[]): number => at.reduce((sum, i) => sum + values[i]!, 0);

/** Births per 1,000 women of each year of age, with the published mean in each band. */
function aims(): number[] {
  const births = YEARS.map((age) => between(age + 0.5));
  PUBLISHED.forEach((mean, b) => {
    const at = inBand(b);
    const factor = (mean * at.length) / sumOf(births, at);
    for (const i of at) births[i]! *= factor;
  });
  return births;
}

interface Outcome {
  readonly births: readonly number[];
  readonly orders: readonly number[];
  readonly intervals: readonly number[];
}

function live(rates: readonly number[], round: number): Outcome {
  const uniform = uniformsOf(runKey(`pregnancy ${round}`));
  const births = YEARS.map(() => 0);
  const exposure = YEARS.map(() => 0);
  const orders: number[] = [];
  const intervals: number[] = [];
  for (let woman = 0; woman < WOMEN; woman++) {
    let k = 0;
    const draw = (): number => uniform(woman, k++);
    const wanted = step('wanted', 'draw', draw());
    const born = 1966 + draw() * 46;
    const counts = (age: number): boolean => born + age >= WINDOW[0] && born + age < WINDOW[1];
    YEARS.forEach((age, i) => {
      exposure[i]! += Math.max(0, Math.min(born + age + 1, WINDOW[1]) - Math.max(born + age, WINDOW[0]));
    });
    let children = 0;
    let last = Number.NEGATIVE_INFINITY;
    for (let age = FIRST; age < Math.min(LAST, WINDOW[1] - born); ) {
      const ratio =
        children >= wanted
          ? single('family_complete')
          : children === 0
            ? 1
            : single(age - last < 4 ? 'next_child' : 'later_child');
      const rate = rates[bandOf(AGE_EDGES, age)]! * secularAt(born + age, age) * ratio;
      if (draw() >= 1 - Math.exp(-rate * STEP)) {
        age += STEP;
        continue;
      }
      const lost = step('miscarriage', 'age', age) + step('ectopic', 'age', age) + single('stillbirth');
      if (draw() < lost) {
        age += AFTER_LOSS;
        continue;
      }
      const birth = age + CARRIED;
      if (birth < LAST && counts(birth)) {
        births[Math.floor(birth - FIRST)]!++;
        orders[children] = (orders[children] ?? 0) + 1;
        if (children > 0) intervals.push(birth - last);
      }
      children++;
      last = birth;
      age = birth + INFERTILE - Math.log(draw()) * INFERTILE_MORE;
    }
  }
  return { births: births.map((n, i) => (1000 * n) / exposure[i]!), orders, intervals };
}

const aim = aims();
let rates = AGE_EDGES.map((age) => (between(age + 2) / 1000) * 1.5);
for (let round = 0; round < ROUNDS; round++) {
  const { births } = live(rates, round);
  rates = rates.map((rate, k) => {
    const [from, to] = [AGE_EDGES[k]! + CARRIED, (AGE_EDGES[k + 1] ?? LAST - 1) + CARRIED];
    const at = YEARS.flatMap((age, i) => (age + 0.5 >= from && age + 0.5 < to ? [i] : []));
    const found = sumOf(births, at);
    return found > 0 ? rate * (sumOf(aim, at) / found) ** 0.9 : rate;
  });
}
const { births, orders, intervals } = live(rates, ROUNDS);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
print(`ages  [${AGE_EDGES.join(', ')}]`);
print(`rates [${rates.map((rate) => rate.toFixed(4)).join(', ')}]`);
PUBLISHED.forEach((mean, b) => {
  const at = inBand(b);
  print(`births per 1,000 at ${EDGES[b]}: ${(sumOf(births, at) / at.length).toFixed(1)}, published ${mean}`);
});
const all = orders.reduce((sum, n) => sum + n, 0);
print(`order of births ${orders.map((n) => (n / all).toFixed(2)).join(' ')}`);
print(`median interval ${intervals.toSorted((a, b) => a - b)[intervals.length >> 1]!.toFixed(1)} years`);
