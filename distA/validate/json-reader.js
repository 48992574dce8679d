/** Ends the reading of a text that cannot be read further; the fault is among the reader's. */
export class Unreadable extends Error {
}
/** Ends the reading with a fault at the current place. */
export function stop(reader, message, code = 'json-syntax') {
    reader.faults.push({ code, offset: reader.at, message });
    throw new Unreadable();
}
/** The word or character at the current place. */
export function shown({ text, at }) {
    if (at >= text.length)
        return 'the end of the text';
    const word = /^[A-Za-z_]\w{0,20}/.exec(text.slice(at, at + 21))?.[0];
    const code = text.codePointAt(at);
    return word ?? (code < 32 ? `U+${code.toString(16).padStart(4, '0')}` : JSON.stringify(String.fromCodePoint(code)));
}
/** Passes space. */
export function skipSpace(reader) {
    const { text } = reader;
    let at = reader.at;
    for (let c = text.charCodeAt(at); c === 32 || c === 10 || c === 13 || c === 9; c = text.charCodeAt(at))
        at++;
    reader.at = at;
}
//# sourceMappingURL=json-reader.js.map