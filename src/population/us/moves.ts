import type { Moves } from '../moves.ts';

/** Moves a person-year by age. A county stands for a place here. `part` is fitted, so that each age moves at its rate (10,000 lives). */
export const moves: Moves = {
  rates: [
    { age: 0, rate: 0.17, part: 0.175 },
    { age: 5, rate: 0.11, part: 0.095 },
    { age: 18, rate: 0.2, part: 0.215 },
    { age: 20, rate: 0.27, part: 0.34 },
    { age: 25, rate: 0.25, part: 0.31 },
    { age: 30, rate: 0.18, part: 0.215 },
    { age: 35, rate: 0.12, part: 0.125 },
    { age: 45, rate: 0.085, part: 0.066 },
    { age: 55, rate: 0.065, part: 0.043 },
    { age: 65, rate: 0.05, part: 0.03 },
    { age: 75, rate: 0.055, part: 0.05 },
  ],
  withinPlace: 4.9 / 8.2,
  withinState: 1.9 / 8.2,
  source: 'movers',
};
