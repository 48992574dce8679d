import { describe, expect, it } from 'vitest';
import { type Catalogue, loadCatalogue } from '../../src/validate/catalogue.ts';
import { type Constraint, profileConstraint } from '../../src/validate/compile-constraint.ts';
import { evaluated, type Invariant } from '../../src/validate/invariant.ts';
import { asArray, isObject, type JsonObject } from '../../src/validate/json.ts';
import { Memory } from '../../src/validate/memory.ts';
import { nativeInvariants } from '../../src/validate/native/native-invariants.ts';
import type { Run } from '../../src/validate/run.ts';
import { emptyScope } from '../../src/validate/scope.ts';
import type { Shape } from '../../src/validate/shape.ts';
import { brokenInvariants } from './broken-invariants.ts';
import { handWritten } from './conformance/corpus.ts';
import { type MutationKind, mutate } from './conformance/mutate.ts';
import { seededChoices } from './conformance/seeded.ts';

/** Rules that the engine cannot evaluate, or gets wrong, with the reason. */
const beyondTheEngine: Record<string, string> = {
  'dom-3': 'descendants().as() fails as soon as something is contained',
  'txt-1': 'htmlChecks() is not implemented',
  'txt-2': 'htmlChecks() is not implemented',
  'provenance-1': 'resolve() is asynchronous',
  'ctm-1': 'resolve() is asynchronous',
  'vs-1': '"as dateTime" of a bare string is nothing',
  'us-core-1': '"is DateTime" is about the type of the engine, not of FHIR',
  'que-7': '"is Boolean" is about the type of the engine, not of FHIR',
  'con-3': 'a concept compared with a string gives nothing',
};

const natives = new Set(nativeInvariants.map((n) => n.expression));

interface Tally {
  compared: Map<string, { held: number; broken: number }>;
  differing: string[];
}

function compare(invariant: Invariant, base: string, value: unknown, run: Run, tally: Tally): void {
  if (!natives.has(invariant.expression) || invariant.key in beyondTheEngine) return;
  const engine = evaluated(base, invariant.expression)(value, run);
  if (engine === undefined) return;
  const native = invariant.test(value, run);
  const seen = tally.compared.get(invariant.key) ?? { held: 0, broken: 0 };
  tally.compared.set(invariant.key, seen);
  if (engine) seen.held++;
  else seen.broken++;
  if (native !== undefined && native !== engine)
    tally.differing.push(`${invariant.key} ${JSON.stringify(value)}: engine ${engine}`);
}

function walk(value: unknown, shape: Shape, run: Run, tally: Tally): void {
  if (!isObject(value)) return;
  for (const invariant of shape.invariants) compare(invariant, shape.name, value, run, tally);
  for (const [key, child] of Object.entries(value)) {
    const property = shape.properties.get(key);
    if (!property || property.kind === 'sibling' || property.kind === 'resource') continue;
    const below = property.shape();
    for (const item of asArray(child)) {
      for (const invariant of property.element.invariants) compare(invariant, property.element.path, item, run, tally);
      if (below) walk(item, below, run, tally);
    }
  }
}

function walkProfile(
  value: unknown,
  constraint: Constraint,
  shape: Shape | undefined,
  base: string,
  run: Run,
  tally: Tally,
): void {
  for (const invariant of constraint.invariants) compare(invariant, base, value, run, tally);
  for (const slice of constraint.slices ?? []) walkProfile(value, slice.constraint, shape, base, run, tally);
  if (!shape || !isObject(value)) return;
  for (const child of constraint.children(shape)) {
    for (const property of child.element.properties) {
      for (const item of asArray(value[property.key])) {
        walkProfile(item, child.constraint, property.shape(), child.element.path, run, tally);
      }
    }
  }
}

function runOn(resource: JsonObject, catalogue: Catalogue): Run {
  const frame = { resource, root: resource };
  const nothing = (): never => {
    throw new Error('not asked for');
  };
  return {
    catalogue,
    findings: [],
    path: [],
    frame,
    scope: emptyScope,
    memory: new Memory(),
    tries: false,
    isTrial: false,
    asked: 0,
    tooDeep: false,
    said: new Set(),
    entered: nothing,
    checkResource: nothing,
    conforms: nothing,
  };
}

function compareOn(resource: JsonObject, catalogue: Catalogue, tally: Tally): void {
  const shape = catalogue.shape(String(resource.resourceType));
  if (!shape) return;
  const run = runOn(resource, catalogue);
  walk(resource, shape, run, tally);
  for (const url of asArray(isObject(resource.meta) ? resource.meta.profile : undefined)) {
    const profile = catalogue.profile(String(url));
    if (profile) walkProfile(resource, profileConstraint(profile), shape, profile.type, run, tally);
  }
}

describe('native invariants', () => {
  it('agree with the engine on valid resources and on broken ones', { timeout: 60_000 }, () => {
    const catalogue = loadCatalogue('6.1.0');
    const choices = seededChoices(7);
    const tally: Tally = { compared: new Map(), differing: [] };
    const kinds: MutationKind[] = ['delete', 'broken slice', 'wrong code', 'impossible date'];
    for (const { resource } of handWritten()) {
      compareOn(resource, catalogue, tally);
      for (let i = 0; i < 3; i++) {
        const mutant = mutate(resource, choices.pick(kinds), choices);
        if (isObject(mutant?.resource)) compareOn(mutant.resource, catalogue, tally);
      }
    }
    expect(tally.differing).toEqual([]);
    expect(tally.compared.size).toBeGreaterThan(30);
  });

  it('hold where there is nothing that they are about', () => {
    const run = runOn({ resourceType: 'Patient' }, loadCatalogue('none'));
    for (const { key, about, test } of nativeInvariants) {
      if (about === undefined) continue;
      const broken = brokenInvariants.filter(([name]) => name === key);
      for (const [, , value] of [...broken, [key, '', {}] as const]) {
        const { [about]: _gone, ...without } = value as JsonObject;
        expect(test(without, run), `${key} without ${about}`).not.toBe(false);
      }
    }
  });

  it('find broken what the engine finds broken', () => {
    const run = runOn({ resourceType: 'Patient' }, loadCatalogue('none'));
    const differing = brokenInvariants.flatMap(([key, base, value, resource]) => {
      const around = resource ?? (isObject(value) ? value : {});
      const frame = { resource: around, root: around };
      const verdicts = nativeInvariants
        .filter((native) => native.key === key)
        .map(({ expression, test }) => [
          evaluated(base, expression)(value, { ...run, frame }),
          test(value, { ...run, frame }),
        ]);
      const agree = verdicts.every(([engine, native]) => engine === native);
      return agree && verdicts.flat().includes(false)
        ? []
        : [`${key} ${JSON.stringify(value)}: ${verdicts.join(' and ')}`];
    });
    expect(differing).toEqual([]);
    const covered = new Set(brokenInvariants.map(([key]) => key));
    const missing = nativeInvariants.map((n) => n.key).filter((key) => !covered.has(key) && !(key in beyondTheEngine));
    expect(missing).toEqual([]);
  });
});
