/** A table of all targets: verdict, published figure, simulated figure with its interval, what was measured and where it stands. */
export function reportTargets({ people, results }) {
    const rows = [HEAD, ...results.map(rowOf)];
    const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i].length)));
    const lines = rows.map((row) => row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd());
    const counts = ['met', 'missed', 'undecided'].map((verdict) => `${results.filter((result) => result.verdict === verdict).length} ${verdict}`);
    return `${lines.join('\n')}\n${people} people: ${counts.join(', ')}${hint(results, people)}\n`;
}
const HEAD = ['verdict', 'target', 'simulated (95 % interval)', 'n', 'statistic', 'place'];
function rowOf({ target, estimate, verdict }) {
    const { value, tolerance, text, at } = target;
    return [
        verdict,
        `${short(value)} ± ${short(tolerance)}`,
        `${short(estimate.value)} (${short(estimate.low)} to ${short(estimate.high)})`,
        String(estimate.n),
        text.among === undefined ? text.statistic : `${text.statistic}, ${text.among}`,
        `${at.file}:${at.line}`,
    ];
}
const short = (x) => (Number.isFinite(x) ? String(Number(x.toPrecision(3))) : '?');
/** What an undecided target needs. */
function hint(results, people) {
    const needed = Math.max(0, ...results.filter((result) => result.needed > people).map((result) => result.needed));
    return needed > people ? `; about ${needed} people would decide more` : '';
}
//# sourceMappingURL=report.js.map