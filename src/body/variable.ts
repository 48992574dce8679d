import type { VariableInfo } from '../engine/index.ts';

const loinc = (code: string, display: string): VariableInfo['coding'] => ({ system: 'loinc', code, display });

export type Ranges = NonNullable<VariableInfo['ranges']>;

export const vital = (
  name: string,
  unit: string,
  decimals: number,
  code: string,
  display: string,
  ranges?: Ranges,
): VariableInfo => ({
  name,
  unit,
  decimals,
  coding: loinc(code, display),
  category: 'vital-signs',
  ...(ranges && { ranges }),
});

export const laboratory = (
  name: string,
  unit: string,
  decimals: number,
  code: string,
  display: string,
  ranges: Ranges,
): VariableInfo => ({ name, unit, decimals, coding: loinc(code, display), category: 'laboratory', ranges });
