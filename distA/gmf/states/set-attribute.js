import { codingOf } from '../code.js';
import { textExpression } from '../expression-text.js';
import { numberOf } from '../generator.js';
import { attribute, built, literal } from '../make.js';
import { word } from './translate.js';
export const setAttribute = (state, places) => {
    const name = state.get('attribute').name();
    if (name === undefined)
        return state.missing('attribute');
    const value = valueIn(state, places);
    return value === undefined ? undefined : word('set', { [name]: value });
};
/** The first of the fields that say the value; without any of them the attribute is removed. Undefined: not supported. */
function valueIn(state, places) {
    if (state.has('expression')) {
        const made = textExpression(state.get('expression'));
        return made && built(made);
    }
    if (state.has('range'))
        return generated(state, 'range');
    if (state.has('series_data')) {
        return state
            .get('series_data')
            .warn('not-yet-supported', 'an attribute that is a series of numbers is not yet supported', undefined, 'key');
    }
    if (state.has('distribution'))
        return generated(state, 'distribution');
    if (state.has('value_code')) {
        const code = codingOf(state.get('value_code'), places);
        return code && { code };
    }
    const other = state.get('value_attribute').name();
    if (other !== undefined)
        return built(attribute(other));
    return plain(state.get('value'));
}
function generated(state, field) {
    const { expression, decimals } = numberOf(state, [field]);
    return decimals === undefined ? built(expression) : { value: built(expression), decimals };
}
function plain(node) {
    if (!node.given)
        return null;
    if (typeof node.value === 'string')
        return { text: node.value };
    if (typeof node.value === 'number' || typeof node.value === 'boolean')
        return built(literal(node.value));
    return node.warn('wrong-shape', 'expected a number, a text, or true or false');
}
//# sourceMappingURL=set-attribute.js.map