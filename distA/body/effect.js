import { MINUTE } from '../base/index.js';
/** A step is a ramp of this length, so that levels stay continuous. */
const SHORTEST_RAMP = MINUTE;
/**
 * How much a second agent of the same class adds: a doubled dose of an antihypertensive adds about a fifth of what
 * another class would (Wald 2009, Am J Med 122:290, 42 trials: 0.22). Used for all classes (assumed outside blood pressure).
 */
export const SAME_FAMILY = 0.2;
export function started(key, plan, before, t) {
    const over = Math.max(plan.over, SHORTEST_RAMP);
    const from = before && before.relative === plan.relative ? strength(before, t) : 0;
    const until = plan.lasting === undefined ? Number.POSITIVE_INFINITY : t + Math.max(over, plan.lasting);
    const ramp = { from, to: plan.shift, start: t, end: t + over, until, fade: over };
    const { relative, above = 0, agent, family } = plan;
    return { key, relative, above, agent, family, ramp };
}
export function ended(effect, t, over) {
    const end = t + Math.max(over, SHORTEST_RAMP);
    return { ...effect, ramp: { from: strength(effect, t), to: 0, start: t, end, until: end, fade: SHORTEST_RAMP } };
}
export const isOver = (effect, t) => t >= effect.ramp.until + effect.ramp.fade;
export function strength({ ramp }, t) {
    if (t <= ramp.start)
        return ramp.from;
    if (t < ramp.end)
        return ramp.from + ((ramp.to - ramp.from) * (t - ramp.start)) / (ramp.end - ramp.start);
    if (t <= ramp.until)
        return ramp.to;
    return t >= ramp.until + ramp.fade ? 0 : ramp.to * (1 - (t - ramp.until) / ramp.fade);
}
/** The next bend of an effect after `t`; Infinity if there is none. */
export function nextBend({ ramp }, t) {
    if (t < ramp.start)
        return ramp.start;
    if (t < ramp.end)
        return ramp.end;
    if (t < ramp.until)
        return ramp.until;
    return t < ramp.until + ramp.fade ? ramp.until + ramp.fade : Number.POSITIVE_INFINITY;
}
/** The level that the effects make of a value: sums are added, then the relative ones multiply, family by family. */
export function apply(effects, value, t) {
    if (effects.length === 1)
        return alone(effects[0], value, t);
    const families = new Map();
    for (const effect of effects)
        add(families, effect, t);
    let level = value;
    for (const { relative, agents } of families.values())
        if (!relative)
            level += together(agents);
    for (const { relative, above, agents } of families.values())
        if (relative && level > above)
            level = above + (level - above) * Math.max(0, 1 + together(agents));
    return level;
}
function alone(effect, value, t) {
    const shift = strength(effect, t);
    if (!effect.relative)
        return value + shift;
    return value > effect.above ? effect.above + (value - effect.above) * Math.max(0, 1 + shift) : value;
}
function add(families, effect, t) {
    const { relative, above } = effect;
    const key = `${effect.family} ${relative} ${above}`;
    const family = families.get(key) ?? { relative, above, agents: new Map() };
    families.set(key, family);
    const agent = family.agents.get(effect.agent) ?? { sum: 0, most: 0 };
    const most = Math.max(agent.most, Math.abs(effect.ramp.to), Math.abs(effect.ramp.from));
    family.agents.set(effect.agent, { sum: agent.sum + strength(effect, t), most });
}
function together(agents) {
    const shifts = [...agents.values()].map(({ sum, most }) => Math.sign(sum) * Math.min(Math.abs(sum), most));
    const [strongest = 0, ...others] = shifts.toSorted((a, b) => Math.abs(b) - Math.abs(a));
    return strongest + SAME_FAMILY * others.reduce((sum, shift) => sum + shift, 0);
}
//# sourceMappingURL=effect.js.map