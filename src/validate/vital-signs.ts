import type { ProfileDigest } from './definitions/digest.ts';
import { asArray, isObject, type JsonObject } from './json.ts';

/** R4 asks that an observation with one of these LOINC codes follows its vital signs profile, claimed or not. */
const byCode: ReadonlyMap<string, string> = new Map(
  [
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
  ].map(([code, name]) => [code!, `http://hl7.org/fhir/StructureDefinition/${name}`]),
);

const none: readonly string[] = [];

/** Addresses of the vital signs profiles that an observation's codes ask for. */
export function vitalSignsProfiles(resource: JsonObject): readonly string[] {
  if (resource.resourceType !== 'Observation' || !isObject(resource.code)) return none;
  const found: string[] = [];
  for (const coding of asArray(resource.code.coding)) {
    if (!isObject(coding) || coding.system !== 'http://loinc.org' || typeof coding.code !== 'string') continue;
    const profile = byCode.get(coding.code);
    if (profile) found.push(profile);
  }
  return found;
}

/** Whether a profile is one of vital signs: R4's own, or one that builds on it and so has its rules. */
export const isVitalSigns = (profile: ProfileDigest | undefined): boolean =>
  profile?.constraint.invariants?.some((invariant) => invariant.key === 'vs-2') ?? false;
