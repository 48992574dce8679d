import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a stranger's compiler says about a program that uses the package, installed as a link. */
function compiled(text: string, options: object): { status: number | null; out: string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lifecourse-types-')));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules/lifecourse'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'program.ts'), text);
  const compilerOptions = { strict: true, noEmit: true, target: 'ES2023', types: [], ...options };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  const ran = spawnSync(process.execPath, [join(process.cwd(), 'node_modules/typescript/bin/tsc'), '-p', folder], {
    encoding: 'utf8',
  });
  return { status: ran.status, out: ran.stdout };
}

const PROGRAM = `
import { generate, type SyntheticPatient } from 'lifecourse';
import { generateFiles } from 'lifecourse/node';
export const run: typeof generateFiles = generateFiles;
export async function pressures(): Promise<(number | undefined)[]> {
  const patients: SyntheticPatient[] = await generate({ asOf: '2026-01-01' }).take(3, (patient) => patient.age > 65);
  const [condition] = patients[0]!.resourcesOf('Condition');
  const onset: string | undefined = condition?.onsetDateTime;
  for await (const patient of generate({ asOf: '2026-01-01' })) if (patient.has('44054006')) break;
  return [onset?.length, ...patients[0]!.resourcesOf('Observation').map((each) => each.valueQuantity?.value)];
}
`;

describe("the types in a stranger's program", () => {
  it.each([
    ['Node', { module: 'NodeNext' }],
    ['a bundler', { module: 'ESNext', moduleResolution: 'bundler' }],
  ])('are there for %s, those of FHIR too', (_for, options) => {
    expect(compiled(PROGRAM, options)).toEqual({ status: 0, out: '' });
  });

  it('say what is wrong', () => {
    const { status, out } = compiled(PROGRAM.replace('onsetDateTime', 'onsetDatetime'), { module: 'NodeNext' });
    expect(status).not.toBe(0);
    expect(out).toContain("Property 'onsetDatetime' does not exist");
  });
});
