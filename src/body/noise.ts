import { DAY, type Draws, hashText, type Instant, type Key, MINUTE, normalQuantile } from '../base/index.ts';
import { interpolate, type Norm } from './norm.ts';
import { NORMS } from './norms.ts';
import { VARIATION, type Variation } from './variation.ts';

/** What makes the readings of one variable differ, ready for use. */
export interface Device {
  readonly variation: Variation;
  /** The day's deviation multiplies e to its power, else 1 plus it. */
  readonly log: boolean;
  readonly days: Key;
  readonly minutes: Key;
  readonly along: { readonly with: Device; readonly r: number } | undefined;
}

const deviceOf = (name: string): Device => {
  const variation = VARIATION[name]!;
  const norm: Norm | undefined = (NORMS as Readonly<Record<string, Norm>>)[name];
  return {
    variation,
    log: norm?.scale === 'log',
    days: hashText(`body.day.${name}`),
    minutes: hashText(`body.minute.${name}`),
    along: variation.along && { with: deviceOf(variation.along.with), r: variation.along.r },
  };
};

/** By variable; those without variation of their own are shown as they are. */
export const DEVICES: ReadonlyMap<string, Device> = new Map(
  Object.keys(VARIATION).map((name) => [name, deviceOf(name)]),
);

/** A variable's deviation on a day, standard normal: the same for all readings of that day. */
function dayScore(draws: Draws, { days, along }: Device, day: number): number {
  const own = normalQuantile(draws.uniform(days, day, 0));
  return along ? along.r * dayScore(draws, along.with, day) + Math.sqrt(1 - along.r ** 2) * own : own;
}

/** By age in years: a newborn lies still. */
const [UNREST_AGES, UNREST] = [
  [0, 3, 8, 15],
  [0.3, 1, 1, 0],
];

/** What a device shows of a level, before rounding; `age` in years. */
export function shown(draws: Draws, device: Device, level: number, t: Instant, age: number): number {
  const { variation, log, minutes } = device;
  const deviation = variation.day * dayScore(draws, device, Math.floor(t / DAY));
  const value = log ? level * Math.exp(deviation) : level * (1 + deviation);
  const spread = (variation.minute ?? 0) + (variation.restless ?? 0) * interpolate(UNREST_AGES, UNREST, age);
  if (spread === 0) return value;
  return value + spread * normalQuantile(draws.uniform(minutes, Math.floor(t / MINUTE), 0));
}
