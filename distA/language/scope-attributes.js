import { didYouMean, unknownNamed } from '../diagnostics/index.js';
import { damaged } from './resolve.js';
/** Notes that an attribute (its name on the person) is read, in the text at the path if there is one. */
export function noteRead({ findings, module }, name, path, text) {
    if (findings.reads.has(name))
        return;
    const short = name.slice(name.lastIndexOf('.') + 1);
    const offset = text?.search(new RegExp(`(?<![\\w.])${short.replace(/\W/g, '\\$&')}(?!\\w)`)) ?? -1;
    const exact = offset < 0 ? undefined : module.within?.(path, offset, short.length);
    findings.reads.set(name, exact ?? module.at(path));
}
/** An attribute that is named outside an expression. In GMF any name may be asked for. */
export function reads(walk, name, path) {
    const { module, set } = walk;
    const found = set.attributes.find(module, name)?.name ?? (module.format === 'gmf' ? name : undefined);
    if (found !== undefined)
        noteRead(walk, found, path);
    else if (!damaged(module, 'attributes', name)) {
        walk.report(module.at(path), unknownNamed('unknown-attribute', 'attribute', name, set.attributes.names(module)));
    }
    return found;
}
/** Entries and codes may be kept in an attribute that nobody declares: it is the module's own. */
export function writes(walk, name, path, type) {
    const { module, set } = walk;
    const kept = type === 'entry' || type === 'concept';
    const free = module.format === 'gmf' || kept || damaged(module, 'attributes', name);
    const found = declared(walk, name) ?? (free ? set.attributes.make(module, name) : undefined);
    const problem = found === undefined ? undeclared(walk, name) : typeProblem(walk, found, type);
    if (problem !== undefined)
        walk.report(module.at(path, path.at(-1) === name ? 'key' : 'value'), problem);
    const written = found?.name ?? name;
    set.written.add(written);
    return written;
}
/** What a module may write: its own, what the product sets, and by their full name those of other modules. */
function declared({ module, set }, name) {
    const found = set.attributes.find(module, name);
    const open = Object.hasOwn(module.attributes, name) || set.attributes.isBuiltIn(name) || name.includes('.');
    return open || found?.type === 'any' ? found : undefined;
}
function undeclared({ module, set }, name) {
    const problem = unknownNamed('unknown-attribute', 'attribute', name, []);
    const near = didYouMean(name, set.attributes.names(module));
    return { ...problem, hint: `${near === undefined ? '' : `${near} Else `}declare it under "attributes"` };
}
function typeProblem({ module }, found, type) {
    if (module.format === 'gmf' || type === 'any' || found.type === 'any' || found.type === type)
        return undefined;
    const message = `the attribute "${found.name}" holds a ${found.type}, here it is given a ${type}`;
    return { code: 'type-mismatch', message };
}
//# sourceMappingURL=scope-attributes.js.map