/** Rows of a CSV text (RFC 4180): fields may stand in double quotes, in which `""` is one. Empty lines are left out. */
export function parseCsv(text) {
    const rows = [];
    let row = [];
    let field = '';
    let quoted = false;
    const endField = () => {
        row.push(field.trim());
        field = '';
    };
    const endRow = () => {
        endField();
        if (row.length > 1 || row[0] !== '')
            rows.push(row);
        row = [];
    };
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    for (let i = 0; i < source.length; i++) {
        const c = source[i];
        if (quoted && c === '"' && source[i + 1] === '"')
            field += source[i++];
        else if (c === '"' && (quoted || field.trim() === ''))
            quoted = !quoted;
        else if (quoted)
            field += c;
        else if (c === ',')
            endField();
        else if (c === '\n')
            endRow();
        else if (c !== '\r')
            field += c;
    }
    endRow();
    return rows;
}
//# sourceMappingURL=csv.js.map