const newline = 10;
/** The lines of a file that are not blank; all of it as one line where no separator is given. */
export async function* linesOf(chunks, limit, separator) {
    const pending = pendingLine(limit);
    let number = 1;
    for await (const chunk of chunks) {
        let from = 0;
        for (let at = separator ? chunk.indexOf(newline) : -1; at >= 0; at = chunk.indexOf(newline, from)) {
            pending.add(chunk.subarray(from, at));
            const line = pending.take(number++);
            if (line)
                yield line;
            from = at + 1;
        }
        pending.add(chunk.subarray(from));
    }
    const last = pending.take(number);
    if (last)
        yield last;
}
/** Gathers the parts of a line, and lets go of one that grows too long. */
function pendingLine(limit) {
    let parts = [];
    let length = 0;
    return {
        add: (part) => {
            length += part.length;
            if (length > limit.bytes)
                parts = [];
            else if (part.length > 0)
                parts.push(part);
        },
        take: (number) => {
            const line = length > limit.bytes ? { number, issue: tooLarge(length, limit) } : textLine(parts, number);
            parts = [];
            length = 0;
            return line;
        },
    };
}
function textLine(parts, number) {
    const bytes = Buffer.concat(parts);
    if (bytes.includes(0))
        return { number, issue: notText('a zero byte was found') };
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return /\S/.test(text) ? { number, text } : undefined;
    }
    catch {
        return { number, issue: notText('bytes were found that are not UTF-8') };
    }
}
const megabytes = (bytes) => `${(bytes / 1048576).toFixed(1)} MiB`;
const tooLarge = (length, limit) => ({
    severity: 'error',
    code: 'too-large',
    path: '',
    message: `${megabytes(length)} is too long to be read; at most ${megabytes(limit.bytes)} is, so split it`,
});
const notText = (found) => ({
    severity: 'error',
    code: 'not-text',
    path: '',
    message: `${found}; FHIR JSON is UTF-8 text`,
});
//# sourceMappingURL=validate-files-lines.js.map