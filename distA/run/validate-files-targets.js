import { openFile } from './validate-files-input.js';
import { linesOf } from './validate-files-lines.js';
/** Reads the type and id on each line of the files. A line that cannot be read is reported when it is validated. */
export async function targetsOf(files, limit) {
    const types = new Set();
    const ids = addressSet();
    for (const file of files) {
        try {
            for await (const line of linesOf(openFile(file), limit, '\n')) {
                const address = 'text' in line ? addressOf(line.text) : undefined;
                if (!address)
                    continue;
                types.add(address.type);
                ids.add(`${address.type}/${address.id}`);
            }
        }
        catch {
            // reported when the file itself is validated
        }
    }
    return { resolve: (reference) => judge(reference, types, ids) };
}
function judge(reference, types, ids) {
    if (reference.startsWith('urn:'))
        return 'missing';
    const [, address, type] = /^(([A-Za-z]+)\/[^/#?:]+)(?:[/#].*)?$/.exec(reference) ?? [];
    if (address === undefined || type === undefined)
        return 'outside';
    if (ids.has(address))
        return { type };
    return types.has(type) ? 'missing' : 'outside';
}
function addressOf(text) {
    try {
        const { resourceType, id } = JSON.parse(text);
        return typeof resourceType === 'string' && typeof id === 'string' ? { type: resourceType, id } : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * A set that keeps 53 bits of each address and not the address. Among a million addresses one that is not there is
 * found all the same once in 10,000,000,000 times; then a reference that leads nowhere is taken for right, never the
 * other way round.
 */
function addressSet() {
    let slots = new Float64Array(1024);
    let used = 0;
    const slotOf = (key) => {
        let slot = key % slots.length;
        while (slots[slot] !== 0 && slots[slot] !== key)
            slot = slot + 1 === slots.length ? 0 : slot + 1;
        return slot;
    };
    const grow = () => {
        const old = slots;
        slots = new Float64Array(old.length * 2);
        for (const key of old)
            if (key !== 0)
                slots[slotOf(key)] = key;
    };
    return {
        add: (address) => {
            if (used * 2 > slots.length)
                grow();
            const key = keyOf(address);
            const slot = slotOf(key);
            if (slots[slot] === 0)
                used++;
            slots[slot] = key;
        },
        has: (address) => slots[slotOf(keyOf(address))] !== 0,
    };
}
/** 53 bits from two 32-bit hashes of different seeds; never 0, which marks a free slot. */
function keyOf(address) {
    let a = 0x811c9dc5;
    let b = 0x9747b28c;
    for (let i = 0; i < address.length; i++) {
        const c = address.charCodeAt(i);
        a = Math.imul(a ^ c, 0x01000193);
        b = Math.imul(b ^ c, 0x5bd1e995);
        b ^= b >>> 15;
    }
    a = Math.imul(a ^ (a >>> 16), 0x85ebca6b);
    b = Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
    return (b >>> 11) * 4294967296 + (a >>> 0) + 1;
}
//# sourceMappingURL=validate-files-targets.js.map