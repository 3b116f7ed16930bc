import { parentPort, workerData } from "node:worker_threads";
import { checkTexts } from "../../src/pipeline.ts";
import { type Input, inputsOf } from "./inputs.ts";

/** What went wrong with which input, and what took longest of the processor's time. */
export type Report = {
  readonly count: number;
  readonly thrown: readonly (Pick<Input, "kind"> & { readonly at: number; readonly message: string })[];
  readonly slowest: Pick<Input, "kind"> & { readonly at: number; readonly length: number; readonly milliseconds: number };
};

const { seed, count } = workerData as { readonly seed: number; readonly count: number };
const thrown: Report["thrown"][number][] = [];
let slowest: Report["slowest"] = { kind: "", at: -1, length: 0, milliseconds: 0 };
let at = 0;

/** What takes long is tried again: the machine may have been busy with something else, the text is the same. */
const [LONG, TIMES] = [500, 12];

/** @returns milliseconds of the processor's time */
function checked(text: string, kind: string): number {
  const before = process.cpuUsage();
  try {
    checkTexts([{ file: "case.kpi", text }]);
  } catch (error) {
    thrown.push({ kind, at, message: error instanceof Error ? `${error.message} ${error.stack}` : String(error) });
  }
  return process.cpuUsage(before).user / 1000;
}

for (const { kind, text } of inputsOf(seed, count)) {
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let time = 0; time < TIMES && milliseconds > LONG; time += 1) milliseconds = Math.min(milliseconds, checked(text, kind));
  if (milliseconds > slowest.milliseconds) slowest = { kind, at, length: text.length, milliseconds };
  at += 1;
}
parentPort?.postMessage({ count: at, thrown, slowest } satisfies Report);
