import { invariant } from '../../base/index.js';
import { places, zones } from './places.js';
const GROUPS = 7;
const INCOME = 10;
const EDUCATION = 4;
const number36 = (text) => Number.parseInt(text, 36);
/** Reads `packShares` of scripts/locale-us: two digits of base 36 per share. */
function shares(text, from, count) {
    return Array.from({ length: count }, (_, i) => number36(text.slice((from + i) * 2, (from + i) * 2 + 2)) / 1295);
}
function zipCodes(text) {
    let zip = 0;
    return text.split(' ').map((step) => {
        zip += number36(step);
        return String(zip).padStart(5, '0');
    });
}
/** Splits the text into state lines and place lines; nothing else is read before it is asked for. */
function split() {
    const states = [];
    const lines = [];
    for (const block of places.slice(1).split('\n=')) {
        const [head, ...own] = block.split('\n');
        const [code, name, population, areaCodes, counties] = head.split('|');
        invariant(counties !== undefined, `state line ${head}`);
        states.push({
            code: code,
            name: name,
            population: Number(population),
            areaCodes: areaCodes.split(' '),
            counties: counties.split(';'),
            first: lines.length,
            end: lines.length + own.length,
        });
        lines.push(...own);
    }
    return { states, lines };
}
function factsOf(line, state, zoneList) {
    const [city, county, zone, population, latitude, longitude, zips, packed] = line.split('|');
    return {
        city: city,
        county: state.counties[number36(county)],
        state: state.code,
        population: number36(population),
        latitude: Number(latitude),
        longitude: Number(longitude),
        zone: zoneList[number36(zone)],
        postalCodes: zipCodes(zips),
        phonePatterns: state.areaCodes.map((code) => `${code}-555-01##`),
        groups: shares(packed, 0, GROUPS),
        income: shares(packed, GROUPS, INCOME),
        education: shares(packed, GROUPS + INCOME, EDUCATION),
    };
}
/** A place stands for its part of the state: the state's counted population is shared out among its places by size. */
function weightsOf(states, lines) {
    const weights = new Float64Array(lines.length);
    for (const state of states) {
        let total = 0;
        for (let i = state.first; i < state.end; i++) {
            weights[i] = number36(lines[i].split('|', 4)[3]);
            total += weights[i];
        }
        for (let i = state.first; i < state.end; i++)
            weights[i] *= state.population / total;
    }
    return weights;
}
const sameText = (a, b) => a.toLowerCase() === b.toLowerCase();
const cityOf = (line) => line.slice(0, line.indexOf('|'));
export function createPlaceTable() {
    const zoneList = JSON.parse(zones);
    const { states, lines } = split();
    const decoded = [];
    let weights;
    const stateOf = (index) => states.find((state) => index < state.end);
    const statesNamed = (text) => text === undefined ? states : states.filter((state) => sameText(state.code, text) || sameText(state.name, text));
    const indexes = (state) => Array.from({ length: state.end - state.first }, (_, i) => state.first + i);
    return {
        size: lines.length,
        weights: () => {
            weights ??= weightsOf(states, lines);
            return weights;
        },
        facts(index) {
            invariant(lines[index] !== undefined, `no place ${index}`);
            decoded[index] ??= factsOf(lines[index], stateOf(index), zoneList);
            return decoded[index];
        },
        find: ({ state, city }) => statesNamed(state)
            .flatMap(indexes)
            .filter((index) => city === undefined || sameText(cityOf(lines[index]), city)),
        states: () => states.map(({ code, name }) => ({ code, name })),
        cities: (state) => [...new Set(statesNamed(state).flatMap((s) => lines.slice(s.first, s.end).map(cityOf)))],
    };
}
//# sourceMappingURL=place-table.js.map