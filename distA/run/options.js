import { formatDay, parseDay } from '../base/index.js';
const DEFAULTS = { population: 10, seed: '1', yearsOfHistory: 10, bundle: 'transaction', usCore: '6.1.0' };
/** The command that gives the same files again; worker count, output folder and whether it is checked do not matter. */
export function commandOf(options, more = []) {
    const parts = ['lifecourse', 'generate', '--population', `${options.population}`, '--seed', quoted(options.seed)];
    parts.push('--as-of', formatDay(options.asOf), '--roster', formatDay(options.roster));
    if (options.yearsOfHistory !== DEFAULTS.yearsOfHistory)
        parts.push('--years-of-history', `${options.yearsOfHistory}`);
    if (options.formats.join() !== 'bundle')
        for (const format of options.formats)
            parts.push('--format', format);
    if (options.bundle !== DEFAULTS.bundle)
        parts.push('--bundle', options.bundle);
    if (options.usCore !== DEFAULTS.usCore)
        parts.push('--us-core', options.usCore);
    if (options.pretty)
        parts.push('--pretty');
    for (const folder of options.modules)
        parts.push('--modules', quoted(folder));
    if (!options.library)
        parts.push('--no-library');
    if (options.only.length > 0)
        parts.push('--only', quoted(options.only.join(',')));
    return [...parts, ...more].join(' ');
}
/** The command that shows one person's life. */
export const replayOf = (options, person) => commandOf({
    ...options,
    formats: ['bundle'],
    bundle: 'transaction',
    pretty: false,
    usCore: '6.1.0',
    population: Math.max(options.population, person + 1),
})
    .replace('generate', `explain --person ${person}`)
    .replace(/ --population \d+/, '');
/** For a POSIX shell. */
const quoted = (text) => (/^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
/** Options as they are kept in the manifest, dates as text. */
export const optionsToJson = (options) => ({
    ...options,
    asOf: formatDay(options.asOf),
    roster: formatDay(options.roster),
});
/** Reads them back; undefined if something is missing. */
export function optionsFromJson(json) {
    const asOf = parseDay(String(json.asOf));
    const roster = parseDay(String(json.roster));
    if (asOf === undefined || roster === undefined || typeof json.seed !== 'string' || !Array.isArray(json.modules))
        return undefined;
    return { ...json, asOf, roster };
}
//# sourceMappingURL=options.js.map