import { asArray, isObject } from './json.js';
/** R4 asks that an observation with one of these LOINC codes follows its vital signs profile, claimed or not. */
const byCode = new Map([
    ['85353-1', 'vitalspanel'],
    ['9279-1', 'resprate'],
    ['8867-4', 'heartrate'],
    ['59408-5', 'oxygensat'],
    ['2708-6', 'oxygensat'],
    ['8310-5', 'bodytemp'],
    ['8302-2', 'bodyheight'],
    ['9843-4', 'headcircum'],
    ['29463-7', 'bodyweight'],
    ['39156-5', 'bmi'],
    ['85354-9', 'bp'],
]);
/** Addresses of the vital signs profiles that an observation's codes ask for. */
export function vitalSignsProfiles(resource) {
    if (resource.resourceType !== 'Observation' || !isObject(resource.code))
        return [];
    const found = [];
    for (const coding of asArray(resource.code.coding)) {
        if (!isObject(coding) || coding.system !== 'http://loinc.org' || typeof coding.code !== 'string')
            continue;
        const name = byCode.get(coding.code);
        if (name)
            found.push(`http://hl7.org/fhir/StructureDefinition/${name}`);
    }
    return found;
}
/** Whether a profile is one of vital signs: R4's own, or one that builds on it and so has its rules. */
export const isVitalSigns = (profile) => profile?.constraint.invariants?.some((invariant) => invariant.key === 'vs-2') ?? false;
//# sourceMappingURL=vital-signs.js.map