import { hashText, YEAR } from '../base/index.js';
import { addressAt, } from '../record/index.js';
import { createOrganizations } from './organizations.js';
import { drawAt } from './paths.js';
import { oneOf } from './residence.js';
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
    /** A specialty that the class's own place has is seen there; any other one among the specialists. */
    const wishOf = (kind, specialty, adult) => {
        const care = tables.care[kind];
        const usual = (adult ? care.adult : care.child).map((name) => tables.specialties[name].code);
        const kinds = specialty === undefined ? undefined : kindsByCode.get(specialty);
        if (specialty === undefined || !kinds)
            return { kind: care.kind, codes: usual };
        const first = kinds.find((k) => k === care.kind) ?? kinds.find((k) => k === tables.specialists) ?? kinds[0];
        return { kind: first, codes: [specialty] };
    };
    return {
        organizationsAt: organizations.at,
        site(choice, person, kind, specialty, t) {
            const age = (t - person.birth) / YEAR;
            const { kind: where, codes } = wishOf(kind, specialty, age >= tables.adultFrom);
            const place = addressAt(person, t).place;
            const path = hashText(`site ${where}`);
            const period = Math.floor(age / tables.tenure + drawAt(choice, path));
            const organization = oneOf(organizations.at(place, where), drawAt(choice, path, 2 * period + 1));
            const doctors = organization.practitioners.filter(({ specialty: own }) => codes.includes(own.code));
            const path2 = hashText(`doctor ${where} ${codes.join(' ')}`);
            const practitioner = oneOf(doctors, drawAt(choice, path2, period));
            return { organization, practitioner };
        },
    };
}
//# sourceMappingURL=providers.js.map