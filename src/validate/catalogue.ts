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
  /** The type that a target of references names, itself or by a profile of it. */
  typeOf: (target: string) => string | undefined;
  /** Which of an element's targets a resource of a type may be. */
  fitting: (targets: readonly string[], type: string) => Fitting;
}

/** Targets that fit a type. */
export interface Fitting {
  readonly fitting: readonly string[];
  /** One of them asks for no profile. */
  readonly typeIsEnough: boolean;
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
  const resourceTypes = new Set(concrete.map((s) => s.name));
  const typeOf = (target: string): string | undefined => (resourceTypes.has(target) ? target : byUrl.get(target)?.type);
  return {
    ...terminologyOf(digests, ucumRule(JSON.parse(ucumAtoms) as UcumDigest)),
    shape: shapesOf(structures),
    profile: (url) => byUrl.get(url),
    resourceTypes,
    typeOf,
    fitting: fittingOf(resourceTypes, typeOf, (target) => byUrl.has(target)),
  };
}

/** Works it out once for each list of targets and type. */
function fittingOf(
  resourceTypes: ReadonlySet<string>,
  typeOf: Catalogue['typeOf'],
  isProfile: (target: string) => boolean,
): Catalogue['fitting'] {
  const known = new Map<readonly string[], Map<string, Fitting>>();
  return (targets, type) => {
    const byType = known.get(targets) ?? new Map<string, Fitting>();
    const before = byType.get(type);
    if (before !== undefined) return before;
    const fitting = targets.filter((target) => (typeOf(target) ?? type) === type);
    const found = { fitting, typeIsEnough: fitting.some((target) => !isProfile(target)) };
    // Of names that are no types there is no end.
    if (resourceTypes.has(type)) known.set(targets, byType.set(type, found));
    return found;
  };
}

function loadPack(usCore: UsCoreVersion): PackDigest | undefined {
  if (usCore === 'none') return undefined;
  return JSON.parse(usCore === '6.1.0' ? usCore610 : usCore700) as PackDigest;
}
