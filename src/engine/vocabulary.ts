import type { ObservationCategory } from '../record/index.ts';
import type { Coding, Concept } from '../terminology/index.ts';

/** What modules may name besides their own things; handed to the language as an argument. */
export interface Vocabulary {
  readonly variables: readonly VariableInfo[];
  readonly panels: readonly PanelInfo[];
  readonly attributes: readonly AttributeInfo[];
  /** GMF vital sign names. */
  readonly vitals: readonly string[];
}

/** A variable of the body that can be read in expressions, moved by effects and measured. */
export interface VariableInfo {
  /** snake_case, for example `systolic_blood_pressure`; used bare in expressions. */
  readonly name: string;
  /** UCUM. */
  readonly unit: string;
  /** LOINC code and display under which it is recorded. */
  readonly coding: Coding;
  readonly category: ObservationCategory;
  readonly decimals: number;
  /** Reference range by sex and age in completed years, first match. */
  readonly ranges?: readonly {
    readonly sex?: 'female' | 'male';
    readonly from?: number;
    readonly to?: number;
    readonly low?: number;
    readonly high?: number;
  }[];
}

/** Things that are measured or ordered together: one observation with components, or a report over observations. */
export interface PanelInfo {
  readonly name: string;
  readonly concept: Concept;
  readonly kind: 'components' | 'report';
  readonly category: ObservationCategory;
  readonly variables: readonly string[];
}

/** An attribute that the product itself sets. */
export interface AttributeInfo {
  readonly name: string;
  readonly type: 'number' | 'boolean' | 'text' | 'instant';
  /** UCUM, for numbers. */
  readonly unit?: string;
  /** Closed list, for text. */
  readonly values?: readonly string[];
}
