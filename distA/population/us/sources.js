/** What the pack stands on. Files named here lie in ../shared/epidemiology of a development checkout. */
export const sources = {
    acs_places: {
        title: 'Census Bureau, population estimates 2015 and American Community Survey, by place (us_places.csv.gz)',
        year: 2015,
        confidence: 'read',
        note: 'as compiled in an Apache-2.0 project; 9,052 places of 2,500 or more people; others are stood for by these',
    },
    census_2020: {
        title: '2020 Census, resident population of the states',
        year: 2020,
        confidence: 'recalled',
        note: 'adds up to the published total of 331,449,281',
    },
    tz_database: {
        title: 'tz database (public domain), as in Node; rules since 1967',
        confidence: 'read',
        url: 'https://www.iana.org/time-zones',
    },
    census_v2021: {
        title: 'Census Vintage 2021 estimates, age and sex',
        year: 2021,
        confidence: 'recalled',
        note: 'bands within 1.5 %',
    },
    race_by_age_2020: { title: 'Census Bureau, race and Hispanic origin by age', year: 2020, confidence: 'recalled' },
    births_by_day: {
        title: 'US births by day, Social Security Administration, as published by FiveThirtyEight; by hour: NCHS Data Brief 200',
        year: 2000,
        confidence: 'read',
        url: 'https://github.com/fivethirtyeight/data/tree/master/births',
        note: 'hours of 2013, between read points shaped',
    },
    survexp_us: {
        title: 'US life tables by sex, NCHS, in survexp.us of the R package survival',
        confidence: 'read',
        url: 'https://github.com/therneau/survival',
    },
    ssa_2021: {
        title: 'Social Security Administration, period life table 2021',
        year: 2021,
        confidence: 'read',
        url: 'https://www.ssa.gov/oact/STATS/table4c6.html',
    },
    nchs_deaths: {
        title: 'NCHS, deaths by cause and age 2022 (COVID-19 left out), all deaths 2019',
        year: 2022,
        confidence: 'recalled',
        note: 'cells within about 10 %; sexes by ratio; finer causes assumed',
    },
    ssa_names: {
        title: 'Social Security Administration, 300 commonest first names by decade of birth and sex',
        confidence: 'read',
        url: 'https://www.ssa.gov/oact/babynames/',
    },
    tzioumis_2018: {
        title: 'K. Tzioumis, Demographic aspects of first names, Scientific Data 5:180025',
        year: 2018,
        confidence: 'read',
        note: 'mortgage applicants',
    },
    census_surnames_2010: {
        title: 'Census Bureau, frequently occurring surnames 2010, 4,000 commonest',
        year: 2010,
        confidence: 'read',
    },
    hhs_poverty_2015: { title: 'HHS poverty guidelines, 48 contiguous states', year: 2015, confidence: 'recalled' },
    nhanes_2017_18: {
        title: 'NHANES 2017-2018, weighted: household size of persons, interview language',
        year: 2018,
        confidence: 'read',
    },
    hardships: {
        title: 'USDA food security 2019; County Health Rankings 2019 (housing costs); BLS 2022 (unemployment); ACS 2019 (vehicles)',
        confidence: 'recalled',
        note: 'correlations with the socio-economic score assumed',
    },
    insurance_2022: {
        title: 'NHIS and ACS, primary payer by age',
        year: 2022,
        confidence: 'recalled',
        note: 'other public payers counted as private; dual eligibles under 65 a third of Medicare; order and correlation assumed',
    },
    nhis_smoking_2020: {
        title: 'NHIS, current cigarette smoking (MMWR 71:397); former smokers',
        year: 2020,
        confidence: 'read',
        note: 'former smokers recalled; cohorts from 1996 and the rate of quitting fitted to age groups, assumed',
    },
    nsduh_2022: {
        title: 'NSDUH, heavy drinking in the past month 5.7 %',
        year: 2022,
        confidence: 'recalled',
        note: 'split by sex assumed',
    },
    blood_types: { title: 'Blood groups of donors: Rh negative 15.0 %', confidence: 'recalled' },
    nhis_orientation_2013: { title: 'NHIS, sexual orientation of adults (NHSR 77)', year: 2013, confidence: 'recalled' },
};
//# sourceMappingURL=sources.js.map