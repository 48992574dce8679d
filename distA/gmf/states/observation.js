import { parseUnit } from '../../base/index.js';
import { nearestOrAll } from '../../diagnostics/index.js';
import { codingOf } from '../code.js';
import { textExpression } from '../expression-text.js';
import { numberOf } from '../generator.js';
import { built, literal } from '../make.js';
import { checkFields } from '../state-fields.js';
import { neededCodes, word } from './translate.js';
const CATEGORIES = [
    ...['vital-signs', 'laboratory', 'social-history', 'survey', 'exam', 'imaging', 'procedure', 'therapy'],
];
/** Category of an observation that names none, or one that FHIR does not have. */
const OTHERWISE = 'exam';
function categoryOf(node) {
    const name = node.name();
    if (name === undefined || CATEGORIES.includes(name))
        return name ?? OTHERWISE;
    node.warn('unknown-word', `"${name}" is not a category of observations`, nearestOrAll(name, CATEGORIES));
    return OTHERWISE;
}
/** What modules write that is no UCUM, and the unit that is meant. */
const MEANT = {
    pH: '[pH]',
    ratio: '{ratio}',
    'n/a': '',
    'K/uL': '10*3/uL',
    'mL/min/1.73m2': 'mL/min/{1.73_m2}',
    mmHg: 'mm[Hg]',
};
/** A unit in UCUM; what is none becomes an annotation. */
function unitOf(node) {
    const unit = node.name() ?? '';
    const meant = Object.hasOwn(MEANT, unit) ? MEANT[unit] : undefined;
    if (meant === undefined && (unit === '' || parseUnit(unit) !== undefined))
        return unit;
    const ours = meant ?? `{${unit.replace(/[^\x21-\x7e]|[{}]/g, '_')}}`;
    node.warn('unknown-unit', `"${unit}" is not a unit of UCUM`, `"${ours}" is taken in its place`);
    return ours;
}
/** Code, unit and value, as they stand in an observation and in the parts of a panel or report. */
function part(node, places) {
    const code = neededCodes(node, places);
    if (code === undefined)
        return undefined;
    const found = valueIn(node, places);
    const unit = unitOf(node.get('unit'));
    return {
        code,
        category: categoryOf(node.get('category')),
        ...(unit === '' ? {} : { unit }),
        ...(found ?? {}),
    };
}
/** The first of the sources of gmf.md 1.3 that is there. */
function valueIn(node, places) {
    const exact = node.get('exact').get('quantity');
    if (exact.given)
        return { value: typeof exact.value === 'string' ? { text: exact.value } : constant(exact) };
    const number = numberOf(node);
    if (number !== undefined) {
        const { expression, decimals } = number;
        return { value: built(expression), ...(decimals === undefined ? {} : { decimals }) };
    }
    const [held, sign] = [node.get('attribute').name(), node.get('vital_sign').name()];
    if (held !== undefined)
        return { value: places.mark({ attribute: held }, node) };
    if (sign !== undefined)
        return { value: places.mark({ vital: sign }, node, { vital: ['vital_sign'] }) };
    if (node.has('value_code'))
        return coded(node.get('value_code'), places);
    if (node.has('expression')) {
        const made = textExpression(node.get('expression'));
        return made && { value: built(made) };
    }
    return unsupported(node);
}
function constant(node) {
    if (typeof node.value === 'boolean')
        return built(literal(node.value));
    return built(literal(node.number() ?? 0));
}
/** A code of a system that is not ours is written as its text. */
function coded(node, places) {
    const code = codingOf(node, places);
    if (code !== undefined)
        return { value: places.mark({ code }, node) };
    const display = node.get('display').name();
    return display === undefined ? undefined : { value: { text: display } };
}
function unsupported(node) {
    for (const [field, what] of [
        ['sampled_data', 'sampled data'],
        ['attachment', 'an attachment'],
    ]) {
        if (node.has(field))
            return node
                .get(field)
                .warn('not-yet-supported', `an observation with ${what} is not yet supported`, undefined, 'key');
    }
    return node.warn('missing-key', 'the observation has no value', undefined, 'key');
}
export const observation = (state, places) => {
    const made = part(state, places);
    return made && word('observe', made);
};
function parts(state, places) {
    const list = state.get('observations');
    const made = list.items().flatMap((item) => {
        checkFields(item, 'Observation');
        const one = part(item, places);
        return one === undefined ? [] : [places.mark(one, item)];
    });
    if (!state.has('observations'))
        state.missing('observations');
    return places.mark(made, list);
}
export const multiObservation = (state, places) => {
    const code = neededCodes(state, places);
    const components = parts(state, places);
    if (code === undefined || components.length === 0)
        return undefined;
    return word('panel', { code, category: categoryOf(state.get('category')), components }, { components: ['observations'] });
};
/** The category of a report is that of what it is about. */
export const diagnosticReport = (state, places) => {
    const code = neededCodes(state, places);
    const observations = parts(state, places);
    if (code === undefined || observations.length === 0)
        return undefined;
    const [first] = observations;
    const category = first.category === 'laboratory' || first.category === 'imaging' ? first.category : 'note';
    return word('report', { code, category, observations });
};
/** A constant stays until it is replaced; what is drawn is drawn anew at each reading. */
export const vitalSign = (state) => {
    const name = state.get('vital_sign').name();
    if (name === undefined)
        return state.missing('vital_sign');
    const generated = numberOf(state);
    const text = generated === undefined && state.has('expression') ? textExpression(state.get('expression')) : undefined;
    const value = generated?.expression ?? text;
    if (value === undefined) {
        return state.has('expression')
            ? undefined
            : state.warn('missing-key', 'the vital sign has no value', undefined, 'key');
    }
    const unit = unitOf(state.get('unit'));
    return word('vital', { name, unit, value: built(value), fresh: generated?.drawn ?? false }, { name: ['vital_sign'] });
};
export const imagingStudy = (state, places) => {
    const procedure = state.has('procedure_code')
        ? codingOf(state.get('procedure_code'), places)
        : state.missing('procedure_code');
    const list = state.get('series');
    const series = list.items().flatMap((item) => seriesOf(item, places) ?? []);
    checkCounts(state, 'series');
    if (procedure === undefined || series.length === 0)
        return undefined;
    return word('imaging', { procedure, series: places.mark(series, list) });
};
function seriesOf(node, places) {
    const [site, modality] = [codingOf(node.get('body_site'), places), codingOf(node.get('modality'), places)];
    const list = node.get('instances');
    const instances = list.items().flatMap((item) => {
        const sop = codingOf(item.get('sop_class'), places);
        return sop === undefined ? [] : [places.mark({ title: item.get('title').text() ?? '', sop_class: sop }, item)];
    });
    checkCounts(node, 'instances');
    if (site === undefined || modality === undefined || instances.length === 0)
        return undefined;
    return places.mark({ body_site: site, modality, instances: places.mark(instances, list) }, node);
}
/** As many as are listed; a number drawn between two limits is not yet supported. */
function checkCounts(node, what) {
    const field = [`min_number_${what}`, `max_number_${what}`].find((key) => (node.get(key).number() ?? 0) > 0);
    if (field === undefined)
        return;
    node
        .get(field)
        .warn('not-yet-supported', `a drawn number of ${what} is not yet supported: those listed are made`, undefined, 'key');
}
//# sourceMappingURL=observation.js.map