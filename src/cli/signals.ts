/** The first SIGINT or SIGTERM asks to stop, the second one to stop at once. */
export function abortOnSignals(): {
  readonly stop: AbortSignal;
  readonly kill: AbortSignal;
  readonly release: () => void;
} {
  const stop = new AbortController();
  const kill = new AbortController();
  const onSignal = (): void => (stop.signal.aborted ? kill : stop).abort();
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const release = (): void => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  return { stop: stop.signal, kill: kill.signal, release };
}
