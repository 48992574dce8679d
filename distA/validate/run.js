/** Adds an issue at the current element, or at a child of it. */
export function report(run, severity, code, message, ...below) {
    const segments = below.length === 0 ? run.path : [...run.path, ...below];
    run.findings.push({ severity, code, path: render(segments), message, pointer: pointerOf(segments) });
}
/** Adds an issue that is worth saying once only. */
export function reportOnce(run, about, severity, code, message) {
    if (run.said.has(about))
        return;
    run.said.add(about);
    report(run, severity, code, message);
}
function render(segments) {
    let text = '';
    for (const segment of segments) {
        if (typeof segment === 'number')
            text += `[${segment}]`;
        else
            text += (text === '' ? '' : '.') + (typeof segment === 'string' ? quoted(segment) : segment.display);
    }
    return text;
}
/** A name that is none in FHIRPath stands in backticks. */
const quoted = (name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${shorten(name).replaceAll('`', '\\`')}\``;
function pointerOf(segments) {
    return segments.slice(1).map((segment) => (typeof segment === 'object' ? segment.key : segment));
}
/** A value as it is shown in a message. */
export function show(value) {
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    if (typeof value === 'string')
        return `"${shorten(value)}"`;
    return typeof value === 'function' ? 'a function' : String(value);
}
const shorten = (text) => (text.length > 80 ? `${text.slice(0, 77)}...` : text);
//# sourceMappingURL=run.js.map