import { readFileSync } from 'node:fs';
import type { UcumDigest } from '../../src/validate/definitions/digest.ts';

interface Table {
  config: (string | string[])[];
  data: unknown[][];
}

/** The unit atoms and prefixes of UCUM, from the definitions that come with the FHIRPath engine. */
export function ucumDigest(): UcumDigest {
  const source = JSON.parse(readFileSync('node_modules/@lhncbc/ucum-lhc/data/ucumDefs.min.json', 'utf8')) as {
    prefixes: Table;
    units: Table;
  };
  const column = (table: Table, name: string): number => table.config.indexOf(name);
  const code = column(source.units, 'csCode_');
  const atoms = source.units.data.filter((row) => row[column(source.units, 'source_')] === 'UCUM');
  const isMetric = (row: unknown[]): boolean =>
    row[column(source.units, 'isMetric_')] === true || row[column(source.units, 'isBase_')] === true;
  const codes = (rows: unknown[][]): string[] => rows.map((row) => row[code] as string).sort();
  return {
    prefixes: source.prefixes.data.map((row) => row[column(source.prefixes, 'code_')] as string).sort(),
    metric: codes(atoms.filter(isMetric)),
    other: codes(atoms.filter((row) => !isMetric(row))),
  };
}
