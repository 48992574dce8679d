import type {
  PackDigest,
  ProfileDigest,
  ProfilesDigest,
  StructuresDigest,
  TerminologyDigest,
  UcumDigest,
} from './definitions/digest.ts';
import { r4Profiles } from './definitions/r4-profiles.ts';
import { r4Structures } from './definitions/r4-structures.ts';
import { r4Terminology } from './definitions/r4-terminology.ts';
import { ucumAtoms } from './definitions/ucum-atoms.ts';
import { usCore610 } from './definitions/us-core-6.1.0.ts';
import { usCore700 } from './definitions/us-core-7.0.0.ts';
import type { Shape } from './shape.ts';
import { shapesOf } from './shapes.ts';
import { ucumRule } from './ucum.ts';
import { type Terminology, terminologyOf } from './value-set.ts';

/** The versions of US Core that can be checked. */
export type UsCoreVersion = '6.1.0' | '7.0.0' | 'none';

/** All definitions that a validator knows. */
export interface Catalogue extends Terminology {
  shape: (name: string) => Shape | undefined;
  /** By address, or by the name that R4's own profiles have. */
  profile: (url: string) => ProfileDigest | undefined;
  /** Names of the resource types, for a message. */
  readonly resourceTypes: ReadonlySet<string>;
}

const r4Address = 'http://hl7.org/fhir/StructureDefinition/';

/** The digests name R4's own profiles without the address that they all have. */
const namesOf = ({ url }: ProfileDigest): string[] =>
  url.startsWith(r4Address) ? [url, url.slice(r4Address.length)] : [url];

/** Loads R4 and, if asked for, one version of US Core. */
export function loadCatalogue(usCore: UsCoreVersion): Catalogue {
  const { structures } = JSON.parse(r4Structures) as StructuresDigest;
  const pack = loadPack(usCore);
  const { profiles } = JSON.parse(r4Profiles) as ProfilesDigest;
  const byUrl = new Map([...profiles, ...(pack?.profiles ?? [])].flatMap((p) => namesOf(p).map((name) => [name, p])));
  const digests = [JSON.parse(r4Terminology) as TerminologyDigest, ...(pack ? [pack] : [])];
  const concrete = structures.filter((s) => s.kind === 'resource' && !s.abstract);
  return {
    ...terminologyOf(digests, ucumRule(JSON.parse(ucumAtoms) as UcumDigest)),
    shape: shapesOf(structures),
    profile: (url) => byUrl.get(url),
    resourceTypes: new Set(concrete.map((s) => s.name)),
  };
}

function loadPack(usCore: UsCoreVersion): PackDigest | undefined {
  if (usCore === 'none') return undefined;
  return JSON.parse(usCore === '6.1.0' ? usCore610 : usCore700) as PackDigest;
}
