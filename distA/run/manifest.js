import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandOf, optionsToJson } from './options.js';
import { FILES, MANIFEST, writeWhole } from './output-folder.js';
export const sha256 = (text) => createHash('sha256').update(text).digest('hex');
export const VERSION = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8')).version;
export const noCounts = () => ({ people: 0, deceased: 0, resources: {}, notWritten: {} });
export function addCounts(sum, more) {
    sum.people += more.people;
    sum.deceased += more.deceased;
    addAll(sum.resources, more.resources);
    addAll(sum.notWritten, more.notWritten);
}
function addAll(sum, more) {
    for (const [key, n] of Object.entries(more))
        sum[key] = (sum[key] ?? 0) + n;
}
const sorted = (counts) => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
export function writeManifest(options, sources, counts, complete) {
    const hashed = (files) => files.map(({ id, file, text }) => ({ id, file, sha256: sha256(text) }));
    const { workers: _w, output: _o, ...kept } = optionsToJson(options);
    const manifest = {
        lifecourse: VERSION,
        command: commandOf(options),
        options: kept,
        modules: hashed(sources.modules),
        valueSets: hashed(sources.valueSets),
        counts: { ...counts, resources: sorted(counts.resources), notWritten: sorted(counts.notWritten) },
        complete,
    };
    writeWhole(join(options.output, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
}
export function writeFileList(folder, files) {
    const lines = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map((file) => `${JSON.stringify(file)}\n`);
    writeWhole(join(folder, FILES), lines.join(''));
}
/** Reads a manifest of ours; undefined if there is none or it is not one. */
export function readManifest(folder) {
    try {
        const json = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
        return typeof json.lifecourse === 'string' ? json : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=manifest.js.map