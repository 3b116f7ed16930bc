import { exit } from "./exit.ts";
import { Stop } from "./stop.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Long work that a person or a machine may break off: it hears so by the signal,
 * and what it leaves lying about is cleared as after any error.
 * @throws Stop, without a word, where it was broken off.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const broken = new AbortController();
  const breakOff = (): void => broken.abort();
  for (const name of SIGNALS) process.once(name, breakOff);
  try {
    return await work(broken.signal);
  } catch (error) {
    throw broken.signal.aborted ? new Stop(exit.unreadable, []) : error;
  } finally {
    for (const name of SIGNALS) process.off(name, breakOff);
  }
}
