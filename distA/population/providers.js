import { hashText, YEAR } from '../base/index.js';
import { addressAt, } from '../record/index.js';
import { createOrganizations } from './organizations.js';
import { drawAt } from './paths.js';
import { oneOf } from './residence.js';
const wish = (kind, codes) => ({
    kind,
    codes,
    paths: { place: hashText(`site ${kind}`), doctor: hashText(`doctor ${kind} ${codes.join(' ')}`) },
});
/** Kinds of organization by the NUCC codes of the people who work there. */
function staffIndex({ providers }) {
    const index = new Map();
    for (const [kind, plan] of Object.entries(providers.kinds)) {
        for (const { specialty } of plan.staff) {
            const { code } = providers.specialties[specialty];
            index.set(code, [...(index.get(code) ?? []), kind]);
        }
    }
    return index;
}
export function createProviders(pack) {
    const organizations = createOrganizations(pack);
    const kindsByCode = staffIndex(pack);
    const tables = pack.providers;
    const wishes = new Map();
    /** A specialty that the class's own place has is seen there; any other one among the specialists. */
    const makeWish = (kind, specialty, adult) => {
        const care = tables.care[kind];
        const usual = (adult ? care.adult : care.child).map((name) => tables.specialties[name].code);
        const kinds = specialty === undefined ? undefined : kindsByCode.get(specialty);
        if (specialty === undefined || !kinds)
            return wish(care.kind, usual);
        const first = kinds.find((k) => k === care.kind) ?? kinds.find((k) => k === tables.specialists) ?? kinds[0];
        return wish(first, [specialty]);
    };
    const wishOf = (kind, specialty, adult) => {
        const key = `${kind} ${specialty} ${adult}`;
        const made = wishes.get(key) ?? makeWish(kind, specialty, adult);
        wishes.set(key, made);
        return made;
    };
    return {
        organizationsAt: organizations.at,
        site(choice, person, kind, specialty, t) {
            const age = (t - person.birth) / YEAR;
            const { kind: where, codes, paths } = wishOf(kind, specialty, age >= tables.adultFrom);
            const place = addressAt(person, t).place;
            const period = Math.floor(age / tables.tenure + drawAt(choice, paths.place));
            const organization = organizations.oneAt(place, where, drawAt(choice, paths.place, 2 * period + 1));
            const doctors = organization.practitioners.filter(({ specialty: own }) => codes.includes(own.code));
            const practitioner = oneOf(doctors, drawAt(choice, paths.doctor, period));
            return { organization, practitioner };
        },
    };
}
//# sourceMappingURL=providers.js.map