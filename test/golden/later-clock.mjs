// A preload: the clock stands three years and some hours later, in the main thread and in workers.
const SHIFT = (3 * 365.25 * 24 + 7) * 3_600_000;
const { now } = Date;

globalThis.Date = class extends Date {
  constructor(...args) {
    super(...(args.length === 0 ? [Date.now()] : args));
  }
  static now() {
    return now() + SHIFT;
  }
};
