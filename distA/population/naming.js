import { invariant, yearAt } from '../base/index.js';
import { drawAt, paths } from './paths.js';
import { createSampler } from './weighted.js';
function samplerOf({ names, weights }) {
    const sample = createSampler(weights);
    return (u) => {
        const name = names[sample(u)];
        invariant(name !== undefined, 'name table without names');
        return name;
    };
}
/** Keeps a sampler per sex, decade and group: they are the same for everybody. */
export function createNaming(tables) {
    const first = new Map();
    const last = new Map();
    const given = (sex, year, column) => {
        const key = `${sex} ${Math.floor(year / 10)} ${column}`;
        const known = first.get(key) ?? samplerOf(tables.first(sex, year, column));
        first.set(key, known);
        return known;
    };
    const family = (column) => {
        const known = last.get(column) ?? samplerOf(tables.last(column));
        last.set(column, known);
        return known;
    };
    return (key, sex, birth, column) => {
        const names = given(sex, yearAt(birth), column);
        const own = names(drawAt(key, paths.given));
        const second = names(drawAt(key, paths.given, 1));
        const two = drawAt(key, paths.given, 2) < tables.middle && second !== own;
        return { use: 'official', family: family(column)(drawAt(key, paths.family)), given: two ? [own, second] : [own] };
    };
}
//# sourceMappingURL=naming.js.map