// Writes src/generate/library.ts: the texts of modules/ and value-sets/ as a module, for the entry that reads no files.
// Part of `npm run build`, so plain JavaScript: it runs before anything is compiled. docs/decisions/library-entry.md says why.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const TARGET = join(ROOT, 'src/generate/library.ts');

/** Lines of comments are for who reads the file: left empty, so that places stay as they are. */
const textIn = (path) => {
  const text = readFileSync(path, 'utf8');
  return /\.ya?ml$/.test(path) ? text.replace(/^[ \t]*#.*$/gm, '') : text;
};

/** [path, text] of each file below a folder, in order of path. */
const textsIn = (folder, prefix) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter((path) => /\.(ya?ml|json|csv)$/.test(path))
    .map((path) => [prefix + path.split(sep).join('/'), textIn(join(ROOT, folder, path))])
    .sort(([a], [b]) => (a < b ? -1 : 1));

const texts = [...textsIn('modules', ''), ...textsIn('value-sets', 'value-sets/')];
const lines = texts.map(([path, text]) => `  ${JSON.stringify(path)}:\n    ${JSON.stringify(text)},\n`);
const source = `// Written by scripts/library/write.mjs; not kept in git.

/** Our own modules and value sets: path to text, laid out as a folder for \`--modules\`. */
export const library: Readonly<Record<string, string>> = Object.freeze({
${lines.join('')}});
`;
if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== source) writeFileSync(TARGET, source);
