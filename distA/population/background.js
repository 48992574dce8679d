import { civil } from '../base/index.js';
import { drawAt, paths } from './paths.js';
import { pick } from './weighted.js';
const factorAt = (group, year) => group.cohorts.findLast(({ from }) => from <= year)?.factor ?? group.cohorts[0]?.factor ?? 1;
function raceOf(group, u) {
    const races = Object.keys(group.races);
    return races[pick(races.map((race) => group.races[race] ?? 0), u)];
}
export function backgroundOf(pack, facts, birth, key) {
    const { year } = civil(birth);
    const weights = pack.groups.map((group, i) => facts.groups[i] * factorAt(group, year));
    const group = pack.groups[pick(weights, drawAt(key, paths.group))];
    const motherTongue = group.languages[pick(group.languages.map(({ share }) => share), drawAt(key, paths.language))];
    const keeps = drawAt(key, paths.language, 1) < motherTongue.preferred;
    return {
        group,
        race: raceOf(group, drawAt(key, paths.race)),
        motherTongue,
        language: keeps ? motherTongue : group.languages[0],
    };
}
//# sourceMappingURL=background.js.map