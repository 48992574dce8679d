import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { leaveOut } from '../left-out.ts';

/** The example's own command. */
function bundlePage(file: string): string {
  const ran = spawnSync(process.execPath, ['examples/page/bundle.mjs', file], { encoding: 'utf8' });
  expect(ran.status, ran.stderr).toBe(0);
  return readFileSync(file, 'utf8');
}

/** A compiled entry with all that it needs as one classic script; throws if something is left that a browser has not got. */
async function bundled(entry: string): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    onLog(_level, log) {
      throw new Error(log.message);
    },
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'lifecourse' });
  await bundle.close();
  return output[0].code;
}

describe('the pure entry', () => {
  it('bundles without anything of Node, and runs where there is only the language, a timer and base64', async () => {
    const code = await bundled('dist/index.js');
    expect(code).not.toMatch(/(from|import|require)\s*\(?\s*["']node:/);
    const realm = createContext({ setTimeout, atob, btoa });
    const names: unknown = await runInContext(
      `${code}
      (async () => {
        const validator = lifecourse.createValidator({ usCore: '6.1.0' });
        const patients = lifecourse.generate({ asOf: '2026-01-01', age: [31, 80], state: 'MA', only: ['hypertension*'], validator });
        const [patient] = await patients.take(1);
        const [address] = patient.resources[0].address;
        return [address.state, ...patient.bundle().entry.map(({ resource }) => resource.resourceType)].join();
      })()`,
      realm,
    );
    expect(names).toMatch(/^MA,.*Patient,.*Encounter,.*Observation/);
  });

  it('is told from the entry with the machine', async () => {
    await expect(bundled('dist/node.js')).rejects.toThrow('node:');
  });
});

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

describe('the example page', () => {
  it('bundles into one script', () => {
    const code = bundlePage(join(mkdtempSync(join(tmpdir(), 'lifecourse-page-')), 'page.js'));
    expect(code).not.toMatch(/["']node:/);
    expect(code.length).toBeLessThan(2_500_000);
  });

  it('shows a life in a browser, opened from disk', (context) => {
    if (CHROMIUM === undefined) return leaveOut(context, 'there is no Chromium on this machine');
    const folder = mkdtempSync(join(tmpdir(), 'lifecourse-page-'));
    for (const name of ['index.html', 'page.css']) cpSync(join('examples/page', name), join(folder, name));
    bundlePage(join(folder, 'page.js'));
    const page = openedIn(CHROMIUM, join(folder, 'index.html'));
    expect(page).toMatch(/<body data-shown="[0-9a-f-]{36}"/);
    expect(page).toMatch(/<h1 id="who">[A-Z]\w+ [A-Z]/);
    expect(page).toMatch(/<rect class="(true|known|drug)"/);
    expect(page).toContain('<td>Vaccine: ');
    expect(page).toMatch(/<td>\w+ \/ \w+, modules\/\w+\.yaml:\d+<\/td>/);
  });
});

/** The page's document some time after it was opened. */
function openedIn(browser: string, file: string): string {
  const ran = spawnSync(
    browser,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${mkdtempSync(join(tmpdir(), 'lifecourse-chromium-'))}`,
      '--virtual-time-budget=60000',
      '--dump-dom',
      `file://${file}`,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 26, timeout: 50_000 },
  );
  expect(ran.stdout, ran.stderr).not.toBe('');
  return ran.stdout;
}

describe('the page’s own code', () => {
  it('has the types of a browser', () => {
    const ran = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'examples/page'], {
      encoding: 'utf8',
    });
    expect(ran.stdout).toBe('');
    expect(ran.status).toBe(0);
    expect(readFileSync('examples/page/page.ts', 'utf8')).toContain("from 'lifecourse'");
  });
});
