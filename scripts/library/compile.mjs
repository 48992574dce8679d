// Writes dist/library-program.json: the Program of modules/ and value-sets/, checked and compiled, with the hash of their texts
// (src/run/library-program.ts reads it). Part of `npm run build`, after tsc. docs/decisions/library-program.md says why.
import { deepStrictEqual } from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOfTexts, loadProgram } from '../../dist/run/index.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const TARGET = join(ROOT, 'dist/library-program.json');

// Files are named from here.
process.chdir(ROOT);
rmSync(TARGET, { force: true });
const { program, diagnostics, sources } = loadProgram({ modules: [], library: true, only: [] });
// Whoever mends a module builds too: `check` says what is wrong with it.
if (program === undefined || diagnostics.length > 0)
  console.log(`the library has ${diagnostics.length} problems (lifecourse check): it is compiled when it is run`);
else {
  const text = JSON.stringify({ texts: hashOfTexts(sources), program });
  deepStrictEqual(JSON.parse(text).program, program);
  writeFileSync(TARGET, text);
}
