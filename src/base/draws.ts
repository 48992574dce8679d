import seedrandom from 'seedrandom';

/** A 64-bit key as two unsigned 32-bit words. */
export interface Key {
  readonly hi: number;
  readonly lo: number;
}

/**
 * Threefry-2x32 with 20 rounds: the counter-based generator of Salmon et al., "Parallel random numbers: as easy as
 * 1, 2, 3" (SC11, 2011). A pure function of key and counter; the rotation constants and the parity word are the paper's.
 */
export function threefry(key: Key, c0: number, c1: number): Key {
  const word: Word = { hi: 0, lo: 0 };
  threefryInto(word, key.hi, key.lo, c0, c1);
  return { hi: word.hi >>> 0, lo: word.lo >>> 0 };
}

/** Two 32-bit words, signed: small integers to the machine. */
interface Word {
  hi: number;
  lo: number;
}

/** The same into words that are there already: draws are made by the ten thousand for each life. */
function threefryInto(out: Word, hi: number, lo: number, c0: number, c1: number): void {
  const k0 = hi | 0;
  const k1 = lo | 0;
  const k2 = 0x1bd11bda ^ k0 ^ k1;
  let x0 = (c0 + k0) | 0;
  let x1 = (c1 + k1) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x0 = (x0 + k1) | 0;
  x1 = (x1 + k2 + 1) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0;
  x0 = (x0 + k2) | 0;
  x1 = (x1 + k0 + 2) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x0 = (x0 + k0) | 0;
  x1 = (x1 + k1 + 3) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0;
  x0 = (x0 + k1) | 0;
  x1 = (x1 + k2 + 4) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x0 = (x0 + k2) | 0;
  x1 = (x1 + k0 + 5) | 0;
  out.hi = x0;
  out.lo = x1;
}

/** 64-bit hash of a text (two FNV-1a passes with different offsets, mixed by threefry). Stable for ever. */
export function hashText(text: string): Key {
  let a = 0x811c9dc5;
  let b = 0x01000193 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x85ebca6b) ^ (b >>> 13);
  }
  return threefry({ hi: a >>> 0, lo: b >>> 0 }, text.length, 0);
}

/** The key of a run from the user's seed text. */
export function runKey(seed: string): Key {
  const source = seedrandom(seed);
  return { hi: source.int32() >>> 0, lo: source.int32() >>> 0 };
}

/** A key below another: `derive(runKey, person, attempt)`, `derive(key, path.hi, path.lo)`. */
export const derive = threefry;

/** Uniform in (0, 1), 53 bits, never 0 and never 1. */
export function uniformAt(key: Key, c0: number, c1: number): number {
  return toUniform(threefry(key, c0, c1));
}

/** `uniformAt(derive(key, path.hi, path.lo), c0, c1)`. */
export function uniformBelow(key: Key, path: Key, c0: number, c1: number): number {
  const word: Word = { hi: 0, lo: 0 };
  threefryInto(word, key.hi, key.lo, path.hi, path.lo);
  threefryInto(word, word.hi, word.lo, c0, c1);
  return toUniform(word);
}

const toUniform = ({ hi, lo }: Word): number => ((hi >>> 5) * 67108864 + (lo >>> 6) + 0.5) / 9007199254740992;

/** The draws of one key: `uniformAt` for those who make many. */
export function uniformsOf({ hi, lo }: Key): (c0: number, c1: number) => number {
  const word: Word = { hi: 0, lo: 0 };
  return (c0, c1) => {
    threefryInto(word, hi, lo, c0, c1);
    return toUniform(word);
  };
}

/**
 * Where all chance comes from. A draw depends only on who asks (the path, hashed once), on how often that place was
 * reached before (occurrence) and on the number of the draw there (k). Tests and cohorts may put another source here.
 */
export interface Draws {
  /** Uniform in (0, 1). */
  uniform(path: Key, occurrence: number, k: number): number;
}

/** The draws of one attempt at one person's life. */
export function personDraws(run: Key, person: number, attempt: number): Draws {
  const { hi, lo } = derive(run, person, attempt);
  const word: Word = { hi: 0, lo: 0 };
  return {
    uniform(path, occurrence, k) {
      threefryInto(word, hi, lo, path.hi, path.lo);
      threefryInto(word, word.hi, word.lo, occurrence, k);
      return toUniform(word);
    },
  };
}
