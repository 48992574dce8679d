import { enumeratedSystems, isLanguageTag, ruledSystems } from './ruled-systems.js';
/** Makes the terminology of several digests answer as one; the later ones come first. */
export function terminologyOf(digests, units) {
    const systems = new Map();
    const sets = new Map();
    const find = (key, url) => digests.findLast((d) => Object.hasOwn(d[key], url))?.[key][url];
    const rules = new Map([...ruledSystems, ['http://unitsofmeasure.org', units]]);
    const self = {
        codeSystem: (url) => {
            if (!systems.has(url))
                systems.set(url, systemOf(find('codeSystems', url), rules.get(url)));
            return systems.get(url);
        },
        valueSet: (url) => {
            if (!sets.has(url)) {
                const digest = find('valueSets', url);
                sets.set(url, digest && setOf(url, digest, self));
            }
            return sets.get(url);
        },
    };
    return self;
}
function systemOf(digest, rule) {
    if (rule)
        return { has: rule, codes: undefined, strict: rule !== isLanguageTag };
    if (!digest)
        return undefined;
    const codes = new Set(digest.codes);
    return { has: (code) => codes.has(code), codes, strict: true };
}
function setOf(url, digest, all) {
    const include = digest.include.map((part) => partOf(part, all));
    const exclude = (digest.exclude ?? []).map((part) => partOf(part, all));
    return {
        url,
        strict: digest.include.every((part) => part.system !== undefined && enumeratedSystems.has(part.system)),
        examples: digest.include.flatMap((part) => part.codes ?? listed(part, all)).slice(0, 12),
        has: (system, code) => {
            const inside = most(include, system, code);
            if (inside === 'out' || exclude.length === 0)
                return inside;
            const outside = most(exclude, system, code);
            if (outside === 'in')
                return 'out';
            return outside === 'unknown' ? 'unknown' : inside;
        },
    };
}
/** The strongest answer of several parts of which one is enough. */
function most(parts, system, code) {
    let answer = 'out';
    for (const part of parts) {
        const found = part(system, code);
        if (found === 'in')
            return 'in';
        if (found === 'unknown')
            answer = 'unknown';
    }
    return answer;
}
const listed = (part, all) => part.system === undefined || part.open ? [] : [...(all.codeSystem(part.system)?.codes ?? [])];
/** All that a part names must hold: its system and codes, and each of its value sets. */
function partOf(part, all) {
    const codes = part.codes && new Set(part.codes);
    const inSystem = (system, code) => {
        if (part.system === undefined)
            return 'in';
        if (system !== undefined && system !== part.system)
            return 'out';
        if (codes)
            return codes.has(code) ? 'in' : 'out';
        const known = all.codeSystem(part.system);
        if (!known)
            return 'unknown';
        if (!known.has(code))
            return known.strict ? 'out' : 'unknown';
        return part.open ? 'unknown' : 'in';
    };
    const sets = part.valueSets;
    if (!sets)
        return inSystem;
    return (system, code) => {
        let answer = inSystem(system, code);
        for (const url of sets) {
            const found = all.valueSet(url)?.has(system, code) ?? 'unknown';
            if (found === 'out')
                return 'out';
            if (found === 'unknown' && answer === 'in')
                answer = 'unknown';
        }
        return answer;
    };
}
//# sourceMappingURL=value-set.js.map