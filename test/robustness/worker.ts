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
for (const { kind, text } of inputsOf(seed, count)) {
  const before = process.cpuUsage();
  try {
    checkTexts([{ file: "case.kpi", text }]);
  } catch (error) {
    thrown.push({ kind, at, message: error instanceof Error ? `${error.message} ${error.stack}` : String(error) });
  }
  const milliseconds = process.cpuUsage(before).user / 1000;
  if (milliseconds > slowest.milliseconds) slowest = { kind, at, length: text.length, milliseconds };
  at += 1;
}
parentPort?.postMessage({ count: at, thrown, slowest } satisfies Report);
