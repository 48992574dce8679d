import { firstNameGroups, firstNames, migrantNames, surnames } from './names.js';
const COLUMNS = 6;
const FIRST_DECADE = 1910;
const LAST_DECADE = 2010;
const number36 = (text) => Number.parseInt(text, 36);
/** `Name 1 Name 2 ...` */
function pairs(text) {
    const words = text.split(' ');
    return Array.from({ length: words.length / 2 }, (_, i) => [words[2 * i], Number(words[2 * i + 1])]);
}
/** Lines `key|key|rest` by `key|key`. */
const keyed = (text) => new Map(text.split('\n').map((line) => [line.slice(0, line.lastIndexOf('|')), line.slice(line.lastIndexOf('|') + 1)]));
const groupShares = (text) => new Map(text.split('\n').map((line) => {
    const [name, ...shares] = line.split(' ');
    return [name, shares.map(number36)];
}));
/**
 * By Bayes' rule: P(name | group, sex, decade) is proportional to P(name | sex, decade) P(group | name). A name without
 * shares of its own is taken to be spread over the groups as all names are.
 */
function firstNameTable() {
    const given = keyed(firstNames);
    const migrants = keyed(migrantNames);
    const shares = groupShares(firstNameGroups);
    return (sex, year, column) => {
        const decade = Math.min(Math.max(Math.floor(year / 10) * 10, FIRST_DECADE), LAST_DECADE);
        const letter = sex === 'female' ? 'F' : 'M';
        const own = pairs(given.get(`${decade}|${letter}`)).map(([name, weight]) => [
            name,
            (weight * (shares.get(name) ?? shares.get('*'))[column]) / 1000,
        ]);
        const all = [...own, ...pairs(migrants.get(`${column}|${letter}`) ?? '')];
        return { names: all.map(([name]) => name), weights: all.map(([, weight]) => weight) };
    };
}
function surnameTable() {
    const rows = surnames.split('\n').map((line) => line.split(' '));
    const names = rows.map(([name]) => name);
    return (column) => ({
        names,
        weights: rows.map((row) => number36(row[1]) * number36(row[2 + column])),
    });
}
export function createNameTables() {
    let first;
    let last;
    return {
        first: (sex, year, column) => {
            first ??= firstNameTable();
            return first(sex, year, Math.min(column, COLUMNS - 1));
        },
        last: (column) => {
            last ??= surnameTable();
            return last(Math.min(column, COLUMNS - 1));
        },
        middle: 0.8,
        sources: ['ssa_names', 'tzioumis_2018', 'census_surnames_2010'],
    };
}
//# sourceMappingURL=name-tables.js.map