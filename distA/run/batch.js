import { join } from 'node:path';
import { addCounts, noCounts, sha256 } from './manifest.js';
import { asFolderError, FHIR, OutputFolderError, writeWhole } from './output-folder.js';
import { isFault } from './producer.js';
/** Produces and writes the people of a range. */
export function runBatch(producer, range, output) {
    const files = [];
    const lines = new Map();
    const shared = new Map();
    const counts = noCounts();
    const faults = [];
    let unwritable;
    for (let index = range.from; index < range.to && unwritable === undefined; index++) {
        const outcome = producer.produce(index);
        if (isFault(outcome)) {
            faults.push(outcome);
            continue;
        }
        try {
            if (outcome.bundle !== undefined)
                files.push(writeBundle(outcome, outcome.bundle, output));
        }
        catch (error) {
            unwritable = messageOf(asFolderError(error, output));
            continue;
        }
        for (const [type, text] of outcome.lines ?? [])
            lines.set(type, [...(lines.get(type) ?? []), text]);
        for (const resource of outcome.shared ?? [])
            shared.set(resource.id, resource);
        addCounts(counts, outcome.counts);
    }
    return {
        ...range,
        files,
        lines: [...lines].map(([type, texts]) => [type, texts.join('')]),
        shared: [...shared.values()],
        counts,
        faults,
        ...(unwritable !== undefined && { unwritable }),
    };
}
function writeBundle(person, text, output) {
    const name = `${FHIR}/${String(person.index).padStart(8, '0')}-${person.patientId}.json`;
    writeWhole(join(output, name), text);
    return { name, bytes: Buffer.byteLength(text), sha256: sha256(text), people: [person.index, person.index] };
}
/** A folder problem in one line; anything else is our fault and thrown. */
function messageOf(error) {
    if (error instanceof OutputFolderError)
        return error.message;
    throw error;
}
//# sourceMappingURL=batch.js.map