import { type Draws, hashText, type Key, normalQuantile } from '../base/index.ts';

const paths = new Map<string, Key>();

/** Names are few, and each is hashed once. */
function pathOf(what: string): Key {
  const path = paths.get(what) ?? hashText(`body.response.${what}`);
  paths.set(what, path);
  return path;
}

/** A person's lifelong standard normal response to something: the same at every start. */
const responseOf = (draws: Draws, what: string): number => normalQuantile(draws.uniform(pathOf(what), 0, 0));

/** A value with mean and SD between persons, within three SD, never of the other sign. */
export function responding(draws: Draws, what: string, mean: number, sd: number): number {
  const value = mean + sd * Math.max(-3, Math.min(3, responseOf(draws, what)));
  return mean < 0 ? Math.min(0, value) : Math.max(0, value);
}
