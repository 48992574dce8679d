// Writes dist/cli: the command line and its worker, each with all that it imports, in a few files. Part of `npm run build`.
// docs/decisions/command-line-bundle.md says why.
import { chmodSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const TARGET = join(ROOT, 'dist/cli');

const bundle = await rolldown({
  input: {
    main: join(ROOT, 'src/cli/main.ts'),
    worker: join(ROOT, 'src/run/worker.ts'),
    'measure-worker': join(ROOT, 'src/run/measure-worker.ts'),
  },
  platform: 'node',
});
rmSync(TARGET, { recursive: true, force: true });
await bundle.write({ dir: TARGET, format: 'esm', sourcemap: true });
await bundle.close();
// npm makes it executable when it installs the package, not when it is built again.
chmodSync(join(TARGET, 'main.js'), 0o755);
