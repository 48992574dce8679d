import { writeFileSync } from 'node:fs';
import type { ConstraintDigest, ProfileDigest, StructureDigest } from '../../src/validate/definitions/digest.ts';
import { baseElementsOf, profilesOf } from './profiles.ts';
import { hasUsCore, isStructure, readFolder, readR4, usCoreFolder } from './source.ts';
import { structuresOf } from './structures.ts';
import { digestTerminology, type Terminology, terminologyOf } from './terminology.ts';
import { ucumDigest } from './ucum.ts';

const out = 'src/validate/definitions';

/** Writes a digest as a module that holds one JSON string, which loads faster than an object literal. */
function write(file: string, name: string, digest: unknown): void {
  const json = JSON.stringify(digest).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  const head = '// Made by `npm run digest`: facts from published FHIR definitions. Do not edit.\n';
  writeFileSync(`${out}/${file}`, `${head}export const ${name} =\n  '${json}';\n`);
  console.log(`${out}/${file}: ${Math.round(json.length / 1024)} kB`);
}

/** Every value set that a binding or a slice asks for. */
function boundIn(value: unknown, found: Set<string>): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, child] of Object.entries(value)) {
    if ((key === 'valueSet' || key === 'maxValueSet') && typeof child === 'string') found.add(child);
    else boundIn(child, found);
  }
  return found;
}

const bound = (...roots: (StructureDigest[] | ProfileDigest[] | ConstraintDigest[])[]): Set<string> =>
  roots.reduce((found, root) => boundIn(root, found), new Set<string>());

const merge = (a: Terminology, b: Terminology): Terminology => ({
  codeSystems: new Map([...a.codeSystems, ...b.codeSystems]),
  valueSets: new Map([...a.valueSets, ...b.valueSets]),
});

const types = [...readR4('profiles-types.json'), ...readR4('profiles-resources.json')].filter(isStructure);
const base = baseElementsOf(types);
const structures = structuresOf(types);
const constraints = ['profiles-types.json', 'profiles-others.json', 'extension-definitions.json'].flatMap(readR4);
const r4Profiles = profilesOf(constraints.filter(isStructure), base);
const r4Terms = terminologyOf(['valuesets.json', 'v3-codesystems.json', 'v2-tables.json'].flatMap(readR4));

write('r4-structures.ts', 'r4Structures', { structures });
write('r4-profiles.ts', 'r4Profiles', { profiles: r4Profiles });
write('r4-terminology.ts', 'r4Terminology', digestTerminology(r4Terms, r4Terms, bound(structures, r4Profiles)));
write('ucum-atoms.ts', 'ucumAtoms', ucumDigest());

if (hasUsCore()) {
  for (const version of ['6.1.0', '7.0.0']) {
    const definitions = [...readFolder(`${usCoreFolder}/${version}`), ...readFolder(`${usCoreFolder}/valuesets`)];
    const profiles = profilesOf(definitions.filter(isStructure), base);
    const own = terminologyOf(definitions);
    const terms = digestTerminology(merge(r4Terms, own), own, bound(profiles));
    write(`us-core-${version}.ts`, `usCore${version.replaceAll('.', '')}`, { profiles, ...terms });
  }
} else {
  console.warn(`LEFT OUT: ${usCoreFolder} is missing, so the digests of US Core stay as they are.`);
}
