import * as claimedDeaths from './claimed-deaths.mjs';
import * as daysCovered from './days-covered.mjs';
import * as disease from './disease.mjs';
import * as households from './households.mjs';
import * as insurance from './insurance.mjs';
import * as lifeExpectancy from './life-expectancy.mjs';
import * as noShows from './no-shows.mjs';
import * as visits from './visits.mjs';

/** What is measured: sums of a worker begin with `begin`, take a person in with `add`, and become rows of the table with `rows`. */
export const MEASURES = [lifeExpectancy, claimedDeaths, visits, noShows, daysCovered, disease, insurance, households];
