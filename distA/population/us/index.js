import { ethnicityCodings, groups, raceCodings } from './groups.js';
import { holidays } from './holidays.js';
import { causesOfDeath, lifeTables, pyramid } from './mortality.js';
import { createNameTables } from './name-tables.js';
import { createPlaceTable } from './place-table.js';
import { addressForms, providerTables } from './provider-tables.js';
import { births, society } from './society.js';
import { sources } from './sources.js';
/** The United States. Takes a few milliseconds; make it once and share it. */
export function createUsPack() {
    return {
        id: 'us',
        title: 'United States',
        country: 'US',
        sources,
        places: createPlaceTable(),
        pyramid: JSON.parse(pyramid),
        births,
        lifeTables: JSON.parse(lifeTables),
        causesOfDeath: JSON.parse(causesOfDeath),
        holidays,
        groups,
        raceCodings,
        ethnicityCodings,
        names: createNameTables(),
        addresses: addressForms,
        society,
        providers: providerTables,
    };
}
/** The pack for everybody: it is constant, and keeps only what it has decoded of itself. */
export const usPack = createUsPack();
//# sourceMappingURL=index.js.map