import { unknownNamed } from '../diagnostics/index.js';
import { attributeName } from './attributes.js';
const SECTIONS = ['sources', 'codes', 'parameters'];
/** After all modules have been walked through: what is declared for nothing, and read though nobody writes it. */
export function checkUsage(walks) {
    const read = new Set(walks.flatMap(({ findings }) => [...findings.reads.keys()]));
    for (const walk of walks) {
        if (walk.module.format === 'lifecourse') {
            for (const section of SECTIONS)
                checkSection(walk, section);
            checkAttributes(walk, read);
        }
        checkReads(walk);
    }
}
function checkSection({ module, findings, report }, section) {
    for (const name of Object.keys(module[section])) {
        if (findings.used.has(`${section}.${name}`))
            continue;
        const message = `${section === 'sources' ? 'the source' : section === 'codes' ? 'the code' : 'the parameter'} "${name}" is never used`;
        report(module.at([section, name], 'key'), { code: 'unused-name', message });
    }
}
function checkAttributes({ module, set, report }, read) {
    for (const name of Object.keys(module.attributes)) {
        const full = attributeName(module, name);
        if (read.has(full) || set.written.has(full) || set.named.has(full))
            continue;
        report(module.at(['attributes', name], 'key'), {
            code: 'unused-name',
            message: `the attribute "${name}" is never used`,
        });
    }
}
function checkReads({ set, findings, report }) {
    const initial = new Set([...set.modules.values()].flatMap((each) => Object.entries(each.attributes).flatMap(([name, node]) => node.initial === undefined ? [] : [attributeName(each, name)])));
    for (const [name, place] of findings.reads) {
        if (set.written.has(name) || set.attributes.isBuiltIn(name) || initial.has(name))
            continue;
        const known = [...set.written, ...set.vocabulary.attributes.map((info) => info.name)];
        const { hint } = unknownNamed('attribute-never-set', 'attribute', name, known);
        report(place, {
            code: 'attribute-never-set',
            message: `the attribute "${name}" is read, but nothing sets it`,
            hint,
        });
    }
}
//# sourceMappingURL=check-usage.js.map