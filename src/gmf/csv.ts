import { readCsv } from '../base/index.ts';

/** Rows of a CSV text as texts. */
export const parseCsv = (text: string): readonly (readonly string[])[] =>
  readCsv(text).rows.map((row) => row.map((field) => field.text));
