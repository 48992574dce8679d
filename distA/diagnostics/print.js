import { sortDiagnostics } from './diagnostic.js';
/** Widest piece of a source line that is shown (a JSON file may be a single line). */
const WIDTH = 100;
const PAINT = { error: '\u001b[1;31m', warning: '\u001b[1;33m', faint: '\u001b[2m', plain: '\u001b[0m' };
/**
 * All diagnostics in order of file and place, each as
 * `file:line:col severity CODE message`, the source line, a caret under the found piece, and the hint.
 */
export function printDiagnostics(diagnostics, options = {}) {
    const lines = lineReader(options.source);
    const blocks = sortDiagnostics(diagnostics).map((each) => printOne(each, lines, options.color === true));
    return blocks.length === 0 ? '' : `${blocks.join('\n')}\n`;
}
/** `3 errors and 1 warning`, or `no problems`. */
export function summarize(diagnostics) {
    const count = (severity) => diagnostics.filter((each) => each.severity === severity).length;
    const say = (n, what) => (n === 0 ? '' : `${n} ${what}${n === 1 ? '' : 's'}`);
    const parts = [say(count('error'), 'error'), say(count('warning'), 'warning')].filter((part) => part !== '');
    return parts.length === 0 ? 'no problems' : parts.join(' and ');
}
function printOne(each, lines, color) {
    const paint = (text, how) => (color ? PAINT[how] + text + PAINT.plain : text);
    const place = `${oneLine(each.file)}:${each.line}:${each.column}`;
    const head = `${place} ${paint(each.severity, each.severity)} ${each.code} ${oneLine(each.message)}`;
    const text = lines(each.file, each.line);
    const frame = text === undefined ? [] : codeFrame(text, each, paint);
    const hint = each.hint === undefined ? [] : [`      ${oneLine(each.hint)}`];
    return [head, ...frame, ...hint].join('\n');
}
function codeFrame(text, each, paint) {
    const start = Math.min(Math.max(each.column - 1, 0), text.length);
    const from = start < WIDTH * 0.75 ? 0 : start - WIDTH / 2;
    const shown = text.slice(from, from + WIDTH);
    const [before, after] = [from > 0 ? '…' : '', from + WIDTH < text.length ? '…' : ''];
    const room = Math.max(shown.length - (start - from), 1);
    const carets = '^'.repeat(Math.min(Math.max(each.length ?? 1, 1), room));
    const number = String(each.line).padStart(5);
    const indent = ' '.repeat(before.length + start - from);
    return [
        `${paint(`${number} |`, 'faint')} ${before}${visible(shown)}${after}`,
        `${paint('      |', 'faint')} ${indent}${paint(carets, each.severity)}`,
    ];
}
/** One column for each UTF-16 unit, so that the caret stays below its place; nothing that steers a terminal. */
const visible = (text) => text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '?');
const oneLine = (text) => visible(text.replace(/\s*\r?\n\s*/g, ' '));
/** Splits each file once. */
function lineReader(source) {
    const split = new Map();
    return (file, line) => {
        let lines = split.get(file);
        if (lines === undefined) {
            lines = source?.(file)?.split(/\r\n|\r|\n/) ?? [];
            split.set(file, lines);
        }
        return lines[line - 1];
    };
}
//# sourceMappingURL=print.js.map