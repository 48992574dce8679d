/**
 * CDC growth charts for the United States (2000; Kuczmarski et al., Vital Health Stat 11 no. 246, 2002): L, M, S by age in
 * months (weight for length: by cm) and sex. cm, kg, kg/m2. Made by scripts/body/growth.ts.
 */
import type { GrowthChart } from './growth.ts';
export declare const height: GrowthChart;
export declare const weight: GrowthChart;
export declare const bodyMassIndex: GrowthChart;
export declare const headCircumference: GrowthChart;
export declare const weightForLength: GrowthChart;
