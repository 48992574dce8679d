import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { FHIR } from './output-folder.js';
/** One growing file a resource type. Batches must come in the order of people; a provider is written once. */
export class NdjsonSink {
    #folder;
    #files = new Map();
    #seen = new Set();
    #last = -1;
    constructor(folder) {
        this.#folder = folder;
    }
    write(batch) {
        for (const { type, id, line } of batch.shared) {
            if (this.#seen.has(id))
                continue;
            this.#seen.add(id);
            this.#append(type, line);
        }
        for (const [type, text] of batch.lines)
            this.#append(type, text);
        this.#last = batch.to - 1;
    }
    close() {
        return [...this.#files].map(([type, { descriptor, hash, bytes }]) => {
            closeSync(descriptor);
            return { name: `${FHIR}/${type}.ndjson`, bytes, sha256: hash.digest('hex'), people: [0, this.#last] };
        });
    }
    #append(type, text) {
        const file = this.#files.get(type) ?? this.#open(type);
        const data = Buffer.from(text);
        writeSync(file.descriptor, data);
        file.hash.update(data);
        file.bytes += data.length;
    }
    #open(type) {
        const file = {
            descriptor: openSync(join(this.#folder, FHIR, `${type}.ndjson`), 'w'),
            hash: createHash('sha256'),
            bytes: 0,
        };
        this.#files.set(type, file);
        return file;
    }
}
//# sourceMappingURL=ndjson-sink.js.map