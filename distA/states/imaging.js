import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { CodeShape, strict } from '../language/index.js';
const SeriesShape = strict({
    body_site: CodeShape,
    modality: CodeShape,
    instances: Type.Array(strict({ title: Type.String(), sop_class: CodeShape }), { minItems: 1 }),
});
export const imaging = word({
    key: 'imaging',
    where: 'both',
    description: 'An imaging study',
    schema: strict({ procedure: CodeShape, series: Type.Array(SeriesShape, { minItems: 1 }) }),
    takesTime: false,
    compile({ procedure, series }, a) {
        a.emit({
            op: 'imaging',
            procedure: a.concept(procedure, ['procedure']),
            series: series.map((one, i) => seriesOf(one, a.inside(['series', i]))),
        });
    },
});
function seriesOf({ body_site: bodySite, modality, instances }, a) {
    return {
        bodySite: a.concept(bodySite, ['body_site']),
        modality: a.concept(modality, ['modality']).codings[0],
        instances: instances.map(({ title, sop_class: sopClass }, i) => ({
            title,
            sopClass: a.concept(sopClass, ['instances', i, 'sop_class']).codings[0],
        })),
    };
}
//# sourceMappingURL=imaging.js.map