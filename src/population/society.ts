/** What the attributes of a person's place in society are drawn from. Shares are of the whole population. */
export interface Society {
  readonly education: readonly string[];
  readonly income: {
    /** Lower edges of household income per year in `currency`. */
    readonly edges: readonly number[];
    readonly top: number;
    readonly currency: string;
    readonly year: number;
  };
  /** Poverty line: for one person, and for each further one. */
  readonly poverty: { readonly first: number; readonly further: number };
  /** Share of people by size of their household, from 1. */
  readonly householdSize: readonly number[];
  readonly hardships: Readonly<Record<string, { readonly share: number; readonly correlation: number }>>;
  readonly insurance: Insurance;
  readonly smoking: {
    /** Share of a birth cohort that ever smokes, by first year of birth. */
    readonly ever: readonly { readonly from: number; readonly female: number; readonly male: number }[];
    readonly startAge: { readonly mean: number; readonly sd: number };
    /** Per person-year. */
    readonly quitRate: number;
    readonly correlation: number;
  };
  readonly alcoholic: {
    readonly share: { readonly female: number; readonly male: number };
    readonly startAge: { readonly mean: number; readonly sd: number };
  };
  readonly rhNegative: number;
  readonly orientation: Readonly<Record<string, number>>;
  readonly sources: readonly string[];
}

/** How people are insured over their lives (`createInsurance`). */
export interface Insurance {
  /** From the poorest to the best off. */
  readonly statuses: readonly string[];
  /** The one without insurance. */
  readonly uninsured: string;
  /** What modules read as `insurance_status`, where that is another word. */
  readonly attribute: Readonly<Record<string, string>>;
  /** Shares of everybody by lower edge of age, in the order of `statuses`. */
  readonly bands: readonly { readonly age: number; readonly shares: readonly number[] }[];
  /** Age from which a status stays for life. */
  readonly settled: number;
  /** Loadings of the score that decides on the status; what they leave is drawn anew every `spell` years (mean). */
  readonly parts: { readonly income: number; readonly life: number; readonly work: number };
  readonly spell: number;
  /** Those who become insured by disability, and stay so: share by age, and how they are insured. */
  readonly disability: {
    readonly shares: readonly { readonly age: number; readonly share: number }[];
    /** Share of each status, the poorest first. */
    readonly statuses: Readonly<Record<string, number>>;
    readonly correlation: number;
  };
  /** First year of a programme. */
  readonly since: Readonly<Record<string, number>>;
  /** Children in a parent's policy: to an age, and since a year a share of them longer. */
  readonly dependents: {
    readonly statuses: readonly string[];
    readonly until: number;
    readonly longer: { readonly until: number; readonly since: number; readonly share: number };
  };
}
