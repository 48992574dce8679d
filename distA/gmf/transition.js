import { conditionOf } from './condition.js';
import { readTable } from './lookup-table.js';
import { attribute, built, compare, literal, missing } from './make.js';
/** Fields that say where a state leads; the first one that is there counts (gmf.md 1.4). */
export const TRANSITIONS = [
    'direct_transition',
    'distributed_transition',
    'conditional_transition',
    'complex_transition',
    'lookup_table_transition',
    'type_of_care_transition',
];
/** Where a state leads, in the language's shape; undefined if it has no transition. */
export function transitionOf(state, places) {
    const [field, ...others] = TRANSITIONS.filter((key) => state.has(key));
    if (field === undefined)
        return undefined;
    for (const other of others) {
        state.get(other).warn('gmf-ignored-field', `"${other}" is not used, since "${field}" is there`, undefined, 'key');
    }
    const value = MAKERS[field](state.get(field), places);
    return value === undefined ? undefined : { field, value };
}
const MAKERS = {
    direct_transition: (node) => node.name(),
    distributed_transition: distributed,
    conditional_transition: conditional,
    complex_transition: conditional,
    lookup_table_transition: lookup,
    type_of_care_transition: typeOfCare,
};
function target(node) {
    return node.get('transition').name() ?? node.missing('transition', 'the option');
}
function distributed(node, places) {
    const options = node.items().flatMap((item) => {
        const to = target(item);
        const chance = item.get('distribution');
        if (!chance.given)
            item.missing('distribution', 'the option');
        const keys = { to: ['transition'], probability: ['distribution'] };
        return to === undefined ? [] : [places.mark({ to, probability: probability(chance) }, item, keys)];
    });
    if (options.length === 0)
        return node.warn('missing-transition', 'there is no option to go to');
    return places.mark(options, node);
}
/** A number, or what an attribute holds (its default if nothing). */
function probability(node) {
    if (!node.isObject)
        return node.number() ?? 0;
    const name = node.get('attribute').name();
    const otherwise = node.get('default').number() ?? 0;
    if (name === undefined)
        return node.missing('attribute', 'the distribution') ?? otherwise;
    const held = attribute(name);
    return built({ op: 'if', when: missing(held), then: literal(otherwise), else: held });
}
/** Options after one without condition are never reached; the last one is taken if none of the conditions holds. */
function conditional(node, places) {
    const options = node.items().flatMap((item) => conditionalOption(item, places) ?? []);
    const [first] = options;
    if (first === undefined)
        return node.warn('missing-transition', 'there is no option to go to');
    if (first.when === undefined && first.to !== undefined)
        return first.to;
    return places.mark(options, node);
}
function conditionalOption(item, places) {
    const condition = item.get('condition');
    const when = condition.given ? { when: built(conditionOf(condition, places)) } : {};
    const keys = { to: ['transition'], when: ['condition'], one_of: ['distributions'] };
    if (item.get('distributions').items().length > 0) {
        const chances = distributed(item.get('distributions'), places);
        return chances === undefined ? undefined : places.mark({ ...when, one_of: chances }, item, keys);
    }
    const to = target(item);
    return to === undefined ? undefined : places.mark({ ...when, to }, item, keys);
}
function lookup(node, places) {
    const options = node.items().flatMap((item) => {
        const state = target(item);
        const chance = item.get('default_probability').number() ?? 0;
        const keys = { state: ['transition'], default: ['default_probability'] };
        return state === undefined ? [] : [places.mark({ state, default: chance }, item, keys)];
    });
    const [first] = node.items();
    const field = first?.get('lookup_table_name');
    const name = field?.name();
    if (name === undefined || options.length === 0)
        return first?.missing('lookup_table_name', 'the option');
    const targets = options.map((option) => option.state);
    const table = tableOf(field, name, targets);
    return places.mark({ lookup: table, to: places.mark(options, node) }, node);
}
/** Without its table only the defaults count. */
function tableOf(field, name, targets) {
    const text = field.file.readTable(name);
    if (text === undefined) {
        const hint = 'lookup tables lie in the folder lookup_tables beside the modules';
        field.report({ code: 'unknown-table', message: `there is no lookup table "${name}"`, hint });
        return { columns: [], rows: [] };
    }
    const table = readTable(text, targets);
    if (!('problem' in table))
        return table;
    field.report({ code: 'bad-table', message: `${name}: ${table.problem}`, hint: table.hint });
    return { columns: [], rows: [] };
}
/** Synthea's split of ambulatory, emergency and virtual care by year and insurance (gmf.md 1.4). */
const CARE = [
    { before2020: true, poor: true, chances: [0.65, 0.35, 0] },
    { before2020: true, poor: false, chances: [0.75, 0.25, 0] },
    { before2020: false, poor: true, chances: [0.66, 0.25, 0.09] },
    { before2020: false, poor: false, chances: [0.56, 0.2, 0.24] },
];
const POOR = {
    op: 'or',
    of: ['none', 'medicaid', 'dual eligible'].map((status) => compare('=', attribute('insurance_status'), literal(status))),
};
function typeOfCare(node, places) {
    const fields = ['ambulatory', 'emergency', 'telemedicine'];
    const targets = fields.map((field) => node.get(field).name() ?? node.missing(field, 'the transition'));
    if (targets.some((to) => to === undefined))
        return undefined;
    const before2020 = compare('<', { op: 'time', part: 'year' }, literal(2020));
    const options = CARE.map(({ before2020: early, poor, chances }) => {
        const oneOf = chances.flatMap((probability, i) => (probability === 0 ? [] : [{ to: targets[i], probability }]));
        const year = early ? before2020 : { op: 'not', of: before2020 };
        const when = { op: 'and', of: [year, poor ? POOR : { op: 'not', of: POOR }] };
        return { when: built(when), one_of: places.mark(oneOf, node) };
    });
    return places.mark(options, node);
}
//# sourceMappingURL=transition.js.map