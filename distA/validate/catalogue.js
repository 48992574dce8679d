import { r4Profiles } from './definitions/r4-profiles.js';
import { r4Structures } from './definitions/r4-structures.js';
import { r4Terminology } from './definitions/r4-terminology.js';
import { ucumAtoms } from './definitions/ucum-atoms.js';
import { usCore610 } from './definitions/us-core-6.1.0.js';
import { usCore700 } from './definitions/us-core-7.0.0.js';
import { shapesOf } from './shapes.js';
import { ucumRule } from './ucum.js';
import { terminologyOf } from './value-set.js';
const r4Address = 'http://hl7.org/fhir/StructureDefinition/';
/** The digests name R4's own profiles without the address that they all have. */
const namesOf = ({ url }) => url.startsWith(r4Address) ? [url, url.slice(r4Address.length)] : [url];
/** Loads R4 and, if asked for, one version of US Core. */
export function loadCatalogue(usCore) {
    const { structures } = JSON.parse(r4Structures);
    const pack = loadPack(usCore);
    const { profiles } = JSON.parse(r4Profiles);
    const byUrl = new Map([...profiles, ...(pack?.profiles ?? [])].flatMap((p) => namesOf(p).map((name) => [name, p])));
    const digests = [JSON.parse(r4Terminology), ...(pack ? [pack] : [])];
    const concrete = structures.filter((s) => s.kind === 'resource' && !s.abstract);
    return {
        ...terminologyOf(digests, ucumRule(JSON.parse(ucumAtoms))),
        shape: shapesOf(structures),
        profile: (url) => byUrl.get(url),
        resourceTypes: new Set(concrete.map((s) => s.name)),
    };
}
function loadPack(usCore) {
    if (usCore === 'none')
        return undefined;
    return JSON.parse(usCore === '6.1.0' ? usCore610 : usCore700);
}
//# sourceMappingURL=catalogue.js.map