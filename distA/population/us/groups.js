const cdcrec = (code, display) => ({ system: 'cdcrec', code, display });
/** OMB categories of the CDC Race and Ethnicity code system. */
export const raceCodings = {
    white: cdcrec('2106-3', 'White'),
    black: cdcrec('2054-5', 'Black or African American'),
    asian: cdcrec('2028-9', 'Asian'),
    native: cdcrec('1002-5', 'American Indian or Alaska Native'),
    hawaiian: cdcrec('2076-8', 'Native Hawaiian or Other Pacific Islander'),
    other: cdcrec('2131-1', 'Other Race'),
};
export const ethnicityCodings = {
    hispanic: cdcrec('2135-2', 'Hispanic or Latino'),
    nonhispanic: cdcrec('2186-5', 'Not Hispanic or Latino'),
};
/** First birth years of the age groups of the 2020 table (65 and more, 45-64, 18-44, 0-17), which hold for cohorts. */
const COHORTS = [0, 1956, 1976, 2003];
const cohorts = (...factors) => factors.map((factor, i) => ({ from: COHORTS[i], factor }));
/** English takes what the others leave. Whoever speaks another language at home wants care in it in `preferred` of cases. */
function languages(preferred, others) {
    const rest = 1 - others.reduce((sum, [, , share]) => sum + share, 0);
    return [
        { tag: 'en-US', name: 'english', share: rest, preferred: 1 },
        ...others.map(([tag, name, share]) => ({ tag, name, share, preferred })),
    ];
}
/**
 * Factors by cohort: share of the group at an age in 2020 over its share of all ages. Languages: speakers at home among
 * all people over five (13.0 % Spanish and so on) divided by the group's share of the population; how many want care in
 * it from the languages of NHANES interviews (Spanish) and the share that speaks English less than very well (others).
 */
export const groups = [
    {
        id: 'white',
        ethnicity: 'nonhispanic',
        races: { white: 1 },
        names: 0,
        source: 'race_by_age_2020',
        cohorts: cohorts(1.3, 1.08, 0.92, 0.81),
        languages: languages(0.3, [
            ['ar', 'arabic', 0.005],
            ['fr', 'french', 0.003],
            ['ru', 'russian', 0.005],
            ['pt', 'portuguese', 0.005],
            ['de', 'german', 0.005],
        ]),
    },
    {
        id: 'black',
        ethnicity: 'nonhispanic',
        races: { black: 1 },
        names: 1,
        source: 'race_by_age_2020',
        cohorts: cohorts(0.75, 0.98, 1.08, 1.08),
        languages: languages(0.38, [
            ['ht', 'haitian_creole', 0.024],
            ['fr', 'french', 0.016],
        ]),
    },
    {
        id: 'asian',
        ethnicity: 'nonhispanic',
        races: { asian: 1 },
        names: 2,
        source: 'race_by_age_2020',
        cohorts: cohorts(0.78, 0.98, 1.17, 0.92),
        languages: languages(0.38, [
            ['zh', 'chinese', 0.18],
            ['tl', 'tagalog', 0.08],
            ['vi', 'vietnamese', 0.08],
            ['ko', 'korean', 0.05],
            ['hi', 'hindi', 0.05],
        ]),
    },
    {
        id: 'native',
        ethnicity: 'nonhispanic',
        races: { native: 1 },
        names: 3,
        source: 'race_by_age_2020',
        cohorts: cohorts(0.65, 0.97, 1.08, 1.18),
        languages: languages(0, []),
    },
    {
        id: 'hawaiian',
        ethnicity: 'nonhispanic',
        races: { hawaiian: 1 },
        names: 2,
        source: 'race_by_age_2020',
        cohorts: cohorts(0.65, 0.97, 1.08, 1.18),
        languages: languages(0, []),
    },
    {
        id: 'other',
        ethnicity: 'nonhispanic',
        races: { other: 1 },
        names: 4,
        source: 'race_by_age_2020',
        cohorts: cohorts(0.26, 0.58, 0.96, 2.1),
        languages: languages(0, []),
    },
    {
        id: 'hispanic',
        ethnicity: 'hispanic',
        names: 5,
        source: 'race_by_age_2020',
        races: { white: 0.88, black: 0.05, native: 0.03, other: 0.025, asian: 0.01, hawaiian: 0.005 },
        cohorts: cohorts(0.46, 0.85, 1.13, 1.36),
        languages: languages(0.57, [['es', 'spanish', 0.68]]),
    },
];
//# sourceMappingURL=groups.js.map