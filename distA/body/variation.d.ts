/** What makes two readings of the same level differ. */
export interface Variation {
    /** From day to day, biology and assay together: coefficient of variation (of ln, for skewed variables). */
    readonly day: number;
    /** From minute to minute on one day, device and posture: standard deviation in the variable's unit. */
    readonly minute?: number;
    /** Another variable whose day-to-day deviation goes along, with the correlation. */
    readonly along?: {
        readonly with: string;
        readonly r: number;
    };
}
/**
 * Laboratory: labs_vitals.yaml `within_person_cv_pct` (recalled); chloride, carbon dioxide, calcium, urea nitrogen and urine
 * albumin ratio from tables of biological variation (Ricos 1999; recalled). Blood pressure: `within_person_visit_sd` 9 and
 * 6 mmHg, of which 3 and 2 from minute to minute (assumed), at means of 124 and 73. Other vital signs assumed.
 */
export declare const VARIATION: Readonly<Record<string, Variation>>;
/** eGFR moves with creatinine to the power -1.2 (CKD-EPI 2021). */
export declare const EGFR_DAY: number;
