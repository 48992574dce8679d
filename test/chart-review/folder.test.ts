import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { groupBy } from '../../scripts/chart-review/group.ts';
import { readCharts } from '../../scripts/chart-review/read.ts';
import { emptyReview, type Review, reviewChart } from '../../scripts/chart-review/review.ts';
import { RULES } from '../../scripts/chart-review/rules/index.ts';
import { generate } from '../../src/index.ts';

const PEOPLE = 12;
const FOLDER = resolve('scripts/chart-review');
const patients = Array.from({ length: PEOPLE }, (_, i) => generate({ asOf: '2026-01-01', seed: 'folder' }).patient(i));

/** A folder as `generate` leaves it, with one pulse of 720 in it. */
function folderOf(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'charts-'));
  mkdirSync(join(folder, 'fhir'));
  const options = { asOf: '2026-01-01', roster: '2026-01-01', yearsOfHistory: 10 };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ options }));
  for (const [name, text] of files) writeFileSync(join(folder, 'fhir', name), text);
  return folder;
}

const spoiled = (text: string): string =>
  text.replace(/("code":"8867-4".{0,700}?"valueQuantity":\{"value":)\d+/, '$1720');

function bundles(): string {
  const texts = patients.map(
    (patient, i) => [`0000000${i}-${patient.id}.json`, JSON.stringify(patient.bundle())] as const,
  );
  return folderOf(new Map(texts.map(([name, text], i) => [name, i === 3 ? spoiled(text) : text])));
}

function lines(): string {
  const resources = patients.flatMap((patient) => [...patient.resources, ...patient.providers]);
  const once = new Map(resources.map((resource) => [`${resource.resourceType}/${resource.id}`, resource]));
  const files = new Map<string, string>();
  for (const [type, same] of groupBy(once.values(), ({ resourceType }) => resourceType))
    files.set(`${type}.ndjson`, same.map((resource) => `${JSON.stringify(resource)}\n`).join(''));
  return folderOf(files.set('Observation.ndjson', spoiled(files.get('Observation.ndjson')!)));
}

async function reviewOf(folder: string): Promise<Review> {
  const review = emptyReview();
  for await (const chart of readCharts(folder)) reviewChart(chart, review, RULES);
  return review;
}

const pulses = ({ violations }: Review): readonly string[] =>
  violations.filter(({ rule }) => rule === 'possible-values').map(({ sentence }) => sentence);

describe('a folder that generate wrote', () => {
  it('is read person by person, as bundles and as NDJSON', async () => {
    const [bundled, lined] = [await reviewOf(bundles()), await reviewOf(lines())];
    for (const review of [bundled, lined]) {
      expect(review.people).toBe(PEOPLE);
      expect(pulses(review)).toHaveLength(1);
      expect(pulses(review)[0]).toContain('720 /min');
    }
    // Providers stand in each person's bundle but apart in NDJSON; what is looked at of the person is the same.
    for (const rule of ['units', 'outside-visit', 'diagnosis-basis', 'vaccine-age', 'visit-age', 'office-hours'])
      expect([rule, lined.examined.get(rule)]).toEqual([rule, bundled.examined.get(rule)]);
  });

  it('with NDJSON of which a line belongs to nobody is refused', async () => {
    const folder = lines();
    const file = join(folder, 'fhir', 'Encounter.ndjson');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(patients[0]!.id, '00000000-0000-4000-8000-000000000000'));
    await expect(reviewOf(folder)).rejects.toThrow(/Belong to no Patient/);
  });
});

describe('npm run charts', { timeout: 60_000 }, () => {
  const dist = mkdtempSync(join(tmpdir(), 'charts-dist-'));
  const charts = (...args: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [join(dist, 'main.js'), ...args], { encoding: 'utf8' });

  beforeAll(() => {
    const built = spawnSync('npx', ['tsc', '-p', FOLDER, '--outDir', dist], { encoding: 'utf8' });
    expect(built.stdout).toBe('');
    writeFileSync(join(dist, 'package.json'), '{ "type": "module" }');
  });

  it('prints what it found and how many it examined, and ends with 1', () => {
    const { status, stdout } = charts(bundles(), '--rule', 'possible-values');
    expect(stdout).toMatch(/possible-values: Heart rate 720 \/min/);
    expect(stdout).toMatch(/^possible-values +[\d,]+ +1 +1 {2}a value that nobody lives with$/m);
    expect(status).toBe(1);
  });

  it('ends with 0 where nothing is found, and with 2 without a folder', () => {
    expect(charts(bundles(), '--rule', 'units').status).toBe(0);
    expect(charts().status).toBe(2);
    expect(charts(bundles(), '--rule', 'nonsense').status).toBe(2);
  });
});

describe('the checker', () => {
  it('knows nothing of the simulator', () => {
    const files = (readdirSync(FOLDER, { recursive: true }) as string[]).filter(
      (name) => name.endsWith('.ts') && !name.startsWith('dist'),
    );
    expect(files.length).toBeGreaterThan(RULES.length);
    for (const name of files) {
      const imported = [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/from '([^']+)'/g)].map(
        (match) => match[1]!,
      );
      for (const from of imported) {
        const inside = from.startsWith('.') && resolve(FOLDER, name, '..', from).startsWith(`${FOLDER}/`);
        expect([name, from, inside || from.startsWith('node:') || from === 'fhir/r4.js']).toEqual([name, from, true]);
      }
    }
  });
});
