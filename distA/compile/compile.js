import { diagnostic, unknownNamed } from '../diagnostics/index.js';
import { attributeName, linkModules, scopesOf } from '../language/index.js';
import { compileModule } from './compile-module.js';
import { parameterPath, parametersOf } from './parameters.js';
import { targetsOf } from './targets.js';
const byId = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
/**
 * Links checked modules into a Program, in order of id. A module's instructions and the keys of its origins do not depend
 * on the other modules. With an error among the diagnostics the program is not to be run.
 */
export function compile(modules, options) {
    const found = [];
    const origins = [];
    const parameters = [];
    const sorted = [...modules].sort(byId);
    const scopes = scopesOf(linkModules(sorted, options.valueSets, { states: options.words, engine: options.vocabulary }));
    const linked = sorted.map((module) => {
        const firstParameter = parameters.length;
        parameters.push(...parametersOf(module, options.overlays ?? {}));
        const scopeAt = scopes(module, found);
        const quiet = scopes(module, [])([]);
        return {
            program: compileModule(module, options.words, { scopeAt, quiet, origins, firstParameter }),
            targets: targetsOf(module, scopeAt, firstParameter),
        };
    });
    const claims = sorted.flatMap((module) => claimsOf(module, parameters));
    return {
        program: {
            modules: linked.map(({ program }) => program),
            origins,
            parameters,
            attributes: sorted.flatMap(attributesOf),
            claims,
        },
        targets: linked.flatMap(({ targets }) => targets),
        // The check has told the warnings.
        diagnostics: [
            ...found.filter(({ severity }) => severity === 'error'),
            ...unknownOverlays(options.overlays ?? {}, parameters),
        ],
    };
}
function attributesOf(module) {
    return Object.entries(module.attributes).flatMap(([name, { initial }]) => initial === undefined ? [] : [{ name: attributeName(module, name), initial }]);
}
function claimsOf(module, parameters) {
    const names = [module.deathsClaimed ?? []].flat().map(String);
    return names
        .map((name) => parameters.findIndex((parameter) => parameter.path === parameterPath(module, name)))
        .filter((index) => index >= 0);
}
function unknownOverlays(overlays, parameters) {
    const known = parameters.map((parameter) => parameter.path);
    return Object.keys(overlays)
        .filter((path) => !known.includes(path))
        .map((path) => diagnostic({ file: 'overlay', line: 1, column: 1 }, unknownNamed('unknown-parameter', 'parameter', path, known)));
}
//# sourceMappingURL=compile.js.map