import { Chart, Directory, type Entry, type Window } from '../../scripts/chart-review/chart.ts';
import { generate } from '../../src/index.ts';

export const WINDOW: Window = { from: '2016-01-01', to: '2026-01-01' };

const patients = generate({ asOf: WINDOW.to, seed: 'charts' });
const made = new Map<number, readonly Entry[]>();

/** The entries of a person's bundle, as `generate` writes it. */
export function entriesOf(index: number): readonly Entry[] {
  const known = made.get(index) ?? (patients.patient(index).bundle().entry as readonly Entry[]);
  made.set(index, known);
  return known;
}

/** Whole lives of others. */
export const WHOLE: Window = { from: '0000-01-01', to: WINDOW.to };
const wholeLives = generate({ asOf: WINDOW.to, seed: 'whole', yearsOfHistory: 0 });
export const wholeLifeOf = (index: number): Chart =>
  new Chart(wholeLives.patient(index).bundle().entry as readonly Entry[], new Directory([]), WHOLE);

export const chartOf = (entries: readonly Entry[]): Chart => new Chart(entries, new Directory([]), WINDOW);
