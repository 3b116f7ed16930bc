import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeManyMetrics } from "./many-metrics.ts";
import { writeWorkspace } from "./workspace.ts";

/**
 * Times whole processes, as a user waits for them: the check of the example
 * company and of a scheme of 2,000 metrics, and 10,000 people with 8 metrics
 * scored and published.
 * `npm run bench`, or `npm run bench -- 1000` for fewer people.
 */
const root = resolve(import.meta.dirname, "../..");
const bin = join(root, "dist", "cli", "bin.cjs");
const METRICS = 2_000;
const people = Number(process.argv[2] ?? 10_000);

function seconds(...args: readonly string[]): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(`kaohe ${args.join(" ")} ended with ${status}\n${stderr}`);
  return (performance.now() - begun) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function show(what: string, value: number): void {
  console.log(`${what.padEnd(44)} ${value.toFixed(2).padStart(7)} s`);
}

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
show("check schemes/huaxia-sales (median of 7)", median(Array.from({ length: 7 }, () => seconds("check", "schemes/huaxia-sales"))));

const folder = await mkdtemp(join(tmpdir(), "kaohe-bench-"));
try {
  await writeManyMetrics(join(folder, "metrics"), METRICS);
  show(
    `check ${METRICS.toLocaleString("en")} metrics (median of 5)`,
    median(Array.from({ length: 5 }, () => seconds("check", join(folder, "metrics")))),
  );
  await rm(join(folder, "metrics"), { recursive: true });
  await writeWorkspace(folder, people);
  const size = `${people.toLocaleString("en")} people × 8 metrics`;
  show(`check ${size}`, seconds("check", folder));
  show(`score ${size}`, seconds("score", folder, "--format", "json"));
  show(`build --unsealed ${size}`, seconds("build", folder, "--unsealed"));
} finally {
  await rm(folder, { recursive: true });
}
