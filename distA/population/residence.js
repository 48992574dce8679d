import { drawAt, paths } from './paths.js';
import { createSampler } from './weighted.js';
/** Place index of a household. Throws if the filter leaves no place. */
export function createPlaceSampler(pack, filter) {
    const weights = pack.places.weights();
    if (filter.state === undefined && filter.city === undefined) {
        const sample = createSampler(weights);
        return (key) => sample(drawAt(key, paths.place));
    }
    const found = pack.places.find(filter);
    const sample = createSampler(found.map((index) => weights[index]));
    return (key) => found[sample(drawAt(key, paths.place))];
}
export function placeOf(pack, facts, postalCode) {
    const { city, county, state, latitude, longitude, zone } = facts;
    return { city, county, state, postalCode, country: pack.country, latitude, longitude, zone };
}
/** One of `values`, each as likely as the others. */
export const oneOf = (values, u) => values[Math.floor(u * values.length)];
/** Fills the `#` of a pattern with digits. */
export function fillDigits(pattern, digit) {
    let k = 0;
    return pattern.replace(/#/g, () => String(digit(k++)));
}
/** A street address; `key` decides number, street and, where there may be one, unit. */
export function createStreetLine(forms, units = forms.units) {
    const sample = createSampler(forms.streets.weights);
    return (key) => {
        const draw = (k) => drawAt(key, paths.street, k);
        const line = draw(0) < units ? forms.lineWithUnit : forms.line;
        return line
            .replace('{number}', String(1 + Math.floor(draw(1) * forms.highestNumber)))
            .replace('{street}', forms.streets.names[sample(draw(2))])
            .replace('{unit}', String(1 + Math.floor(draw(3) * 40)));
    };
}
export const phoneOf = (facts, key) => fillDigits(oneOf(facts.phonePatterns, drawAt(key, paths.phone)), (k) => Math.floor(drawAt(key, paths.phone, k + 1) * 10));
/** Where a household lives. It does not move yet: one address from the birth of its first member on. */
export function createResidence(pack) {
    const line = createStreetLine(pack.addresses);
    return (household, place, from) => {
        const facts = pack.places.facts(place);
        const postalCode = oneOf(facts.postalCodes, drawAt(household, paths.postalCode));
        return { line: line(household), place: placeOf(pack, facts, postalCode), from };
    };
}
//# sourceMappingURL=residence.js.map