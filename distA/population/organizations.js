import { dayOf, hashText, invariant, startOfDay } from '../base/index.js';
import { npiOf, permute } from '../record/index.js';
import { createNaming } from './naming.js';
import { drawAt, paths } from './paths.js';
import { createStreetLine, oneOf, phoneOf, placeOf } from './residence.js';
import { pick } from './weighted.js';
/** Organizations that are remembered; beyond it the oldest are forgotten and made anew when asked for. */
const REMEMBERED = 4_000;
const NPI_NUMBERS = 1e8;
/** Practitioners of one place: each has a slot, from which the NPI is permuted, so that no two share one. */
function slotsOf(pack) {
    const first = new Map();
    let slots = 0;
    for (const [kind, plan] of Object.entries(pack.providers.kinds)) {
        first.set(kind, slots);
        slots += plan.most * staffOf(plan);
    }
    invariant(slots * pack.places.size <= NPI_NUMBERS, 'more practitioners than provider identifiers');
    return { first, perPlace: slots };
}
const staffOf = (plan) => plan.staff.reduce((sum, { count }) => sum + count, 0);
/** Finds the place that has organizations of a kind: itself, or the nearest one of its state that is large enough. */
function createFinder(pack) {
    const { places } = pack;
    const size = (index) => places.facts(index).population;
    return ({ state, city, county, latitude, longitude }, plan) => {
        const own = places.find({ state, city }).find((index) => places.facts(index).county === county);
        if (own !== undefined && size(own) >= plan.smallestPlace)
            return own;
        const inState = places.find({ state }).filter((index) => size(index) >= plan.smallestPlace);
        const near = Math.cos((latitude * Math.PI) / 180);
        const distance = (index) => {
            const facts = places.facts(index);
            return (facts.latitude - latitude) ** 2 + ((facts.longitude - longitude) * near) ** 2;
        };
        const nearest = inState.reduce((best, index) => (distance(index) < distance(best) ? index : best), inState[0] ?? own ?? 0);
        return nearest;
    };
}
/** Makes the n-th organization of a kind at a place, with its people. */
function createMaker(pack) {
    const { providers } = pack;
    const naming = createNaming(pack.names);
    const street = createStreetLine(pack.addresses, 0);
    const slots = slotsOf(pack);
    const packKey = hashText(`providers of ${pack.id}`);
    const words = providers.beginnings.flatMap((beginning) => providers.ends.map((end) => beginning + end));
    const practitioner = (facts, organization, i, specialty, slot) => {
        const key = `${organization}/${i}`;
        const own = hashText(key);
        const sex = drawAt(own, paths.race) < 0.5 ? 'female' : 'male';
        const born = startOfDay(dayOf(1955 + Math.floor(drawAt(own, paths.birthDay) * 35), 7, 1));
        const group = pack.groups[pick(facts.groups, drawAt(own, paths.group))];
        return {
            key,
            name: naming(own, sex, born, group.names),
            sex,
            specialty: providers.specialties[specialty],
            npi: npiOf(permute(packKey, slot, NPI_NUMBERS)),
            organization,
        };
    };
    return (placeIndex, kind, n) => {
        const facts = pack.places.facts(placeIndex);
        const plan = providers.kinds[kind];
        const placeKey = `${pack.id}/${facts.state}/${facts.county}/${facts.city}`;
        const key = `${placeKey}/${kind}/${n}`;
        const own = hashText(key);
        const name = words[permute(hashText(`${placeKey}/${kind}`), n, words.length)];
        const first = placeIndex * slots.perPlace + slots.first.get(kind) + n * staffOf(plan);
        const staff = plan.staff.flatMap(({ specialty, count }) => Array(count).fill(specialty));
        return {
            key,
            name: oneOf(plan.names, drawAt(own, paths.family)).replace('{name}', name),
            kind,
            line: street(own),
            place: placeOf(pack, facts, oneOf(facts.postalCodes, drawAt(own, paths.postalCode))),
            phone: phoneOf(facts, own),
            practitioners: staff.map((specialty, i) => practitioner(facts, key, i, specialty, first + i)),
        };
    };
}
export function createOrganizations(pack) {
    const nearest = createFinder(pack);
    const make = createMaker(pack);
    const known = new Map();
    const serving = new Map();
    /** The same by object: a person comes with one place many times. */
    const servingPlace = new WeakMap();
    const find = (place, kind) => {
        const plan = pack.providers.kinds[kind];
        const index = nearest(place, plan);
        const { population } = pack.places.facts(index);
        return { index, count: Math.min(plan.most, Math.max(1, Math.round(population / plan.per))) };
    };
    const servingOf = (place, kind) => {
        let kinds = servingPlace.get(place);
        if (kinds === undefined) {
            kinds = new Map();
            servingPlace.set(place, kinds);
        }
        let found = kinds.get(kind);
        if (found === undefined) {
            const from = `${kind} ${place.state} ${place.county} ${place.city}`;
            found = serving.get(from) ?? find(place, kind);
            serving.set(from, found);
            kinds.set(kind, found);
        }
        return found;
    };
    const madeOnce = (index, kind, n) => {
        const key = `${kind} ${index} ${n}`;
        let organization = known.get(key);
        if (organization === undefined) {
            organization = make(index, kind, n);
            if (known.size >= REMEMBERED)
                known.delete(known.keys().next().value);
            known.set(key, organization);
        }
        return organization;
    };
    return {
        at(place, kind) {
            const { index, count } = servingOf(place, kind);
            return Array.from({ length: count }, (_, n) => madeOnce(index, kind, n));
        },
        oneAt(place, kind, u) {
            const { index, count } = servingOf(place, kind);
            return madeOnce(index, kind, Math.min(count - 1, Math.floor(u * count)));
        },
    };
}
//# sourceMappingURL=organizations.js.map