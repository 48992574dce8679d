import { gammaP } from '../base/index.ts';

/** Standard normal distribution function, through the incomplete gamma function. */
export function normalShare(x: number): number {
  const half = gammaP(0.5, (x * x) / 2) / 2;
  return x < 0 ? 0.5 - half : 0.5 + half;
}
