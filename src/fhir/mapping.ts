import type { CodeableConcept, Coding, Meta, ObservationReferenceRange, Quantity, Reference } from 'fhir/r4.js';
import type { Key } from '../base/index.ts';
import type { ReferenceRange } from '../record/index.ts';
import { type Concept, type Coding as NamedCoding, SYSTEMS } from '../terminology/index.ts';
import { TEST_DATA } from './codes.ts';
import { lasting } from './lasting.ts';
import { Words } from './note/index.ts';
import type { ResourceType } from './resource.ts';
import { specimenTypeOf } from './specimen.ts';
import { type Profile, profileUrl, type UsCoreVersion } from './us-core.ts';

export interface MapperOptions {
  /** Which US Core profiles are claimed in meta.profile. */
  readonly usCore: UsCoreVersion | 'none';
  /** How references are written: `urn` (urn:uuid:ID, for bundles) or `relative` (Type/ID, for NDJSON). */
  readonly references: 'urn' | 'relative';
  /** Stands for seed, pack, roster date, years of history and filters: part of every id. */
  readonly rosterKey: Key;
  /** `Program.origins`: an entry's id holds the key of its origin. */
  readonly origins: readonly { readonly key: Key }[];
}

/** What all resources of a mapper have in common. Repeated parts are made once and shared: treat them as read-only. */
export class Mapping {
  readonly options: MapperOptions;
  /** Names for notes. */
  readonly words = new Words();
  readonly #metas = new Map<Profile | undefined, Meta>();
  readonly #concepts = new WeakMap<Concept, CodeableConcept>();
  readonly #references = new WeakMap<WeakKey, Partial<Record<ResourceType, Reference>>>();
  readonly #materials = new WeakMap<Concept, { readonly type: Concept | undefined }>();

  readonly #ranges = new WeakMap<
    ReferenceRange,
    { readonly unit: string; readonly written: ObservationReferenceRange }
  >();

  constructor(options: MapperOptions) {
    this.options = options;
  }

  /** HTEST, and the profile unless US Core is off. */
  meta(profile?: Profile): Meta {
    let meta = this.#metas.get(profile);
    if (!meta) {
      meta = lasting(
        profile && this.options.usCore !== 'none'
          ? { profile: [profileUrl(profile)], security: [TEST_DATA] }
          : { security: [TEST_DATA] },
      );
      this.#metas.set(profile, meta);
    }
    return meta;
  }

  /** A reference to what stands for an organization, practitioner or payer; kept as long as that is. */
  referenceTo<T extends WeakKey>(what: T, type: ResourceType, idOf: (what: T) => string): Reference {
    let known = this.#references.get(what);
    if (known?.[type] === undefined) {
      known = { ...known, [type]: this.reference(type, idOf(what)) };
      this.#references.set(what, known);
    }
    return known[type]!;
  }

  reference(type: ResourceType, id: string): Reference {
    return { reference: this.options.references === 'urn' ? `urn:uuid:${id}` : `${type}/${id}` };
  }

  concept(concept: Concept): CodeableConcept {
    let written = this.#concepts.get(concept);
    if (!written) {
      written = { coding: concept.codings.map((coding) => this.coding(coding)) };
      if (concept.text !== undefined && concept.text !== concept.codings[0].display) written.text = concept.text;
      this.#concepts.set(concept, lasting(written));
    }
    return written;
  }

  /** What is normal, in the unit of the value, whose code stands there. */
  range(range: ReferenceRange, unit: string): ObservationReferenceRange {
    let known = this.#ranges.get(range);
    if (known?.unit !== unit) {
      const { low, high } = range;
      const written: ObservationReferenceRange = {};
      if (low !== undefined) written.low = limit(low, unit);
      if (high !== undefined) written.high = limit(high, unit);
      known = { unit, written: lasting(written) };
      this.#ranges.set(range, known);
    }
    return known.written;
  }

  /** The material that a laboratory test is made on; undefined if its name does not say. */
  specimenType(test: Concept): Concept | undefined {
    let known = this.#materials.get(test);
    if (!known) {
      known = { type: specimenTypeOf(test) };
      this.#materials.set(test, known);
    }
    return known.type;
  }

  coding(coding: NamedCoding): Coding {
    return { system: this.#system(coding), code: coding.code, display: coding.display };
  }

  /** US Core 7.0.0 names the discharge dispositions by the URL that NUBC uses now. */
  #system(coding: NamedCoding): string {
    return coding.system === 'nubc' && this.options.usCore === '7.0.0'
      ? 'https://www.nubc.org/CodeSystem/PatDischargeStatus'
      : SYSTEMS[coding.system];
  }
}

const limit = (value: number, unit: string): Quantity => (unit === '' ? { value } : { value, unit });

/** An amount with a UCUM unit; a bare number if the unit is empty. */
export function quantity(value: number, unit: string): Quantity {
  return unit === '' ? { value } : { value, unit, system: 'http://unitsofmeasure.org', code: unit };
}
