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
    readonly poverty: {
        readonly first: number;
        readonly further: number;
    };
    /** Share of people by size of their household, from 1. */
    readonly householdSize: readonly number[];
    readonly hardships: Readonly<Record<string, {
        readonly share: number;
        readonly correlation: number;
    }>>;
    /** Coverage by lower edge of age; shares in the order of `statuses`, which runs from the poorest to the best off. */
    readonly insurance: {
        readonly statuses: readonly string[];
        readonly bands: readonly {
            readonly age: number;
            readonly shares: readonly number[];
        }[];
        readonly correlation: number;
    };
    readonly smoking: {
        /** Share of a birth cohort that ever smokes, by first year of birth. */
        readonly ever: readonly {
            readonly from: number;
            readonly female: number;
            readonly male: number;
        }[];
        readonly startAge: {
            readonly mean: number;
            readonly sd: number;
        };
        /** Per person-year. */
        readonly quitRate: number;
        readonly correlation: number;
    };
    readonly alcoholic: {
        readonly share: {
            readonly female: number;
            readonly male: number;
        };
        readonly startAge: {
            readonly mean: number;
            readonly sd: number;
        };
    };
    readonly rhNegative: number;
    readonly orientation: Readonly<Record<string, number>>;
    readonly sources: readonly string[];
}
