import type { PackSource } from '../pack.ts';

/** What the pack stands on. Files named here lie in ../shared/epidemiology of a development checkout. */
export const sources: Readonly<Record<string, PackSource>> = {
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
  deferred_2020: {
    title:
      'Health Care Cost Institute, The impact of COVID-19 on the use of preventive health care (2020); Mehrotra et al., Commonwealth Fund (2020)',
    year: 2020,
    confidence: 'read',
    url: 'https://healthcostinstitute.org/hcci-research/the-impact-of-covid-19-on-the-use-of-preventive-health-care',
    note: 'claims of 18 states; visits to 50,000 clinicians',
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
  births_2022: {
    title: 'Births: Final data for 2019 to 2022, Natl Vital Stat Rep 70(2) to 73(2); rates by age, cesareans',
    year: 2022,
    confidence: 'recalled',
    url: 'https://pubmed.ncbi.nlm.nih.gov/38625869/',
    note: 'mean of the four years; cesareans 32.1 %, 86 % after an earlier one',
  },
  births_by_day: {
    title:
      'US births by day, Social Security Administration, as published by FiveThirtyEight; by hour: NCHS Data Brief 200',
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
  movers: {
    title: 'Census Bureau, people who lived elsewhere a year ago: ACS by age; CPS 2021 by distance',
    year: 2021,
    confidence: 'recalled',
    note: 'by distance read: of all people 4.9 % within the county, 1.9 % within the state, 1.4 % from another state; by age recalled (ACS before 2020, 13 to 15 % of all)',
  },
  nhanes_marital_2017_18: {
    title: 'NHANES 2017-2018, weighted: married, partnered, divorced and widowed by age and sex (demographics.yaml)',
    year: 2018,
    confidence: 'read',
  },
  mean_age_of_mothers: {
    title: 'NCHS, mean age of mother at all births: 28.7 in 2016, 29.6 in 2023; earlier years',
    year: 2023,
    confidence: 'recalled',
    note: 'of first births read (26.6 and 27.5); standard deviation from the rates by age of 2022 (about 30.0 and 5.8)',
  },
  spouses_ages: {
    title: 'Pew Research Center, A growing share of US husbands and wives are roughly the same age (ACS 2022)',
    year: 2022,
    confidence: 'read',
    url: 'https://www.pewresearch.org/short-reads/2024/08/15/a-growing-share-of-us-husbands-and-wives-are-roughly-the-same-age/',
  },
  childstats_2022: {
    title: 'Federal Interagency Forum on Child and Family Statistics, FAM1.A (CPS 2022)',
    year: 2022,
    confidence: 'read',
    url: 'https://www.childstats.gov/americaschildren/family1.asp',
    note: 'two parents 70.2 (married 65.4), mother only 21.5, father only 4.7, neither 3.6 %; half of the last live with a grandparent',
  },
  living_2022: {
    title: 'Census Bureau, Living Arrangements Varied Across Age Groups; 37.9 million live alone (CPS 2022)',
    year: 2022,
    confidence: 'read',
    url: 'https://www.census.gov/library/stories/2024/05/living-arrangements.html',
    note: 'with parents: 57 and 55 % of men and women 18-24, 16 % at 25-34; alone: women 27 % at 65-74, 43 % from 75 on',
  },
  couples_2019: {
    title: 'Census Bureau, CPS Estimates of Same-Sex Households (CB19-TPS.51): 1.0 of 70.4 million couples',
    year: 2019,
    confidence: 'read',
    url: 'https://www.census.gov/newsroom/press-releases/2019/same-sex-households.html',
  },
  mixed_couples: {
    title:
      '2010 Census: couples of different race or Hispanic origin 10 % of married, 18 % of unmarried; 10.2 % in 2012-2016',
    year: 2016,
    confidence: 'read',
    url: 'https://www.census.gov/library/stories/2018/07/interracial-marriages.html',
  },
  spouses_alike: {
    title:
      'Nakaya et al., Similarities in cardiometabolic risk factors among spouses (28,265 Dutch, 5,391 Japanese couples), Atherosclerosis 334:85',
    year: 2021,
    confidence: 'read',
    url: 'https://doi.org/10.1016/j.atherosclerosis.2021.08.037',
    note: 'correlations adjusted for age 0.03 to 0.26, highest in anthropometry; odds ratio of current smoking 6.9 and 4.6',
  },
  nhanes_chronic: {
    title: 'NHANES 2015-2020: hypertension (140/90 or drugs) and diabetes by age and sex (prevalence.yaml)',
    year: 2020,
    confidence: 'read',
    note: 'as shares who have ever had it, to 70-79; beyond assumed',
  },
  seer_colorectal: {
    title: 'SEER, incidence of colorectal cancer by age and sex (prevalence.yaml)',
    year: 2020,
    confidence: 'recalled',
    note: 'summed over age',
  },
  family_history: {
    title: 'Share of diseases of parents of which their children know',
    confidence: 'assumed',
    note: 'four of five; more of cancer',
  },
  families_assumed: {
    title: 'Children wanted, ages of moving in, names in families, living with parents from 35 on',
    confidence: 'assumed',
    note: 'chosen so that household sizes of people (NHANES 2017-2018) and shares by age come out',
  },
  hhs_poverty_2015: { title: 'HHS poverty guidelines, 48 contiguous states', year: 2015, confidence: 'recalled' },
  nhanes_2017_18: {
    title: 'NHANES 2017-2018, weighted: household size of persons, interview language',
    year: 2018,
    confidence: 'read',
  },
  hardships: {
    title:
      'USDA food security 2019; County Health Rankings 2019 (housing costs); BLS 2022 (unemployment); ACS 2019 (vehicles)',
    confidence: 'recalled',
    note: 'correlations with the socio-economic score assumed',
  },
  insurance_2022: {
    title: 'NHIS and ACS, primary payer by age',
    year: 2022,
    confidence: 'recalled',
    note: 'other public payers counted as private; dual eligibles under 65 a third of Medicare; order and loadings assumed',
  },
  cps_insurance_2022: {
    title: 'Census Bureau, Health Insurance Coverage in the United States: 2022 (P60-281)',
    year: 2022,
    confidence: 'read',
    url: 'https://www.census.gov/library/publications/2023/demo/p60-281.html',
    note: 'employment-based 54.5 %, direct-purchase 9.9 % of all people; direct purchase by age assumed',
  },
  insurance_by_work: {
    title: 'Gangopadhyaya and Garrett, Unemployment, Health Insurance, and the COVID-19 Recession (Urban Institute)',
    year: 2020,
    confidence: 'read',
    note: '2014-2018, working age: of the unemployed 28.2 % employer, 28.8 % Medicaid, 10.3 % individual, 29.8 % none; in work 70.8, 7.0, 9.7, 11.6 %',
  },
  insurance_spells: {
    title:
      'NHIS, adults 18-64 uninsured at interview 12.4 %, for more than a year 7.6 %, at some time of the year 17.6 %',
    year: 2016,
    confidence: 'recalled',
    note: 'first figure read; the length of a spell was chosen so that the ratios come out',
  },
  insurance_law: {
    title: 'Medicare and Medicaid from 1966; Affordable Care Act, children in a policy to 26, in force by 2011',
    confidence: 'recalled',
    note: 'that half of those of 19 to 25 with private cover use it is assumed',
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
  nis_child_2018: {
    title: 'National Immunization Survey-Child, born 2018-2019, coverage by 24 months (Hill et al., MMWR 72:33)',
    year: 2023,
    confidence: 'read',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9869730',
    note: 'two doses of MMR in kindergarten 93.1 % (2022-23) recalled; ages and intervals of all series: ACIP child and adolescent schedule',
  },
  coverage_history: {
    title: 'Coverage of earlier cohorts: US Immunization Survey 1959-1985, National Immunization Survey 1994-2010',
    confidence: 'recalled',
    note: 'rounded; children who missed a vaccine when young had most of them by school entry',
  },
  nis_teen_2022: {
    title: 'National Immunization Survey-Teen 2022, 13-17 years (Pingali et al., MMWR 72:912)',
    year: 2022,
    confidence: 'recalled',
    note: 'Tdap 89.9, MenACWY 88.6 and two doses at 17 60.8, HPV 76.0 and up to date 62.6, MenB at 17 29.4 %',
  },
  nhis_adult_vaccination: {
    title: 'NHIS, vaccination of adults 2022; RSV season 2023-24 and 2024-25, National Immunization Survey-Adult',
    year: 2022,
    confidence: 'recalled',
    note: 'tetanus in 10 years 63, pneumococcal at 65 and more 65.8, zoster at 60 and more 41, hepatitis B (3 doses) 34, hepatitis A (2 doses) 13, RSV 24 %; earlier years shaped',
  },
  fluvaxview: {
    title: 'CDC FluVaxView, influenza coverage by season and age',
    year: 2023,
    confidence: 'recalled',
    note: '2022-23: children 57.4, 18-49 35.2, 50-64 50.1, 65 and more 69.7 %; before 2010 NHIS, shaped; before 1989 assumed',
  },
  cdc_covid_vaccination: {
    title: 'CDC COVID Data Tracker and COVIDVaxView, primary series May 2023, updated doses by season',
    year: 2023,
    confidence: 'recalled',
    note: 'adults 81, updated dose 2023-24 23 %; ages shaped',
  },
  vaccine_dates: {
    title: 'FDA and CDC, dates of licensure and recommendation of US vaccines (Pink Book, appendix B; MMWR)',
    confidence: 'recalled',
    note: 'first and last use are set to the month when practices changed, within about half a year',
  },
  vaccine_brands: {
    title: 'Which product a practice buys',
    confidence: 'assumed',
    note: 'shares are not published; combinations serve about two thirds of infants, high-dose influenza vaccine most of 65 and more',
  },
  immunization_practice: {
    title: 'Doses put off, made up for outside of check-ups, given at visits for something else',
    confidence: 'assumed',
    note: 'chosen with the shares, so that coverage by 24 months comes out although one in ten check-ups of infants is missed',
  },
  first_approvals: {
    title: 'Food and Drug Administration, Drugs@FDA, days of approval of strengths and forms',
    confidence: 'recalled',
    url: 'https://www.accessdata.fda.gov/scripts/cder/daf/',
  },
  first_measured: {
    title: 'First publication or first sale in the United States of a measurement, as named beside it',
    confidence: 'recalled',
    note: 'the earliest year in which a practice could have it; how fast it spread is not modelled',
  },
  first_measured_read: {
    title:
      'Oximeter: history by neonatology.net (Nellcor N-100, 1983); filtration rate: N Engl J Med 385:1737, published 23 September 2021; ' +
      'sensitive troponin: Clinical Laboratory News, March 2017; PSA: lifesciencehistory.com (FDA P850048, February 1986)',
    confidence: 'read',
  },
};
