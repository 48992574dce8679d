import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createValidator } from '../../../src/validate/index.ts';
import { leaveOut } from '../../left-out.ts';
import { compareAll, disagreementsOf, mutantsOf, summaryOf, tableOf } from './agreement.ts';
import { generated, handWritten } from './corpus.ts';
import { acceptedDefinitions } from './definitions.ts';
import { oracleMissing } from './oracle.ts';
import { seededChoices } from './seeded.ts';

/**
 * The comparison that `npm run conformance` makes. By environment: CONFORMANCE_SEED, CONFORMANCE_COUNT,
 * CONFORMANCE_FOLDER (generated bundles), CONFORMANCE_US_CORE, CONFORMANCE_OUT (where the table goes).
 */
const seed = Number(process.env.CONFORMANCE_SEED ?? 1);
const count = Number(process.env.CONFORMANCE_COUNT ?? 600);
const usCore = process.env.CONFORMANCE_US_CORE === '7.0.0' ? '7.0.0' : '6.1.0';
const folder = process.env.CONFORMANCE_FOLDER ?? 'output/fhir';
const out = process.env.CONFORMANCE_OUT ?? 'coverage/conformance';

test('verdicts agree with the reference validator', async (ctx) => {
  const missing = oracleMissing();
  if (missing) leaveOut(ctx, missing);
  const choices = seededChoices(seed);
  const own = generated(folder, 150, choices.below);
  if (own.length === 0) console.warn(`no generated bundles in ${folder}: only hand-written resources are changed`);
  const written = mutantsOf(handWritten(), own.length === 0 ? count : count / 2, choices);
  const ofOwn = own.length === 0 ? [] : mutantsOf(own, count / 2, choices);
  const comparisons = await compareAll([...written, ...ofOwn.map((m) => ({ ...m, name: `g${m.name}` }))], usCore);
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}/table.md`, `${tableOf(comparisons)}\n`);
  writeFileSync(`${out}/disagreements.txt`, `${disagreementsOf(comparisons)}\n`);
  console.log(tableOf(comparisons));
  const { invalid, agreedInvalid, valid, agreedValid } = summaryOf(comparisons);
  expect(invalid).toBeGreaterThanOrEqual((count * 2) / 3);
  expect(agreedInvalid / invalid).toBeGreaterThanOrEqual(0.97);
  expect(agreedValid / valid).toBeGreaterThanOrEqual(0.97);
});

test('no false error in definition resources that the reference accepts', () => {
  const validator = createValidator({ usCore: '6.1.0' });
  const definitions = acceptedDefinitions(1);
  const errors = definitions.flatMap((definition) =>
    validator
      .validateResource(definition)
      .filter((issue) => issue.severity === 'error')
      .map((issue) => `${definition.url} ${issue.path}: ${issue.message}`),
  );
  console.log(`${definitions.length} definition resources, ${errors.length} false errors`);
  expect(definitions.length).toBeGreaterThanOrEqual(2000);
  expect(errors).toEqual([]);
});
