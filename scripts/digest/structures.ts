import type { ElementDigest, StructureDigest } from '../../src/validate/definitions/digest.ts';
import { corrected } from './corrections.ts';
import { bindingOf, invariantsOf, maxValueSetOf, shortUrl, typesOf } from './element.ts';
import type { ElementDefinition, StructureDefinition } from './source.ts';

/** In the source package, but not in R4 4.0.1. */
const foreign = new Set(['SubscriptionStatus']);

/** The resource types and data types among the definitions. */
export function structuresOf(definitions: StructureDefinition[]): StructureDigest[] {
  const own = definitions.filter((d) => isType(d) && !foreign.has(d.name));
  const byName = new Map(own.map((d) => [d.name, d]));
  return own.map((d) => corrected(structureOf(d, byName)));
}

const isType = (d: StructureDefinition): boolean =>
  d.derivation !== 'constraint' && ['resource', 'complex-type', 'primitive-type'].includes(d.kind);

function structureOf(d: StructureDefinition, byName: Map<string, StructureDefinition>): StructureDigest {
  const [root, ...rest] = d.snapshot.element;
  const base = d.baseDefinition && shortUrl(d.baseDefinition);
  const inherited = rootKeys(base, byName);
  const invariants = invariantsOf(root as ElementDefinition, inherited);
  return {
    name: d.name,
    kind: d.kind as StructureDigest['kind'],
    ...(d.abstract && { abstract: true as const }),
    ...(base && { base }),
    elements: d.kind === 'primitive-type' ? [] : rest.filter(isOwn).map((e) => elementOf(e, byName)),
    ...(invariants.length > 0 && { invariants }),
  };
}

/** Not merely repeated from the type that this one specializes. */
const isOwn = (e: ElementDefinition): boolean => e.base === undefined || e.base.path === e.path;

/** Keys of the invariants that hold for a type and its ancestors. */
function rootKeys(name: string | undefined, byName: Map<string, StructureDefinition>): Set<string> {
  const root = name === undefined ? undefined : byName.get(name)?.snapshot.element[0];
  return new Set((root?.constraint ?? []).map((c) => c.key));
}

function elementOf(e: ElementDefinition, byName: Map<string, StructureDefinition>): ElementDigest {
  const types = typesOf(e);
  const binding = bindingOf(e);
  const maxValueSet = maxValueSetOf(e);
  const known = new Set((e.type ?? []).flatMap((t) => [...rootKeys(t.code, byName)]));
  const invariants = invariantsOf(e, known);
  return {
    path: e.path.slice(e.path.indexOf('.') + 1),
    ...(e.min > 0 && { min: e.min }),
    ...(e.max !== '1' && { max: e.max }),
    ...(types.length > 0 && { types }),
    ...(e.contentReference && { sameAs: e.contentReference.slice(e.contentReference.indexOf('#') + 1) }),
    ...(binding && { binding }),
    ...(maxValueSet && { maxValueSet }),
    ...(invariants.length > 0 && { invariants }),
  };
}
