import type { AttributeInfo } from '../engine/index.ts';

/** Attributes that built-in care sets, besides those of the population. */
export const careAttributes: readonly AttributeInfo[] = [
  { name: 'adherence', type: 'number', unit: '1' },
  { name: 'care_seeking', type: 'number', unit: '1' },
  { name: 'fatal_illness', type: 'text' },
  { name: 'years_to_live', type: 'number', unit: 'a' },
  { name: 'probability_of_fall_injury', type: 'number', unit: '1' },
  { name: 'bmi_percentile', type: 'number', unit: '%' },
  { name: 'current_weight_length_percentile', type: 'number', unit: '%' },
];
