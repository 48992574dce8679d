import { birthday, derive, hashText, startOfDay } from '../base/index.js';
import { changesOf } from './attribute-changes.js';
import { attributesAt } from './attributes.js';
import { backgroundOf } from './background.js';
import { createBirths, createBirthTime } from './births.js';
import { createNaming } from './naming.js';
import { createProviders } from './providers.js';
import { createPlaceSampler, createResidence, phoneOf } from './residence.js';
/** The same person in another attempt at their life. */
export const withAttempt = (person, attempt) => ({ ...person, attempt });
/** Hash of all that decides who is in the file. */
export function rosterKeyOf({ run, pack, roster, yearsOfHistory, filters = {} }) {
    const { age, sex, state, city, aliveOnly } = filters;
    const text = JSON.stringify([
        pack.id,
        roster,
        yearsOfHistory,
        age,
        sex,
        lower(state),
        lower(city),
        aliveOnly === true,
    ]);
    const key = hashText(text);
    return derive(derive(hashText('roster'), run.hi, run.lo), key.hi, key.lo);
}
const lower = (text) => text?.toLowerCase();
/** The first day of the record window: `roster` itself without history. */
export const windowStart = (roster, yearsOfHistory) => Number.isInteger(yearsOfHistory) ? birthday(roster, -yearsOfHistory) : roster - Math.round(yearsOfHistory * 365.25);
/** Throws if the filters leave no place or nobody: ask `pack.places.find` first. */
export function createPopulation(options) {
    const { pack, roster, yearsOfHistory, filters = {} } = options;
    const rosterKey = rosterKeyOf(options);
    const aliveFrom = filters.aliveOnly ? roster : windowStart(roster, yearsOfHistory);
    const make = createMaker(options, rosterKey, aliveFrom);
    const providers = createProviders(pack);
    const site = (person, kind, specialty, t) => providers.site(derive(rosterKey, 1, person.index), person, kind, specialty, t);
    const changes = (person, draws) => changesOf(pack, person, draws);
    const { lifeTables, causesOfDeath, holidays } = pack;
    return {
        rosterKey,
        aliveFrom,
        providers,
        careData: { lifeTables, causesOfDeath, holidays, site, attributeChanges: changes },
        household: (index) => ({ index, members: [make(index).person] }),
        person: (index) => make(index).person,
        attributesAtBirth: (person, draws) => attributesAt(pack, make(person.household), person, draws),
        attributeChanges: changes,
        ownDoctor: site,
    };
}
/** Makes the one person of a household, from keys that hold the household's index and nothing of its neighbours. */
function createMaker({ pack, roster, filters = {} }, rosterKey, aliveFrom) {
    const births = createBirths(pack.pyramid, pack.births, { alive: aliveFrom, roster, ...filters });
    const birthTime = createBirthTime(pack.births);
    const placeOfHousehold = createPlaceSampler(pack, filters);
    const residence = createResidence(pack);
    const naming = createNaming(pack.names);
    return (index) => {
        const key = derive(rosterKey, 0, index);
        const { sex, day } = births.draw(key);
        const place = placeOfHousehold(key);
        const facts = pack.places.facts(place);
        const background = backgroundOf(pack, facts, day, key);
        const { race, group } = background;
        const person = {
            index,
            attempt: 0,
            household: index,
            sex,
            birth: birthTime(key, day, facts.zone),
            birthDay: day,
            names: [naming(key, sex, startOfDay(day), group.names)],
            race,
            ethnicity: group.ethnicity,
            raceCoding: pack.raceCodings[race],
            ethnicityCoding: pack.ethnicityCodings[group.ethnicity],
            language: background.language.tag,
            phone: phoneOf(facts, key),
            addresses: [residence(key, place, startOfDay(day))],
            relatives: [],
        };
        return { person, background, place };
    };
}
//# sourceMappingURL=population.js.map