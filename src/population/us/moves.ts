import type { Moves } from '../moves.ts';

/** Moves a person-year by age. A county stands for a place here. */
export const moves: Moves = {
  rates: [
    { age: 0, rate: 0.17 },
    { age: 5, rate: 0.11 },
    { age: 18, rate: 0.2 },
    { age: 20, rate: 0.27 },
    { age: 25, rate: 0.25 },
    { age: 30, rate: 0.18 },
    { age: 35, rate: 0.12 },
    { age: 45, rate: 0.085 },
    { age: 55, rate: 0.065 },
    { age: 65, rate: 0.05 },
    { age: 75, rate: 0.055 },
  ],
  withinPlace: 4.9 / 8.2,
  withinState: 1.9 / 8.2,
  source: 'movers',
};
