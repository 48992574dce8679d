// Writes dist/cli: the command line and its worker, each with all that it imports, in a few files. Part of `npm run build`.
// docs/decisions/command-line-bundle.md says why.
import { chmodSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const TARGET = join(ROOT, 'dist/cli');
/** The FHIRPath engine, which is loaded when it is first called, and not at all by a run of our own modules. */
const ENGINE = join(ROOT, 'src/validate/engine.ts');

async function write(options, output) {
  const bundle = await rolldown({ platform: 'node', ...options });
  const written = await bundle.write({ dir: TARGET, sourcemap: true, ...output });
  await bundle.close();
  return written.output;
}

rmSync(TARGET, { recursive: true, force: true });
const [engine] = await write({ input: { engine: ENGINE } }, { format: 'cjs', entryFileNames: '[name]-[hash].cjs' });
const engineWhenCalled = {
  name: 'engine-when-called',
  load: (id) =>
    id === ENGINE
      ? `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
let engine;
export const loadEngine = () => (engine ??= require('./${engine.fileName}').loadEngine());`
      : undefined,
};
const input = {
  main: join(ROOT, 'src/cli/main.ts'),
  worker: join(ROOT, 'src/run/worker.ts'),
  'measure-worker': join(ROOT, 'src/run/measure-worker.ts'),
};
await write({ input, plugins: [engineWhenCalled] }, { format: 'esm' });
// npm makes it executable when it installs the package, not when it is built again.
chmodSync(join(TARGET, 'main.js'), 0o755);
