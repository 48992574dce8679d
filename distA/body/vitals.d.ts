/**
 * GMF's vital sign names (gmf.md 1.9) and the variable behind each. Percentiles are 0 to 100, as GMF records them. Left
 * ventricular ejection fraction has none: it exists only after a module has set it.
 */
export declare const VITALS: ReadonlyMap<string, string | undefined>;
export declare const gmfVitals: readonly string[];
