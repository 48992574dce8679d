import { SingleBar } from 'cli-progress';
export function processConsole() {
    return {
        out: (text) => void process.stdout.write(text),
        err: (text) => void process.stderr.write(text),
        terminal: process.stderr.isTTY === true && process.env.NO_COLOR === undefined,
    };
}
/** A bar with rate and time left on a terminal, nothing elsewhere. */
export function progressBar(people, shown) {
    if (!shown)
        return { update: () => undefined, stop: () => undefined };
    const bar = new SingleBar({
        format: ' {bar} {value}/{total} people | {resources} resources | {rate}/s | {eta_formatted} left',
        stream: process.stderr,
        hideCursor: true,
        clearOnComplete: true,
        etaBuffer: 50,
    });
    const started = performance.now();
    bar.start(people, 0, { resources: 0, rate: 0 });
    return {
        update: (n, resources) => bar.update(n, { resources, rate: Math.round((resources * 1000) / (performance.now() - started)) }),
        stop: () => bar.stop(),
    };
}
//# sourceMappingURL=console.js.map