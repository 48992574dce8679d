/** The probabilities of the first row that fits the person now, else the table's defaults (GMF lookup_table_transition). */
export function pickRow(table, c, t) {
    const values = table.columns.map((column) => column.kind === 'age' ? c.ages.completedYears(t) : column.kind === 'time' ? t : String(c.attribute(column.name)));
    return table.rows.find((row) => row.cells.every((cell, i) => fits(cell, values[i])))?.weights ?? table.defaults;
}
const fits = (cell, value) => typeof cell === 'string' ? cell === value : typeof value === 'number' && cell[0] <= value && value <= cell[1];
//# sourceMappingURL=lookup.js.map