import { ETHNICITY, RACE } from './us-core.js';
const SYSTEM = 'urn:oid:2.16.840.1.113883.6.238';
const category = (code, display) => ({ system: SYSTEM, code, display });
/** OMB's categories (CDC Race and Ethnicity), as US Core's value sets list them. */
const RACE_CATEGORY = {
    white: category('2106-3', 'White'),
    black: category('2054-5', 'Black or African American'),
    asian: category('2028-9', 'Asian'),
    native: category('1002-5', 'American Indian or Alaska Native'),
    hawaiian: category('2076-8', 'Native Hawaiian or Other Pacific Islander'),
    other: category('2131-1', 'Other Race'),
};
const ETHNICITY_CATEGORY = {
    hispanic: category('2135-2', 'Hispanic or Latino'),
    nonhispanic: category('2186-5', 'Not Hispanic or Latino'),
};
export const race = (person, mapping) => categories(RACE, RACE_CATEGORY[person.race], person.raceCoding, mapping);
export const ethnicity = (person, mapping) => categories(ETHNICITY, ETHNICITY_CATEGORY[person.ethnicity], person.ethnicityCoding, mapping);
/** The category, a finer code if the person has one, and the text. */
function categories(url, omb, fine, mapping) {
    const parts = [{ url: 'ombCategory', valueCoding: omb }];
    if (fine.code !== omb.code)
        parts.push({ url: 'detailed', valueCoding: mapping.coding(fine) });
    parts.push({ url: 'text', valueString: fine.display });
    return { url, extension: parts };
}
//# sourceMappingURL=race-ethnicity.js.map