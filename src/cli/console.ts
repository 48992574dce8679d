import { SingleBar } from 'cli-progress';
import { calledAs } from './called.ts';

/** Where a command writes: results on stdout, all else on stderr. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** stderr is a terminal: colour and a progress bar are welcome. */
  readonly terminal: boolean;
  /** What the user types for our name, for messages that say what to type next. */
  readonly called: string;
}

export function processConsole(): Console {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    terminal: process.stderr.isTTY === true && process.env.NO_COLOR === undefined,
    called: calledAs(process.argv[1] ?? '', process.env),
  };
}

export interface Progress {
  update(people: number, resources: number): void;
  stop(): void;
}

/** A bar with rate and time left on a terminal, nothing elsewhere. */
export function progressBar(people: number, shown: boolean): Progress {
  if (!shown) return { update: () => undefined, stop: () => undefined };
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
    update: (n, resources) =>
      bar.update(n, { resources, rate: Math.round((resources * 1000) / (performance.now() - started)) }),
    stop: () => bar.stop(),
  };
}

/** A bar with time left on a terminal, nothing elsewhere; how many there are in all may grow. */
export function countBar(what: string, shown: boolean): { update(done: number, of: number): void; stop(): void } {
  if (!shown) return { update: () => undefined, stop: () => undefined };
  const format = ` {bar} {value}/{total} ${what} | {eta_formatted} left`;
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: true, etaBuffer: 50 });
  bar.start(1, 0);
  return {
    update(done, of) {
      if (bar.getTotal() !== of) bar.setTotal(of);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
