import { report } from './run.js';
/** Checks that the size which an attachment states is that of its data. */
export function checkSize(run, { data, size }) {
    if (typeof data !== 'string' || typeof size !== 'number')
        return;
    const packed = data.replace(/\s+/g, '');
    const bytes = (packed.length / 4) * 3 - (packed.endsWith('==') ? 2 : packed.endsWith('=') ? 1 : 0);
    if (bytes === size || packed.length % 4 !== 0)
        return;
    report(run, 'error', 'value-mismatch', `size says ${size} bytes, but data holds ${bytes}`);
}
//# sourceMappingURL=attachment.js.map