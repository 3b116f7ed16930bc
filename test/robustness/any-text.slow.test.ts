import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import type { Report } from "./worker.ts";

const seed = Number(process.env.KAOHE_SEED ?? 20240930);
const count = 10_000;
/** Beside what the program itself takes. */
const MEGABYTES = 200;
const ITSELF = 60;
/** Of the processor's time, so that a busy machine changes nothing. */
const MILLISECONDS = 1_000;

/** Parses and checks every input apart, where it can have no more memory than is allowed. */
function run(): Promise<Report> {
  const worker = new Worker(new URL("worker.ts", import.meta.url), {
    workerData: { seed, count },
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES + ITSELF },
  });
  return new Promise((resolve, reject) => {
    worker.on("message", resolve);
    worker.on("error", reject);
  });
}

test(`${count} texts of any kind are parsed and checked without harm (seed ${seed})`, async () => {
  const { count: checked, thrown, slowest } = await run();
  expect(thrown).toEqual([]);
  expect(checked).toBe(count);
  expect(slowest, `seed ${seed}`).toSatisfy(({ milliseconds }: Report["slowest"]) => milliseconds < MILLISECONDS);
});
