import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { oneOrMore } from '../language/index.js';
import { reading, readings } from './observation.js';
export const measure = word({
    key: 'measure',
    where: 'both',
    description: 'Reads body variables or panels now',
    schema: oneOrMore(Type.String({ description: 'A body variable or a panel' })),
    takesTime: false,
    compile(value, a) {
        if (typeof value === 'string')
            return measureOne(value, a);
        value.forEach((name, i) => {
            measureOne(name, a.inside([i]));
        });
    },
});
function measureOne(name, a) {
    const what = a.measurable(name, []);
    if (!('kind' in what))
        return a.emit({ op: 'observe', plan: reading(what) });
    const { concept, category, kind } = what;
    if (kind === 'components')
        return a.emit({ op: 'panel', concept, category, components: readings(what, a) });
    a.emit({ op: 'report', concept, category: reportCategory(category), observations: readings(what, a) });
}
/** A report is a laboratory's, an imaging department's, or else a note. */
function reportCategory(category) {
    return category === 'laboratory' || category === 'imaging' ? category : 'note';
}
//# sourceMappingURL=measure.js.map