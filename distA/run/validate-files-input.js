import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createGunzip } from 'node:zlib';
const fhirFile = /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i;
/** What `generate` puts beside the resources is about them and none itself. */
const ours = new Set(['manifest.json', 'files.ndjson']);
/** The file at a path, or all FHIR files in a folder and below, in order of their names. */
export async function listFiles(path) {
    try {
        const entry = await stat(path);
        if (!entry.isDirectory())
            return [inputFile(path)];
        const found = await filesBelow(path);
        return found.length > 0 ? found : [noFile(path, 'the folder holds no .json, .ndjson or .jsonl file (also .gz)')];
    }
    catch (error) {
        return [unreachable(path, error)];
    }
}
async function filesBelow(folder) {
    const found = [];
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = join(folder, entry.name);
        if (entry.name.startsWith('.') || ours.has(entry.name))
            continue;
        if (entry.isDirectory())
            found.push(...(await filesBelow(path).catch((error) => [unreachable(path, error)])));
        else if (fhirFile.test(entry.name))
            found.push(inputFile(path));
    }
    return found;
}
const inputFile = (path) => ({
    file: path,
    folder: dirname(path),
    lines: /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path),
    gzip: /\.gz$/i.test(path),
});
const noFile = (file, message) => ({
    file,
    issue: { severity: 'error', code: 'file-not-found', path: '', message },
});
function unreachable(file, error) {
    const code = error.code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return noFile(file, 'there is no such file or folder');
    const message = `it cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { file, issue: { severity: 'error', code: 'file-unreadable', path: '', message } };
}
/** The bytes of a file, unpacked. */
export function openFile({ file, gzip }) {
    const raw = createReadStream(file);
    if (!gzip)
        return raw;
    const unpacked = createGunzip();
    raw.on('error', (error) => unpacked.destroy(error));
    return raw.pipe(unpacked);
}
//# sourceMappingURL=validate-files-input.js.map