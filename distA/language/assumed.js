import { dottedId } from './attributes.js';
/** The parameters of modules of ours that are marked `assumed`, in order of the modules (`check --assumed`). */
export function assumedParameters(modules) {
    return modules.flatMap((module) => Object.entries(module.parameters)
        .filter(([, node]) => node.source === 'assumed')
        .map(([name, node]) => ({
        path: `${dottedId(module.id)}.${name}`,
        note: node.note ?? '',
        place: module.at(['parameters', name], 'key'),
    })));
}
//# sourceMappingURL=assumed.js.map